import Canvas
import Glibc
import Interchange
import Vault

/// Results go to standard output, progress and errors to standard error.
enum Output {
    /// The columns that sentences for people take at most, whatever the terminal has.
    static let width = 80

    /// Writes a line of the result; controls in it become visible and drive no terminal.
    static func line(_ text: String) {
        self.text(text + "\n")
    }

    /// Writes text of the result; controls in it become visible, but for line ends.
    static func text(_ text: String) {
        put(Text.normalised(text, keepingLines: true), to: STDOUT_FILENO)
    }

    /// Writes a sheet: text whose pages end with form feeds, which a printer needs.
    static func sheet(_ text: String) {
        let pages = text.split(separator: "\u{C}", omittingEmptySubsequences: false)
        put(
            pages.map { Text.normalised(String($0), keepingLines: true) }.joined(separator: "\u{C}"), to: STDOUT_FILENO)
    }

    /// Writes bytes of the result as they stand: they are for a file.
    static func bytes(_ bytes: [UInt8]) {
        // A reader who has seen enough closes the pipe; nothing is lost by that.
        _ = bytes.withUnsafeBytes { WholeWrite.put($0, to: STDOUT_FILENO) }
    }

    /// Writes a JSON value on one line; JSON writes controls as `\u001b`.
    static func json(_ value: JSONValue) {
        put(value.description + "\n", to: STDOUT_FILENO)
    }

    /// Writes a line for the person at the keyboard, beside the result.
    static func note(_ text: String) {
        put(Self.wrapped(text), to: STDERR_FILENO)
    }

    /// Writes what went wrong.
    static func error(_ text: String) {
        guard !text.isEmpty else { return }
        put(Self.wrapped("belong: " + text), to: STDERR_FILENO)
    }

    /// Safe text in lines that break between words.
    private static func wrapped(_ text: String) -> String {
        HelpText.wrapped(Text.normalised(text, keepingLines: true)) + "\n"
    }

    private static func put(_ text: String, to descriptor: Int32) {
        // Where nobody reads any more, there is nobody to tell.
        _ = WholeWrite.put(text, to: descriptor)
    }
}

/// Ends the program.
func leave(with code: Int32) -> Never {
    exit(code)
}
