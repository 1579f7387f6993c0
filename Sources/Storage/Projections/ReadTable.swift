/// A table of a read model.
struct ReadTable {
    struct Index {
        let name: String
        let columns: String
        /// Which rows are in it; `nil` for all.
        var condition: String?
    }

    let name: String
    /// The columns and the key, as in `CREATE TABLE`.
    let columns: String
    /// Whether rows lie in the order of their key, which a read by key likes.
    var isKeyed = true
    var indexes: [Index] = []

    /// The statements that make the table in a schema: `main`, or the one that a replay fills.
    func creation(in schema: String) -> String {
        let options = isKeyed ? "STRICT, WITHOUT ROWID" : "STRICT"
        let table = "CREATE TABLE \(schema).\(name)(\(columns)) \(options);"
        return indexes.reduce(table) { text, index in
            text + "\nCREATE INDEX \(schema).\(index.name) ON \(name)(\(index.columns))"
                + (index.condition.map { " WHERE \($0)" } ?? "") + ";"
        }
    }
}
