import EventLog

/// The end of the log, as an append needs it.
struct LogEnd {
    var commit: Int64
    var position: Int64
    var hash: LogHash

    static func read(_ connection: Connection) throws -> LogEnd {
        try connection.statement(
            """
            SELECT number, firstPosition + eventCount - 1, hash FROM "commit" ORDER BY number DESC LIMIT 1
            """
        ).first(make: { row in
            guard let hash = row.hash(2) else { throw StorageError.damaged("the last commit has no hash") }
            return LogEnd(commit: row.int(0), position: row.int(1), hash: hash)
        }) ?? LogEnd(commit: 0, position: 0, hash: .zero)
    }
}
