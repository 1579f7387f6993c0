import Foundation
import Testing

/// A program on the screen of a terminal emulator that is not ours.
final class Tmux {
    private let socket = "belong-\(UUID().uuidString)"
    private let configuration: String

    /// Starts a program in a window of some size.
    init(_ command: [String], environment: [String], columns: Int, rows: Int) throws {
        configuration = FileManager.default.temporaryDirectory.appendingPathComponent("\(socket).conf").path
        try "set -g status off\nset -g escape-time 0\n".write(
            toFile: configuration, atomically: true, encoding: .utf8)
        let words = "exec env " + (environment + command).map { "'\($0)'" }.joined(separator: " ")
        try run("new-session", "-d", "-x", "\(columns)", "-y", "\(rows)", words)
    }

    deinit {
        _ = try? run("kill-server")
        try? FileManager.default.removeItem(atPath: configuration)
    }

    /// The rows of the screen without the blanks at their ends.
    func screen() throws -> [String] {
        try run("capture-pane", "-p", readsOutput: true).split(separator: "\n", omittingEmptySubsequences: false)
            .dropLast().map { line in
                String(line.reversed().drop { $0 == " " }.reversed())
            }
    }

    /// The column and row of the cursor.
    func cursor() throws -> String {
        try run("display-message", "-p", "#{cursor_x} #{cursor_y}", readsOutput: true).trimmingCharacters(
            in: .whitespacesAndNewlines)
    }

    /// Types characters as they are.
    func type(_ text: String) throws {
        try run("send-keys", "-l", text)
    }

    /// Gives the window another size.
    func resize(columns: Int, rows: Int) throws {
        try run("resize-window", "-x", "\(columns)", "-y", "\(rows)")
    }

    /// Through popen(3): what is started here and stays, the server, must hold no pipe that somebody reads to its end.
    @discardableResult
    private func run(_ arguments: String..., readsOutput: Bool = false) throws -> String {
        let words = (["tmux", "-u", "-L", socket, "-f", configuration] + arguments)
            .map { "'" + $0.replacingOccurrences(of: "'", with: "'\\''") + "'" }
        let output = try #require(
            popen(words.joined(separator: " ") + (readsOutput ? " 2>/dev/null" : " >/dev/null 2>&1"), "r"))
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
