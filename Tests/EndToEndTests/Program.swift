import Foundation
import TestSupport

/// The built program with an invented school of its own, in a real terminal.
final class Program {
    static let now = "2026-11-23T08:52"

    let folder: String
    let belong: String
    private var greeting = ""

    init() throws {
        belong = try Self.path()
        folder = FileManager.default.temporaryDirectory.appendingPathComponent("belong-\(UUID().uuidString)").path
        let made = try run("demo", "--no-open", "--now", Self.now)
        guard made.status == 0 else { throw ProgramFailure(output: made.output) }
        greeting = made.output
    }

    /// Where the program lies that these tests were built with.
    static func path() throws -> String {
        let tests = try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
        return URL(fileURLWithPath: tests).deletingLastPathComponent().appendingPathComponent("belong").path
    }

    /// The name by which somebody with a role signs in, as the demo prints it.
    func signInName(of role: String) -> String {
        let line = greeting.split(separator: "\n").first { $0.contains("demo \(role)") } ?? ""
        return line.split(separator: " ").first.map(String.init) ?? ""
    }

    deinit {
        try? FileManager.default.removeItem(atPath: folder)
        try? FileManager.default.removeItem(atPath: folder + ".key")
    }

    /// Opens the screens as somebody with a role.
    func open(
        as role: String = "practitioner", now: String = Program.now, columns: Int = 80, rows: Int = 24,
        environment: [String] = ["TERM=tmux-256color", "LC_ALL=C.UTF-8"]
    ) throws -> TmuxTerminal {
        try TmuxTerminal(
            [belong, "demo", "--data", folder, "--now", now, "--role", role],
            environment: environment + ["XDG_CONFIG_HOME=\(folder)/config"], columns: columns, rows: rows)
    }

    /// Opens the sign-in screen.
    func openLocked(now: String = Program.now) throws -> TmuxTerminal {
        try TmuxTerminal(
            [belong, "open", "--data", folder, "--now", now],
            environment: ["TERM=tmux-256color", "LC_ALL=C.UTF-8", "XDG_CONFIG_HOME=\(folder)/config"])
    }

    /// Runs a command of the program to its end.
    @discardableResult
    func run(_ arguments: String...) throws -> (status: Int32, output: String) {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: belong)
        process.arguments = arguments + ["--data", folder]
        let pipe = Pipe()
        process.standardOutput = pipe
        process.standardError = pipe
        process.standardInput = FileHandle.nullDevice
        try process.run()
        let data = pipe.fileHandleForReading.readingToEnd()
        process.waitUntilExit()
        return (process.terminationStatus, String(decoding: data, as: UTF8.self))
    }
}

/// The program did not do what a test needs before it can begin.
struct ProgramFailure: Error {
    let output: String
}
