import Canvas
import Glibc
import Vault

/// Asks the person at the terminal, whatever standard input is; what is secret is not shown.
struct Question {
    private let descriptor: Int32

    /// The terminal of this program.
    ///
    /// - Parameter remedy: what to do where there is none, as a sentence.
    init(orElse remedy: String) throws {
        descriptor = open("/dev/tty", O_RDWR | O_CLOEXEC)
        guard descriptor >= 0 else {
            throw Stop.cannotOpen("There is no terminal to ask at. Nothing was changed. \(remedy)")
        }
    }

    /// Asks for a line.
    func line(_ prompt: String) throws -> String {
        say(prompt)
        return try readLine()
    }

    /// Says something and goes on at Enter, or by itself after some seconds.
    func pause(_ prompt: String, seconds: Int32) throws {
        say(prompt)
        var waited = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
        if poll(&waited, 1, seconds * 1_000) > 0 { _ = try readLine() } else { say("\n") }
    }

    /// Asks for a line that is not shown.
    func secret(_ prompt: String) throws -> String {
        var modes = termios()
        guard tcgetattr(descriptor, &modes) == 0 else { throw Stop.cannotOpen("The terminal does not answer.") }
        var hidden = modes
        hidden.c_lflag &= ~tcflag_t(ECHO)
        // An interrupt while the echo is off must not leave the terminal so: signals wait until it is on again.
        var asked = sigset_t()
        var before = sigset_t()
        sigemptyset(&asked)
        for signal in [SIGINT, SIGTERM, SIGHUP, SIGQUIT, SIGTSTP] { sigaddset(&asked, signal) }
        hidden.c_lflag &= ~tcflag_t(ISIG)
        sigprocmask(SIG_BLOCK, &asked, &before)
        tcsetattr(descriptor, TCSAFLUSH, &hidden)
        defer {
            tcsetattr(descriptor, TCSAFLUSH, &modes)
            say("\n")
            sigprocmask(SIG_SETMASK, &before, nil)
        }
        say(prompt)
        return try readLine()
    }

    private func say(_ text: String) {
        // Where the terminal is gone, the reading that follows says so.
        _ = WholeWrite.put(Text.normalised(text, keepingLines: true), to: descriptor)
    }

    private func readLine() throws -> String {
        var bytes: [UInt8] = []
        var byte: UInt8 = 0
        while true {
            let count = read(descriptor, &byte, 1)
            if count < 0, errno == EINTR { continue }
            // Ctrl-C and Ctrl-D come as bytes while signals wait.
            guard count == 1, byte != 3, byte != 4 else {
                throw Stop.no("Nothing was answered. Nothing was changed.")
            }
            if byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") { break }
            bytes.append(byte)
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}

/// Lines of standard input, for what is asked for with `-`.
enum StandardInput {
    /// The next line.
    static func line(_ what: String) throws -> String {
        guard let line = readLine(strippingNewline: true) else {
            throw Stop.wrongUse("Standard input ended where \(what) was expected.")
        }
        return line
    }
}
