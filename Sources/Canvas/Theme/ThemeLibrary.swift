import Themes

/// All themes that can be chosen: a person's own first, then the shipped.
public struct ThemeLibrary: Sendable {
    private let sources: [ThemeSource]

    /// The shipped themes and a person's own, of which one can have the name of a shipped one and inherit it.
    public init(own: [ThemeSource] = []) {
        sources = own + ShippedThemes.all.map { ThemeSource(name: $0.name, toml: $0.toml) }
    }

    /// A library of these sources alone.
    init(sources: [ThemeSource]) {
        self.sources = sources
    }

    /// The names, a person's own first, none twice.
    public var names: [String] {
        var seen: Set<String> = []
        return sources.map(\.name).filter { seen.insert($0).inserted }
    }

    /// Reads a theme; nil when there is none of that name.
    ///
    /// A faulty file is no reason to have no theme: the rest of it is used, over ``Theme/fallback``.
    public func load(_ name: String) -> LoadedTheme? {
        sources.firstIndex { $0.name == name }.map { load(at: $0) }
    }

    /// Reads a theme that is not in the library but may inherit from it, such as a file that is being checked.
    public func load(_ source: ThemeSource) -> LoadedTheme {
        ThemeLibrary(sources: [source] + sources).load(at: 0)
    }

    /// A sentence for a name that is not there.
    public func unknown(_ name: String) -> String {
        let question = NearestName.question(name, in: names)
        return "There is no theme \"\(Text.normalised(name))\"."
            + (question.isEmpty ? " There are \(names.joined(separator: ", "))." : question)
    }

    private func load(at first: Int) -> LoadedTheme {
        var chain: [Int] = []
        var files: [ThemeFile] = []
        var next: Int? = first
        while let index = next {
            chain.append(index)
            var file = ThemeParser.parse(sources[index])
            next = parent(of: &file, at: index, after: chain)
            files.append(file)
        }
        return ThemeResolver(files: files).theme(name: sources[first].name)
    }

    /// The source that a file inherits: by its own name the next of that name, otherwise the first.
    private func parent(of file: inout ThemeFile, at index: Int, after chain: [Int]) -> Int? {
        guard let name = file.inherits else { return nil }
        let source = sources[index]
        func fault(_ message: String) {
            let line = KeyLines(String(decoding: source.toml, as: UTF8.self)).line(of: "inherits")
            file.faults.append(ThemeFault(file: source.file, line: line, key: "inherits", message: message))
        }
        let start = name == source.name ? index + 1 : 0
        guard let parent = sources[start...].firstIndex(where: { $0.name == name }) else {
            if name == source.name {
                fault("A theme cannot inherit from itself.")
            } else {
                fault(unknown(name))
            }
            return nil
        }
        guard !chain.contains(parent) else {
            let names = chain.map { sources[$0].name } + [name]
            fault("Themes inherit from each other in a circle: \(names.joined(separator: ", ")).")
            return nil
        }
        return parent
    }
}
