import TestSupport
import Testing

@Suite("The paper from the safe, in a real terminal")
struct RecoveryTests {
    @Test("with the recovery phrase somebody is made a manager, who then signs in")
    func recovery() throws {
        let setting = try CommandSetting()
        let environment = ["TERM=tmux-256color", "LC_ALL=C.UTF-8", "BELONG_NOW=\(CommandSetting.now)"]
        let terminal = try TmuxTerminal(
            [setting.belong, "staff", "add", "--recovery", "--role", "manager", "--data", setting.data],
            environment: environment)
        try terminal.wait(for: "Recovery phrase:")
        try answer(setting.recovery, in: terminal)
        try terminal.wait(for: "Name, as colleagues say it:")
        try answer("Cy Ford", in: terminal)
        try terminal.wait(for: "Position:")
        try answer("head", in: terminal)
        try terminal.wait(for: "Name to sign in with")
        try answer("cy", in: terminal)
        try terminal.wait(for: "New passphrase:")
        try answer("five green gates", in: terminal)
        try terminal.wait(for: "The same again:")
        try answer("five green gates", in: terminal)
        try terminal.wait(for: "cy can sign in now.")
        try terminal.waitForEnd()
        let shown = try terminal.screen().joined()
        #expect(!shown.contains(setting.recovery) && !shown.contains("five green gates"))

        let list = try TmuxTerminal(
            [setting.belong, "staff", "list", "--as", "cy", "--data", setting.data], environment: environment)
        try list.wait(for: "Passphrase:")
        try answer("five green gates", in: list)
        try list.wait(for: "Cy Ford")
        #expect(try list.screen().contains { $0.hasPrefix("cy ") && $0.contains("manager") })
    }

    private func answer(_ text: String, in terminal: TmuxTerminal) throws {
        try terminal.type(text)
        try terminal.press("Enter")
    }
}
