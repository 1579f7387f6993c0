import Foundation

/// A real terminal for tests: a tmux server of its own, with one window in which a program runs.
public final class TmuxTerminal {
    private let socket = "belong-\(UUID().uuidString)"
    private let configuration: String

    /// Starts a program in a window of some size.
    ///
    /// - Parameters:
    ///   - command: the program and its arguments.
    ///   - environment: what is set for it, as `NAME=value`.
    public init(_ command: [String], environment: [String], columns: Int = 80, rows: Int = 24) throws {
        configuration = FileManager.default.temporaryDirectory.appendingPathComponent("\(socket).conf").path
        try "set -g status off\nset -g escape-time 0\nset -g remain-on-exit on\n"
            .write(toFile: configuration, atomically: true, encoding: .utf8)
        let words = "exec env " + (environment + command).map { "'\($0)'" }.joined(separator: " ")
        try run("new-session", "-d", "-x", "\(columns)", "-y", "\(rows)", words)
    }

    deinit {
        _ = try? run("kill-server")
        try? FileManager.default.removeItem(atPath: configuration)
    }

    /// The rows of the screen without the blanks at their ends.
    public func screen() throws -> [String] {
        try run("capture-pane", "-p", readsOutput: true).split(separator: "\n", omittingEmptySubsequences: false)
            .dropLast().map { line in
                String(line.reversed().drop { $0 == " " }.reversed())
            }
    }

    /// The column and row of the cursor.
    public func cursor() throws -> String {
        try run("display-message", "-p", "#{cursor_x} #{cursor_y}", readsOutput: true)
            .trimmingCharacters(in: .whitespacesAndNewlines)
    }

    /// Kills the process in the window at once, and waits until it is gone.
    public func killProcess() throws {
        let text = try run("display-message", "-p", "#{pane_pid}", readsOutput: true)
        guard let process = Int32(text.trimmingCharacters(in: .whitespacesAndNewlines)), process > 1 else {
            throw TerminalFailure(expected: "a process in the window", screen: [text])
        }
        kill(process, SIGKILL)
        try waitForEnd()
    }

    /// Waits until the process in the window has ended; the window stays as it was left.
    public func waitForEnd() throws {
        let end = Date(timeIntervalSinceNow: 20)
        while try run("display-message", "-p", "#{pane_dead}", readsOutput: true).first != "1" {
            guard Date() < end else { throw TerminalFailure(expected: "the process to be gone", screen: try screen()) }
            usleep(2_000)
        }
    }

    /// Types characters as they are.
    public func type(_ text: String) throws {
        try run("send-keys", "-l", text)
    }

    /// Types keys by their tmux names: `Enter`, `Space`, `F8`, `C-z`.
    public func press(_ keys: String...) throws {
        for key in keys { try run("send-keys", key) }
    }

    /// Types bytes as they are, such as an escape sequence.
    public func send(bytes: [UInt8]) throws {
        for chunk in stride(from: 0, to: bytes.count, by: 64) {
            let hex = bytes[chunk..<min(chunk + 64, bytes.count)].map { String($0, radix: 16) }
            try run(["send-keys", "-H"] + hex, readsOutput: false)
        }
    }

    /// Gives the window another size.
    public func resize(columns: Int, rows: Int) throws {
        try run("resize-window", "-x", "\(columns)", "-y", "\(rows)")
    }

    /// Waits until the screen has a text; throws the last screen when it never does.
    @discardableResult
    public func wait(for text: String, seconds: Double = 20) throws -> [String] {
        try wait(seconds: seconds, "“\(text)”") { $0.contains { $0.contains(text) } }
    }

    /// Waits until the screen fulfils a condition; throws the last screen when it never does.
    @discardableResult
    public func wait(
        seconds: Double = 20, _ condition: String, until isMet: ([String]) -> Bool
    ) throws -> [String] {
        let end = Date(timeIntervalSinceNow: seconds)
        while true {
            let screen = try screen()
            if isMet(screen) { return screen }
            guard Date() < end else { throw TerminalFailure(expected: condition, screen: screen) }
            usleep(5_000)
        }
    }

    @discardableResult
    private func run(_ arguments: String..., readsOutput: Bool = false) throws -> String {
        try run(arguments, readsOutput: readsOutput)
    }

    /// Through popen(3): what is started here and stays, the server, must hold no pipe that somebody reads to its end.
    @discardableResult
    private func run(_ arguments: [String], readsOutput: Bool) throws -> String {
        let words = (["tmux", "-u", "-L", socket, "-f", configuration] + arguments)
            .map { "'" + $0.replacingOccurrences(of: "'", with: "'\\''") + "'" }
        let line = words.joined(separator: " ") + (readsOutput ? " 2>/dev/null" : " >/dev/null 2>&1")
        guard let output = popen(line, "r") else {
            throw TerminalFailure(expected: "tmux \(arguments.first ?? "")", screen: [])
        }
        defer { pclose(output) }
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 65_536)
        while true {
            let count = fread(&buffer, 1, buffer.count, output)
            guard count > 0 else { return String(decoding: bytes, as: UTF8.self) }
            bytes += buffer[..<count]
        }
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
