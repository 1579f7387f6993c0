import Foundation
import TestSupport
import Testing

@Suite("Making a setting by command")
struct MakingTests {
    @Test("whatever the umask, the owner alone can use what was made")
    func umask() throws {
        let setting = try CommandSetting(umask: "777")
        let files = try FileManager.default.contentsOfDirectory(atPath: setting.data)
        #expect(files.contains("belong.db") && files.contains("belong.lock"))
        for (path, wanted) in [(setting.data, 0o700)] + files.map({ (setting.data + "/" + $0, 0o600) }) {
            let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
            #expect(mode == wanted, "\(path)")
        }
        #expect(try setting.run("doctor").output.contains("only you can read it"))
    }

    @Test("an init that was killed is explained by every command, and finished by init")
    func cutShort() throws {
        let setting = try CommandSetting()
        try FileManager.default.removeItem(atPath: setting.data)
        try FileManager.default.createDirectory(atPath: setting.data, withIntermediateDirectories: true)
        _ = FileManager.default.createFile(atPath: setting.data + "/belong.db", contents: nil)
        for words in [("staff", "list"), ("group", "list"), ("reasons", "list")] {
            let answer = try setting.run(words.0, words.1)
            #expect(answer.status == 3)
            #expect(answer.errors.unbroken.contains("was cut short; nothing is recorded in it. Run belong init"))
        }
        try setting.must("init", "--name", "Hill", "--profile", "school", "--rehearsal")
        #expect(try setting.run("init", "--name", "Hill", "--profile", "school").status == 3)
        try setting.must("verify")
    }

    @Test("at a terminal init asks for the first manager, prints the phrase once, and the manager signs in")
    func atTerminal() throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("belong-\(UUID().uuidString)").path
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let environment = ["TERM=tmux-256color", "LC_ALL=C.UTF-8", "XDG_CONFIG_HOME=\(folder)/config"]
        let belong = try Program.path()
        let terminal = try TmuxTerminal(
            [belong, "init", "--name", "Hillside Primary", "--profile", "school", "--data", folder],
            environment: environment)
        for (prompt, answer) in [
            ("Your name", "Alex Morgan"), ("Your position", "head teacher"), ("The name to sign in with", "alex"),
            ("New passphrase", "four green gates"), ("The same again", "four green gates"),
        ] {
            try terminal.wait(for: prompt)
            try terminal.type(answer)
            try terminal.press("Enter")
        }
        try terminal.wait(for: "The recovery phrase opens it")
        try terminal.waitForEnd()
        let screens = try TmuxTerminal([belong, "--data", folder], environment: environment)
        try screens.wait(for: "alex")
        try screens.type("four green gates")
        try screens.press("Enter")
        try screens.wait(for: "Hello Alex")
    }

    @Test("a demo that was just made leaves its list to be read, then opens at Enter")
    func demo() throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("belong-\(UUID().uuidString)").path
        defer {
            try? FileManager.default.removeItem(atPath: folder)
            try? FileManager.default.removeItem(atPath: folder + ".key")
        }
        let command = [try Program.path(), "demo", "--data", folder, "--now", Program.now]
        let environment = ["TERM=tmux-256color", "LC_ALL=C.UTF-8", "XDG_CONFIG_HOME=\(folder)/config"]
        let terminal = try TmuxTerminal(command, environment: environment)
        let list = try terminal.wait(for: "Enter opens it now", seconds: 60)
        #expect(list.contains { $0.contains("demo manager") })
        try terminal.press("Enter")
        try terminal.wait(for: "Registers")
        let again = try TmuxTerminal(command, environment: environment)
        let screen = try again.wait(for: "Registers")
        #expect(!screen.contains { $0.contains("Enter opens it now") })
    }
}
