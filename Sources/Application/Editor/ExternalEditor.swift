import Domain
import Glibc

/// The person's own editor, for long text: through a file that is kept in memory, that only they can read, and that is
/// gone afterwards.
public struct ExternalEditor {
    /// Looks a variable up.
    let environment: (String) -> String?
    /// Folders that may be kept in memory, the likeliest first.
    let places: [String]

    /// The variables that an editor may need; none of them holds anybody's name but the person's own.
    private static let variables = [
        "PATH", "HOME", "USER", "LOGNAME", "SHELL", "LANG", "LANGUAGE", "LC_ALL", "LC_CTYPE", "LC_MESSAGES", "TERM",
        "COLORTERM", "TERMINFO", "TERMINFO_DIRS", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME",
        "XDG_RUNTIME_DIR", "DISPLAY", "WAYLAND_DISPLAY", "TMUX", "STY", "VIMINIT", "NVIM_APPNAME",
    ]
    /// Editors that would keep a copy of what was written in a file at home, unless told not to.
    private static let forgetful = ["vim": "-n -i NONE", "nvim": "-n -i NONE", "vim.basic": "-n -i NONE"]

    /// The editor that the environment names.
    public init() {
        self.init(environment: { name in getenv(name).map { String(cString: $0) } })
    }

    /// The editor that some other environment names.
    init(environment: @escaping (String) -> String?) {
        self.init(environment: environment, places: ["/dev/shm", environment("XDG_RUNTIME_DIR") ?? ""])
    }

    /// An editor with other folders to try, for tests.
    init(environment: @escaping (String) -> String?, places: [String]) {
        self.environment = environment
        self.places = places
    }

    /// The command that the environment names; `VISUAL` comes before `EDITOR`.
    var command: String? {
        ["VISUAL", "EDITOR"].lazy.compactMap { environment($0)?.trimmingBlanks() }.first { !$0.isEmpty }
    }

    /// Removes files of earlier edits that a crash left behind.
    public func sweep() {
        for place in places where MemoryFolder.isMemory(place) { MemoryFolder.sweep(place) }
    }

    /// Has the person write in their editor, and waits until they are done; the terminal must be theirs meanwhile.
    ///
    /// An editor that ends by a signal has given what it had saved; one that says it failed has given nothing.
    ///
    /// - Returns: the words, without blanks at the end.
    public func edit(_ text: String) -> Result<String, EditorError> {
        guard let command else { return .failure(.none) }
        guard let folder = MemoryFolder(in: places) else { return .failure(.noMemory) }
        defer { folder.remove() }
        guard folder.write(text.isEmpty ? "" : text + "\n") else { return .failure(.noFile) }
        guard let status = run(command, on: folder) else { return .failure(.failed) }
        // The shell between says 128 and the signal where it was the editor that was killed.
        let wasKilled = status & 0x7f != 0 || status >> 8 & 0xff > 128
        guard status == 0 || wasKilled else { return .failure(.failed) }
        guard let written = folder.read() else { return .failure(.noFile) }
        return .success(written.trimmingEnd())
    }

    /// Runs the editor as a shell would, so that `EDITOR` may hold arguments; gives what it ended with.
    private func run(_ command: String, on folder: MemoryFolder) -> Int32? {
        let program = command.split(separator: " ").first.map { $0.split(separator: "/").last ?? $0 } ?? ""
        let extra = Self.forgetful[String(program)].map { " " + $0 } ?? ""
        let arguments = ["sh", "-c", "\(command)\(extra) \"$@\"", "belong", folder.file]
        let surroundings =
            Self.variables.compactMap { name in environment(name).map { "\(name)=\($0)" } } + ["TMPDIR=\(folder.path)"]
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        // What this program ignores or blocks the editor hears as from a shell.
        var every = sigset_t()
        sigfillset(&every)
        var nothing = sigset_t()
        sigemptyset(&nothing)
        posix_spawnattr_setsigdefault(&attributes, &every)
        posix_spawnattr_setsigmask(&attributes, &nothing)
        posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK))
        let words = arguments.map { strdup($0) } + [nil]
        let variables = surroundings.map { strdup($0) } + [nil]
        defer { for word in words + variables { free(word) } }
        var process = pid_t()
        guard posix_spawn(&process, "/bin/sh", nil, &attributes, words, variables) == 0 else { return nil }
        return end(of: process)
    }

    /// What the editor ended with; one that was stopped goes on, as there is no shell here to bring it back.
    private func end(of process: pid_t) -> Int32? {
        var status: Int32 = 0
        while true {
            let ended = waitpid(process, &status, WUNTRACED)
            if ended < 0 {
                if errno == EINTR { continue }
                return nil
            }
            if status & 0xff == 0x7f {
                kill(process, SIGCONT)
                continue
            }
            return status
        }
    }
}

extension String {
    /// The same without blanks and line feeds at its end.
    fileprivate func trimmingEnd() -> String {
        var text = self[...]
        while let last = text.last, last.isWhitespace { text.removeLast() }
        return String(text)
    }
}
