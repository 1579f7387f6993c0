import Foundation

/// A real terminal for tests: a tmux server of its own, with one window in which a program runs.
public final class TmuxTerminal {
    private let socket: String
    private static let tmux = "/usr/bin/tmux"

    /// Starts a program in a terminal of a size.
    ///
    /// - Parameters:
    ///   - command: the shell line that runs in the window; the window stays when it ends.
    ///   - environment: what to set for it, beyond a UTF-8 locale.
    public init(
        _ command: String, columns: Int = 80, rows: Int = 24, environment: [String: String] = [:]
    ) throws {
        socket = "belong-test-\(ProcessInfo.processInfo.processIdentifier)-\(UInt32.random(in: 0..<UInt32.max))"
        var variables = ["LC_ALL": "C.UTF-8", "TMUX": ""]
        variables.merge(environment) { $1 }
        let settings = variables.map { "\($0.key)='\($0.value)'" }.sorted().joined(separator: " ")
        try run([
            "-f", "/dev/null", "new-session", "-d", "-x", String(columns), "-y", String(rows),
            "env \(settings) sh -c '\(command.replacingOccurrences(of: "'", with: "'\\''")); echo left with $?; exec cat'",
        ])
        try run(["set-option", "-g", "escape-time", "0"])
        try run(["set-option", "-g", "window-size", "manual"])
    }

    deinit {
        _ = try? run(["kill-server"])
    }

    /// Types keys by their tmux names: `Enter`, `Space`, `F8`, `C-z`; each is one key.
    public func press(_ keys: String...) throws {
        try run(["send-keys"] + keys)
    }

    /// Types text as it stands.
    public func type(_ text: String) throws {
        try run(["send-keys", "-l", text])
    }

    /// What the terminal shows, line by line, without blanks at the ends.
    public func screen() throws -> [String] {
        try run(["capture-pane", "-p"]).split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    }

    /// Where the cursor is: row and column from 0.
    public func cursor() throws -> (row: Int, column: Int) {
        let numbers = try run(["display-message", "-p", "#{cursor_y} #{cursor_x}"]).split(separator: " ")
            .compactMap { Int($0.trimmingCharacters(in: .whitespacesAndNewlines)) }
        return (numbers.first ?? -1, numbers.last ?? -1)
    }

    /// Gives the terminal another size.
    public func resize(columns: Int, rows: Int) throws {
        try run(["resize-window", "-x", String(columns), "-y", String(rows)])
    }

    /// Waits until the screen has a text; fails with the last screen when it never does.
    @discardableResult
    public func wait(for text: String, seconds: Double = 20) throws -> [String] {
        try wait(until: { $0.contains { $0.contains(text) } }, describing: "“\(text)”", seconds: seconds)
    }

    /// Waits until the screen fulfils a condition; fails with the last screen when it never does.
    @discardableResult
    public func wait(
        until isMet: ([String]) -> Bool, describing condition: String, seconds: Double = 20
    ) throws -> [String] {
        let deadline = Date().addingTimeInterval(seconds)
        var last: [String] = []
        while Date() < deadline {
            last = try screen()
            if isMet(last) { return last }
            Thread.sleep(forTimeInterval: 0.01)
        }
        throw TerminalFailure(expected: condition, screen: last)
    }

    /// The process that runs in the window.
    public func processID() throws -> Int32 {
        Int32(try run(["display-message", "-p", "#{pane_pid}"]).trimmingCharacters(in: .whitespacesAndNewlines)) ?? -1
    }

    @discardableResult
    private func run(_ arguments: [String]) throws -> String {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: Self.tmux)
        process.arguments = ["-u", "-L", socket] + arguments
        let output = Pipe()
        process.standardOutput = output
        process.standardError = output
        try process.run()
        let data = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        let text = String(decoding: data, as: UTF8.self)
        guard process.terminationStatus == 0 else {
            throw TerminalFailure(expected: "tmux \(arguments.first ?? "")", screen: [text])
        }
        return text
    }
}

/// A screen that was waited for and never came.
public struct TerminalFailure: Error, CustomStringConvertible {
    /// What was waited for.
    public let expected: String
    /// What the terminal showed instead.
    public let screen: [String]

    /// Both, for the test's report.
    public var description: String {
        "waited for \(expected), but the terminal shows:\n" + screen.joined(separator: "\n")
    }
}
