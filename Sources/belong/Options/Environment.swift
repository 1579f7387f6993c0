import Glibc

/// What the surroundings of the program say.
enum Environment {
    /// A variable; `nil` when it is not set or empty.
    static subscript(_ name: String) -> String? {
        guard let value = getenv(name) else { return nil }
        let text = String(cString: value)
        return text.isEmpty ? nil : text
    }

    /// Where programs keep a person's data: `$XDG_DATA_HOME`, else `~/.local/share`.
    static func dataHome() throws -> String {
        if let folder = self["XDG_DATA_HOME"] { return folder }
        guard let home = self["HOME"] else {
            throw Stop.cannotOpen("There is no home folder ($HOME) to keep a setting in. Name a folder with --data.")
        }
        return home + "/.local/share"
    }

    /// How this terminal is named in commits: the host and the line, such as `office pts/3`.
    static var terminalName: String {
        var bytes = [CChar](repeating: 0, count: 256)
        let host = gethostname(&bytes, bytes.count - 1) == 0 ? text(bytes) : "somewhere"
        guard let line = ttyname(STDIN_FILENO) else { return "\(host) script" }
        let path = String(cString: line)
        return "\(host) \(path.hasPrefix("/dev/") ? String(path.dropFirst(5)) : path)"
    }

    private static func text(_ bytes: [CChar]) -> String {
        String(decoding: bytes.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }
}
