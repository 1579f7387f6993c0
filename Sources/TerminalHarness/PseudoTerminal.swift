public import Glibc

/// A program that runs in a terminal of its own, seen from the outside.
public final class PseudoTerminal {
    /// The running program.
    public let process: pid_t
    /// Everything that it has written so far.
    public private(set) var output: [UInt8] = []

    private let terminal: Int32
    /// Kept open so that the line settings can be read when the program is gone.
    private let line: Int32
    private let settingsAtStart: LineSettings
    private var status: Int32?

    /// How a program ended.
    public enum Ending: Hashable, Sendable {
        case exited(Int32)
        case killed(signal: Int32)
    }

    /// Starts a program in a terminal of some size.
    ///
    /// - Parameters:
    ///   - command: the program's path and its arguments.
    ///   - environment: added to this process's own; nil takes a variable away.
    public init(
        _ command: [String], environment: [String: String?] = [:], rows: Int = 24, columns: Int = 80
    ) throws(PseudoTerminalError) {
        var terminal: Int32 = -1
        var line: Int32 = -1
        // ttyname_r, not ttyname: tests start terminals from several threads.
        var name = [CChar](repeating: 0, count: 64)
        guard openpty(&terminal, &line, nil, nil, nil) == 0, ttyname_r(line, &name, name.count) == 0 else {
            throw .noTerminal
        }
        for descriptor in [terminal, line] {
            _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
        }
        self.terminal = terminal
        self.line = line
        settingsAtStart = LineSettings(of: line)
        Self.setSize(of: terminal, rows: rows, columns: columns)
        _ = fcntl(terminal, F_SETFL, fcntl(terminal, F_GETFL) | O_NONBLOCK)

        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        // The first terminal that a new session opens is the one that controls it.
        posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, name, O_RDWR, 0)
        posix_spawn_file_actions_adddup2(&actions, STDIN_FILENO, STDOUT_FILENO)
        posix_spawn_file_actions_adddup2(&actions, STDIN_FILENO, STDERR_FILENO)
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        var defaults = sigset_t()
        sigfillset(&defaults)
        posix_spawnattr_setsigdefault(&attributes, &defaults)
        var unblocked = sigset_t()
        sigemptyset(&unblocked)
        posix_spawnattr_setsigmask(&attributes, &unblocked)
        // POSIX_SPAWN_SETSID is 0x80 in glibc, behind a macro that Swift does not see.
        posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK | 0x80))

        var arguments = command.map { strdup($0) } + [nil]
        var variables = Self.variables(environment).map { strdup($0) } + [nil]
        defer { (arguments + variables).forEach { free($0) } }
        var process = pid_t()
        guard posix_spawn(&process, command[0], &actions, &attributes, &arguments, &variables) == 0 else {
            close(line)
            close(terminal)
            throw .noProgram(command[0])
        }
        self.process = process
    }

    deinit {
        if status == nil {
            kill(process, SIGKILL)
            waitpid(process, nil, 0)
        }
        close(line)
        close(terminal)
    }

    /// Types bytes.
    public func type(_ bytes: some Collection<UInt8>) {
        var rest = Array(bytes)
        while !rest.isEmpty {
            let count = write(terminal, rest, rest.count)
            if count > 0 {
                rest.removeFirst(count)
            } else if errno == EAGAIN {
                // Its keyboard is full: let it talk meanwhile, or both would wait for ever.
                _ = readSome(milliseconds: 5)
            } else {
                return
            }
        }
    }

    /// Types text.
    public func type(_ text: String) {
        type(Array(text.utf8))
    }

    /// Waits for output; the bytes, or none when the time is over or the program has gone.
    @discardableResult
    public func readSome(milliseconds: Int) -> ArraySlice<UInt8> {
        var descriptor = pollfd(fd: terminal, events: Int16(POLLIN), revents: 0)
        guard poll(&descriptor, 1, Int32(milliseconds)) > 0 else { return [] }
        var buffer = [UInt8](repeating: 0, count: 65_536)
        let count = read(terminal, &buffer, buffer.count)
        guard count > 0 else { return [] }
        output += buffer[..<count]
        return output.suffix(count)
    }

    /// Waits until the output satisfies a condition; false when it does not in time.
    public func wait(milliseconds: Int = 5000, until isSatisfied: ([UInt8]) -> Bool) -> Bool {
        let end = Self.now() + milliseconds
        while !isSatisfied(output) {
            guard Self.now() < end else { return false }
            _ = readSome(milliseconds: 10)
        }
        return true
    }

    /// Waits until the program has ended; nil when it does not in time.
    public func waitForEnd(milliseconds: Int = 5000) -> Ending? {
        let end = Self.now() + milliseconds
        while status == nil {
            var now: Int32 = 0
            if waitpid(process, &now, WNOHANG) == process { status = now }
            guard status != nil || Self.now() < end else { return nil }
            _ = readSome(milliseconds: 2)
        }
        while !readSome(milliseconds: 20).isEmpty {}
        guard let status else { return nil }
        return status & 0x7F == 0 ? .exited(status >> 8 & 0xFF) : .killed(signal: status & 0x7F)
    }

    /// Sends a signal to the program.
    public func send(signal: Int32) {
        kill(process, signal)
    }

    /// Gives the terminal another size.
    public func resize(rows: Int, columns: Int) {
        Self.setSize(of: terminal, rows: rows, columns: columns)
    }

    /// Whether the line is set as it was before the program began.
    public var hasLineSettingsOfStart: Bool { LineSettings(of: line) == settingsAtStart }

    private static func setSize(of terminal: Int32, rows: Int, columns: Int) {
        var size = winsize(ws_row: UInt16(rows), ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
        _ = ioctl(terminal, UInt(TIOCSWINSZ), &size)
    }

    private static func variables(_ changes: [String: String?]) -> [String] {
        var variables: [String] = []
        var place = environ
        while let variable = place.pointee {
            let text = String(cString: variable)
            if let name = text.split(separator: "=", maxSplits: 1).first, changes[String(name)] == nil {
                variables.append(text)
            }
            place += 1
        }
        return variables + changes.compactMap { name, value in value.map { "\(name)=\($0)" } }
    }

    private static func now() -> Int {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return time.tv_sec * 1000 + time.tv_nsec / 1_000_000
    }
}

/// Why no program could be started in a terminal of its own.
public enum PseudoTerminalError: Error, Hashable, CustomStringConvertible {
    case noTerminal
    case noProgram(String)

    /// What happened.
    public var description: String {
        switch self {
        case .noTerminal: "The system gave no pseudo-terminal. Nothing was started."
        case .noProgram(let path): "\(path) could not be started."
        }
    }
}
