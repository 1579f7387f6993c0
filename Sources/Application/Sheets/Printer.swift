import Glibc

/// Hands a sheet to `lp` and waits only so long for it: a printer that does not answer never holds the register up.
struct Printer {
    /// The program and what it is told; no name of anybody is among it.
    var arguments = ["lp", "-s", "-o", "cpi=12"]
    /// How long to wait, in milliseconds.
    var patience = 8_000

    /// Milliseconds between two looks at what the program does.
    private static let pause: Int32 = 20

    /// What `lp` may know of the surroundings.
    private static let variables = [
        "PATH", "HOME", "USER", "LOGNAME", "LANG", "LC_ALL", "LC_CTYPE", "CUPS_SERVER", "IPP_PORT", "PRINTER", "LPDEST",
    ]

    /// Prints a text; gives up when the printer does not take it in time.
    func print(_ text: String) throws(SheetError) {
        // Through a socket: no name lies in a file, and a program that ends too early raises no signal here.
        var ends: [Int32] = [-1, -1]
        let kind = Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue)
        guard socketpair(AF_UNIX, kind, 0, &ends) == 0 else { throw .notPrinted }
        let process = start(reading: ends[1])
        close(ends[1])
        guard let process else {
            close(ends[0])
            throw .notPrinted
        }
        var left = patience
        let isSent = send(text, to: ends[0], &left)
        close(ends[0])
        guard let status = end(of: process, &left) else { throw .printerSilent }
        guard status == 0, isSent else { throw .notPrinted }
    }

    private func send(_ text: String, to socket: Int32, _ left: inout Int) -> Bool {
        var bytes = Array(text.utf8)[...]
        while !bytes.isEmpty, left > 0 {
            let flags = Int32(MSG_DONTWAIT | MSG_NOSIGNAL)
            let sent = bytes.withUnsafeBytes { Glibc.send(socket, $0.baseAddress, $0.count, flags) }
            if sent > 0 {
                bytes = bytes.dropFirst(sent)
            } else if errno == EAGAIN || errno == EINTR {
                poll(nil, 0, Self.pause)
                left -= Int(Self.pause)
            } else {
                return false
            }
        }
        return bytes.isEmpty
    }

    private func start(reading end: Int32) -> pid_t? {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_adddup2(&actions, end, STDIN_FILENO)
        for output in [STDOUT_FILENO, STDERR_FILENO] {
            posix_spawn_file_actions_addopen(&actions, output, "/dev/null", O_WRONLY, 0)
        }
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        // A group of its own: keys typed at this terminal are none of its business.
        posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETPGROUP))
        let environment = Self.variables.compactMap { name in getenv(name).map { "\(name)=\(String(cString: $0))" } }
        let words = arguments.map { strdup($0) } + [nil]
        let surroundings = environment.map { strdup($0) } + [nil]
        defer { for word in words + surroundings { free(word) } }
        var process = pid_t()
        return posix_spawnp(&process, arguments[0], &actions, &attributes, words, surroundings) == 0 ? process : nil
    }

    /// What the program ended with; `nil` when it had to be ended.
    private func end(of process: pid_t, _ left: inout Int) -> Int32? {
        var status: Int32 = 0
        while left > 0 {
            let ended = waitpid(process, &status, WNOHANG)
            if ended == process { return status }
            if ended < 0, errno != EINTR { return -1 }
            poll(nil, 0, Self.pause)
            left -= Int(Self.pause)
        }
        kill(process, SIGKILL)
        waitpid(process, &status, 0)
        return nil
    }
}
