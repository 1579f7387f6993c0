import Canvas
import Glibc
import Screens

/// Which theme a person chose, and where that is kept: `$XDG_CONFIG_HOME/belong/theme`, a name and nothing else.
struct ThemePreference {
    /// Where it is kept; `nil` where there is no home to keep it in.
    private let folder: String?

    /// The preference of the person whose account this is.
    init() {
        let base = Environment["XDG_CONFIG_HOME"] ?? Environment["HOME"].map { $0 + "/.config" }
        folder = base.map { $0 + "/belong" }
    }

    /// The themes of the program and of the person, the chosen one in use.
    @MainActor
    func shelf() -> ThemeShelf {
        let library = ThemeLibrary(own: own())
        let chosen = folder.flatMap { text($0 + "/theme") }.map { String($0.prefix { !$0.isNewline }) } ?? "plain"
        return ThemeShelf(
            names: library.names, current: library.names.contains(chosen) ? chosen : "plain",
            load: { library.load($0) ?? LoadedTheme(theme: .plain, faults: [], undefined: []) },
            keep: { name in keep(name) })
    }

    /// The person's own themes, from the folder `themes`; they come before those of the same name.
    func own() -> [ThemeSource] {
        guard let themes = folder.map({ $0 + "/themes" }), let entries = opendir(themes) else { return [] }
        defer { closedir(entries) }
        var sources: [ThemeSource] = []
        while let entry = readdir(entries) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) {
                $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            let file = themes + "/" + name
            guard name.hasSuffix(".toml"), let bytes = try? NewFile.read(file) else { continue }
            sources.append(ThemeSource(name: String(name.dropLast(5)), file: file, toml: bytes))
        }
        return sources.sorted { $0.name < $1.name }
    }

    /// Keeps a choice; the sentence that says why it could not be kept, where it could not.
    private func keep(_ name: String) -> String? {
        guard let folder else {
            return "The theme is in use, but there is no home folder ($HOME) to keep the choice in."
        }
        do {
            try NewFile.makeFolder(folder)
            try NewFile.write(Array((name + "\n").utf8), to: folder + "/theme", replacing: true)
            return nil
        } catch {
            return "The theme is in use, but the choice could not be kept: \(error)"
        }
    }

    private func text(_ path: String) -> String? {
        (try? NewFile.read(path)).map { String(decoding: $0, as: UTF8.self) }
    }
}
