import Canvas
import Glibc
import Interchange

/// Results go to standard output, progress and errors to standard error.
enum Output {
    /// Writes a line of the result; controls in it become visible and drive no terminal.
    static func line(_ text: String) {
        write(Text.normalised(text, keepingLines: true) + "\n", to: STDOUT_FILENO)
    }

    /// Writes text of the result as it stands.
    static func text(_ text: String) {
        write(text, to: STDOUT_FILENO)
    }

    /// Writes bytes of the result as they stand.
    static func bytes(_ bytes: [UInt8]) {
        bytes.withUnsafeBytes { write($0, to: STDOUT_FILENO) }
    }

    /// Writes a JSON value on one line.
    static func json(_ value: JSONValue) {
        write(value.description + "\n", to: STDOUT_FILENO)
    }

    /// Writes a line for the person at the keyboard, beside the result.
    static func note(_ text: String) {
        write(Text.normalised(text, keepingLines: true) + "\n", to: STDERR_FILENO)
    }

    /// Writes what went wrong.
    static func error(_ text: String) {
        guard !text.isEmpty else { return }
        write("belong: \(Text.normalised(text, keepingLines: true))\n", to: STDERR_FILENO)
    }

    private static func write(_ text: String, to descriptor: Int32) {
        var text = text
        text.withUTF8 { write(UnsafeRawBufferPointer($0), to: descriptor) }
    }

    private static func write(_ bytes: UnsafeRawBufferPointer, to descriptor: Int32) {
        var rest = bytes
        while !rest.isEmpty {
            let written = Glibc.write(descriptor, rest.baseAddress, rest.count)
            if written < 0, errno == EINTR { continue }
            guard written > 0 else { return }
            rest = UnsafeRawBufferPointer(rebasing: rest[written...])
        }
    }
}

/// Ends the program.
func leave(with code: Int32) -> Never {
    exit(code)
}
