public import EventLog

/// What the file says at one moment; good only inside the reading or the change that lent it.
///
/// Each question is a method in a file of its own. Personal text comes sealed, as ``Sealed`` values; whoever may
/// read it opens it.
public struct Snapshot {
    let connection: Connection

    init(_ connection: Connection) {
        self.connection = connection
    }

    /// The last commit's number and hash.
    public func head() throws -> LogHead {
        let end = try LogEnd.read(connection)
        return LogHead(commit: end.commit, position: end.position, hash: end.hash.bytes)
    }

    /// The version of a stream: how many events it has.
    public func version(of stream: StreamName) throws -> Int64 {
        try connection.statement("SELECT version FROM stream WHERE name = ?").first {
            $0.add(stream.text)
        } make: {
            $0.int(0)
        } ?? 0
    }

    /// Sealed bytes in two columns, the bytes and what they are; `nil` when there are none.
    func sealed<Value>(_ row: Row, _ column: Int32, key: SealingKey) -> Sealed<Value>? {
        guard let bytes = row.optionalBytes(column) else { return nil }
        let context = SealContext(rawValue: UInt32(truncatingIfNeeded: row.int(column + 1)))
        return Sealed(key: key, context: context, bytes: bytes)
    }

    /// A set of numbers as SQL can join it.
    func list(_ numbers: some Sequence<Int64>) -> String {
        "[\(numbers.map(String.init).joined(separator: ","))]"
    }

    func damaged(_ what: String) -> StorageError {
        .damaged("a read model has an impossible \(what)")
    }
}
