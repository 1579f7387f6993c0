extension Snapshot {
    /// How SQLite keeps the file, by the names of its pragmas: for `belong doctor`, and for a test that durable
    /// means durable.
    public func fileSettings() throws -> [String: String] {
        [
            "journal_mode": try setting("PRAGMA journal_mode"), "synchronous": try setting("PRAGMA synchronous"),
            "foreign_keys": try setting("PRAGMA foreign_keys"),
            "recursive_triggers": try setting("PRAGMA recursive_triggers"),
            "application_id": try setting("PRAGMA application_id"),
            "user_version": try setting("PRAGMA user_version"),
        ]
    }

    private func setting(_ pragma: StaticString) throws -> String {
        try connection.statement(pragma).first(make: { $0.text(0) }) ?? ""
    }
}
