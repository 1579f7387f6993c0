import Foundation
import TestSupport
import Testing

@Suite("Help and wrong use")
struct WrongUseTests {
    /// Every command by its words.
    static let commands = [
        "", "open", "demo", "init", "key", "key new", "staff", "staff add", "staff list", "staff change",
        "staff retire", "staff cover", "group", "group add", "group list", "group rename", "group close", "sessions",
        "sessions set", "sessions list", "reasons", "reasons set", "reasons list", "escalation", "escalation set",
        "escalation list", "import", "export", "mark",
        "register", "measures", "verify", "rebuild", "report", "report register", "report roll", "simulate", "doctor",
        "themes", "themes list", "themes show", "themes check",
    ]

    private func run(_ words: [String], columns: Int = 80) throws -> (status: Int32, output: String) {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: try Program.path())
        process.arguments = words
        process.environment = ["HOME": "/nonexistent", "COLUMNS": "\(columns)"]
        let pipe = Pipe()
        process.standardOutput = pipe
        process.standardError = pipe
        process.standardInput = FileHandle.nullDevice
        try process.run()
        let data = pipe.fileHandleForReading.readingToEnd()
        process.waitUntilExit()
        return (process.terminationStatus, String(decoding: data, as: UTF8.self))
    }

    @Test("help fits 80 columns, whatever the terminal, and has an example", arguments: commands)
    func help(command: String) throws {
        let words = command.split(separator: " ").map(String.init)
        let answer = try run(["help"] + words, columns: 200)
        #expect(answer.status == 0)
        let lines = answer.output.split(separator: "\n")
        #expect(lines.filter { $0.count > 80 } == [])
        let isGroup = ["key", "staff", "group", "sessions", "reasons", "escalation", "report", "themes"].contains(
            command)
        let example = "    belong" + (command.isEmpty || command == "open" ? "" : " " + command)
        #expect(isGroup || lines.contains { $0.hasPrefix(example) || $0.contains("| belong") })
    }

    @Test(
        "a command that there is not is named, with those that there are",
        arguments: [
            (["nosuch"], "There is no command “nosuch”.", "verify"),
            (["staff", "nosuch"], "There is no command “staff nosuch”.", "retire"),
            (["help", "nosuch"], "There is no command “nosuch”.", "verify"),
            (["themes", "lst", "--json"], "There is no command “themes lst”.", "check"),
        ])
    func unknown(words: [String], sentence: String, other: String) throws {
        let answer = try run(words)
        #expect(answer.status == 2)
        #expect(answer.output.hasPrefix("belong: " + sentence))
        #expect(answer.output.contains(other))
        #expect(!answer.output.contains("--mouse"))
    }

    @Test("what is repeated from the command line drives no terminal")
    func controls() throws {
        for words in [
            ["no\u{1B}[2Jsuch"], ["verify", "--against", "\u{9B}2J"], ["themes", "show", "\u{1B}]0;x\u{7}"],
        ] {
            let answer = try run(words)
            #expect(answer.status == 2)
            #expect(!answer.output.unicodeScalars.contains { $0 != "\n" && $0.properties.generalCategory == .control })
        }
    }

    @Test("an error has one prefix, 80 columns, and breaks between words")
    func errors() throws {
        let answer = try run(["measures", "--all", "--from", "2026-11-23", "--to", "2026-11-01"])
        #expect(answer.status == 2)
        #expect(answer.output.hasPrefix("belong: --from must not be after --to."))
        #expect(!answer.output.contains("Error:"))
        #expect(answer.output.split(separator: "\n").allSatisfy { $0.count <= 80 })
        #expect(answer.output.unbroken.contains("[--as <name>] [--recovery] [--upn <upn>]"))
    }
}
