public import Domain

extension Snapshot {
    /// The scaffolds that the setting added, also those that it put away, by name.
    public func ownScaffolds() throws -> [Scaffold] {
        try connection.statement(
            "SELECT id, name, sentence, ages, needs, shape, parts, isOffered FROM scaffold ORDER BY name, id"
        ).all(make: { row in
            guard let needs = Communication(rawValue: row.number(4)), let shape = ScaffoldShape(rawValue: row.number(5))
            else { throw damaged("scaffold") }
            return Scaffold(
                id: ScaffoldID(rawValue: row.text(0)), name: row.text(1), sentence: row.text(2),
                ages: row.text(3).split(separator: " ").compactMap { Int($0).flatMap(ScaffoldAge.init) }, needs: needs,
                shape: shape, parts: row.text(6).split(separator: "\n").map(String.init), isOffered: row.bool(7))
        })
    }

    /// The library entries that the setting added, also those that it put away, by title.
    public func ownResources() throws -> [LibraryEntry] {
        try connection.statement("SELECT id, kind, title, text, source, isOffered FROM resource ORDER BY title, id")
            .all(make: { row in
                guard let kind = LibraryKind(rawValue: row.number(1)) else { throw damaged("library entry") }
                return LibraryEntry(
                    id: LibraryID(rawValue: row.text(0)), kind: kind, title: row.text(2), text: row.text(3),
                    source: row.text(4), isOffered: row.bool(5))
            })
    }

    /// How often the setting asks each child; `nil` where it has not chosen.
    public func voiceCycle() throws -> VoiceCycle? {
        try connection.statement("SELECT cycle FROM voice_cycle").first(make: { row in
            guard let cycle = VoiceCycle(rawValue: row.number(0)) else { throw damaged("voice cycle") }
            return cycle
        })
    }
}
