/// Makes a theme of a file and those that it inherits, the nearest first.
struct ThemeResolver {
    private let files: [ThemeFile]
    private var palette: [String: PaletteColour] = [:]
    private var roles: [String: RoleEntry] = [:]

    init(files: [ThemeFile]) {
        self.files = files
        for file in files.reversed() {
            palette.merge(file.palette) { $1 }
            roles.merge(file.roles) { $1 }
        }
    }

    /// The theme, with the faults of all files.
    func theme(name: String) -> LoadedTheme {
        let styles = StyleRole.allCases.map { style(of: Self.chain($0.name) + [StyleRole.text.name]) }
        let selected = StyleRole.allCases.map { selectedStyle(of: $0, over: styles[Int($0.rawValue)]) }
        // Where no file says anything at all, the attributes that every terminal has are better than nothing.
        let theme = Theme(
            name: name, title: files.lazy.compactMap(\.title).first ?? name,
            kind: files.lazy.compactMap(\.kind).first ?? .any,
            styles: roles.isEmpty ? Theme.fallback.styles : styles,
            selectedStyles: roles.isEmpty ? Theme.fallback.selectedStyles : selected)
        let undefined = StyleRole.allCases.filter { role in Self.chain(role.name).allSatisfy { roles[$0] == nil } }
        return LoadedTheme(theme: theme, faults: files.flatMap(\.faults) + colourFaults, undefined: undefined)
    }

    /// A name and its parents: `mark.away`, `mark`.
    private static func chain(_ name: String) -> [String] {
        name.firstIndex(of: ".").map { [name, String(name[..<$0])] } ?? [name]
    }

    private func style(of chain: [String]) -> Style {
        let entries = chain.compactMap { roles[$0] }
        return Style(
            foreground: colour(entries.lazy.compactMap(\.foreground).first),
            background: colour(entries.lazy.compactMap(\.background).first),
            attributes: entries.reduce(AttributeChanges()) { $0.or($1.attributes) }.resolved,
            mono: entries.reduce(AttributeChanges()) { $0.or($1.mono).or($1.attributes) }.resolved)
    }

    private func selectedStyle(of role: StyleRole, over style: Style) -> Style {
        let names = Self.chain(role.name).map { "\(ThemeFile.selection).\($0)" } + [ThemeFile.selection]
        let entries = names.compactMap { roles[$0] }
        guard !entries.isEmpty else { return Theme.fallbackSelection(over: style) }
        let foreground = entries.lazy.compactMap(\.foreground).first
        let background = entries.lazy.compactMap(\.background).first
        let attributes = entries.reduce(AttributeChanges()) { $0.or($1.attributes) }
        let mono = entries.reduce(AttributeChanges()) { $0.or($1.mono).or($1.attributes) }
        return Style(
            foreground: foreground == nil ? style.foreground : colour(foreground),
            background: background == nil ? style.background : colour(background),
            attributes: attributes.laid(over: style.attributes), mono: mono.laid(over: style.mono))
    }

    /// The colour of a name; nil is the terminal's own, also for a name that is not known.
    private func colour(_ name: String?) -> PaletteColour? {
        name.flatMap { palette[$0] }
    }

    /// Names of colours that no palette has, once for each place.
    private var colourFaults: [ThemeFault] {
        roles.sorted { $0.key < $1.key }.flatMap { name, entry in
            [("fg", entry.foreground), ("bg", entry.background)].compactMap { part, colour -> ThemeFault? in
                guard let colour, colour != ThemeFile.terminalDefault, palette[colour] == nil else { return nil }
                let names = Array(palette.keys) + [ThemeFile.terminalDefault]
                let lines = KeyLines(String(decoding: entry.source.toml, as: UTF8.self))
                return ThemeFault(
                    file: entry.source.file, line: lines.line(of: "roles.\(name)"), key: "roles.\(name).\(part)",
                    message: "No colour of the palette is called \"\(colour)\"."
                        + NearestName.question(colour, in: names))
            }
        }
    }
}
