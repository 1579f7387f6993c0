import Canvas
import Glibc
import Screens

/// Which theme a person chose, and where that is kept: `$XDG_CONFIG_HOME/belong/theme`, a name and nothing else.
struct ThemePreference {
    private let folder: String

    /// The preference of the person whose account this is.
    init() {
        let base = Self.variable("XDG_CONFIG_HOME") ?? (Self.variable("HOME").map { $0 + "/.config" } ?? "/tmp")
        folder = base + "/belong"
    }

    /// The themes of the program and of the person, the chosen one in use.
    @MainActor
    func shelf() -> ThemeShelf {
        let library = ThemeLibrary(own: own())
        let chosen = read(folder + "/theme").map { String($0.prefix { !$0.isNewline }) } ?? "plain"
        return ThemeShelf(
            names: library.names, current: library.names.contains(chosen) ? chosen : "plain",
            load: { library.load($0) ?? LoadedTheme(theme: .plain, faults: [], undefined: []) },
            keep: { name in keep(name) })
    }

    /// The person's own themes, from the folder `themes`; they come before those of the same name.
    func own() -> [ThemeSource] {
        guard let entries = opendir(folder + "/themes") else { return [] }
        defer { closedir(entries) }
        var sources: [ThemeSource] = []
        while let entry = readdir(entries) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) {
                $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            guard name.hasSuffix(".toml"), let text = read(folder + "/themes/" + name) else { continue }
            sources.append(
                ThemeSource(name: String(name.dropLast(5)), file: folder + "/themes/" + name, toml: Array(text.utf8)))
        }
        return sources.sorted { $0.name < $1.name }
    }

    private func keep(_ name: String) -> String? {
        mkdir((folder as String), 0o700)
        guard let file = fopen(folder + "/theme", "we") else {
            return "The theme is in use, but the choice could not be kept in \(folder)."
        }
        fputs(name + "\n", file)
        fclose(file)
        return nil
    }

    private func read(_ path: String) -> String? {
        guard let file = fopen(path, "re") else { return nil }
        defer { fclose(file) }
        var bytes = [UInt8](repeating: 0, count: 65_536)
        let count = fread(&bytes, 1, bytes.count, file)
        return String(decoding: bytes.prefix(count), as: UTF8.self)
    }

    private static func variable(_ name: String) -> String? {
        guard let value = getenv(name) else { return nil }
        let text = String(cString: value)
        return text.isEmpty ? nil : text
    }
}
