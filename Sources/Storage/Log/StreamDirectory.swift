import EventLog

/// The names of all streams, so that reading the whole log looks up no names.
struct StreamDirectory {
    struct Entry {
        let name: StreamName
        let bytes: [UInt8]
        /// How many events the table says the stream has.
        let version: Int64
    }

    private(set) var entries: [Int64: Entry] = [:]
    init() {}

    init(_ connection: Connection) throws {
        try connection.statement("SELECT id, name, version FROM stream").each(row: { row in
            // A row whose name is none is left out: its events are then in no known stream.
            let text = row.text(1)
            guard let name = StreamName(text: text) else { return }
            entries[row.int(0)] = Entry(name: name, bytes: Array(text.utf8), version: row.int(2))
        })
    }

    subscript(id: Int64) -> Entry? {
        entries[id]
    }
}
