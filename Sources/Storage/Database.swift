public import EventLog

/// One setting's file: the log, its read models, and what lies beside them.
///
/// It belongs to one thread. Other processes may have the same file open; whoever writes queues fairly.
public final class Database {
    /// Where the setting is kept.
    public let folder: DataFolder
    /// Seals what is personal; `nil` while nobody is signed in, and then nothing can be recorded.
    public var sealer: (any TextSealer)? {
        didSet { appender.forgetActor() }
    }

    let connection: Connection
    private let turnstile: Turnstile
    private let appender: Appender
    private var hasWritten = false

    /// Opens the setting in a folder.
    ///
    /// - Throws: ``StorageError``: missing, a newer program's, not ours, or not to be written.
    public convenience init(opening folder: DataFolder) throws {
        guard folder.isThere else { throw StorageError.missing(path: folder.path) }
        try self.init(folder)
        try Migration.prepare(connection, folder)
        try refreshReadModels()
    }

    /// Makes a new setting in a folder that has none; the folder itself is made if it is not there.
    ///
    /// One whose making was cut short is taken up where it was left: nothing is recorded in it.
    public convenience init(creating folder: DataFolder) throws {
        try folder.make()
        try self.init(folder)
        try turnstile.pass {
            guard try Migration.isEmpty(connection) else {
                guard try Migration.isOurs(connection), try head().commit == 0 else {
                    throw StorageError.alreadyThere(path: folder.path)
                }
                return try Migration.prepare(connection, folder)
            }
            try Migration.create(connection)
        }
    }

    /// Whether a folder has a setting in which something is recorded; false where none is or its making was cut short.
    public static func hasSetting(in folder: DataFolder) throws -> Bool {
        guard folder.isThere else { return false }
        do {
            return try Database(opening: folder).head().commit > 0
        } catch StorageError.unfinished {
            return false
        }
    }

    private init(_ folder: DataFolder) throws {
        self.folder = folder
        connection = try Connection(path: folder.file)
        turnstile = try Turnstile(path: folder.lockFile)
        appender = Appender(connection)
    }

    /// Reads in one transaction: everything asked for in `body` is of one moment.
    public func read<Value>(_ body: (Snapshot) throws -> Value) throws -> Value {
        try connection.transaction(.reading) { try body(Snapshot(connection)) }
    }

    /// Decides and records in one turn and one transaction; when it returns, the change is on disk.
    ///
    /// A command that was carried out before gives its first result, and `decide` is not asked. `decide` sees the
    /// log as it is now and may throw a refusal, or give `nil` when there is nothing to record.
    ///
    /// - Parameter alongside: what changes beside the log in the same transaction, such as a key slot.
    public func change(
        _ command: CommandID, alongside: ((SideTables) throws -> Void)? = nil,
        decide: (Snapshot) throws -> CommitDraft?
    ) throws -> CommitReceipt? {
        try writing {
            if let receipt = try appender.receipt(of: command) { return receipt }
            guard var draft = try decide(Snapshot(connection)) else { return nil }
            draft.commandID = command
            let receipt = try appender.append(draft, sealer: sealer)
            try alongside?(SideTables(connection))
            return receipt
        }
    }

    /// Changes what lies beside the log: key slots, secrets and drafts.
    public func write<Value>(_ body: (SideTables) throws -> Value) throws -> Value {
        try writing { try body(SideTables(connection)) }
    }

    /// Statements run since the file was opened; for benchmarks.
    public var statementCount: Int { connection.statementCount }

    /// Moves what was written into the main file, if anything was; for moments when nobody is waiting.
    public func checkpointIfIdle() throws {
        guard hasWritten else { return }
        try connection.use { try connection.statement("PRAGMA wal_checkpoint(PASSIVE)").each(row: { _ in }) }
        hasWritten = false
    }

    /// Works all read models out again from the log and says what that changed: nothing, on a healthy file.
    public func rebuild() throws -> RebuildReport {
        try Replay(connection).inScratch { replay in
            try writing {
                try replay.run()
                return try replay.swap()
            }
        }
    }

    func writing<Value>(_ body: () throws -> Value) throws -> Value {
        guard !connection.isInTransaction else { throw StorageError.nested }
        return try turnstile.pass {
            defer { hasWritten = true }
            return try connection.transaction(.writing, body)
        }
    }

    /// Rebuilds the read models whose version in the file is not ours.
    private func refreshReadModels() throws {
        guard try read({ _ in try Migration.hasStaleReadModels(connection) }) else { return }
        _ = try rebuild()
    }
}

extension Database: EventStore {
    /// Adds a commit, if every named stream still has its version: a ``change(_:alongside:decide:)`` that is decided
    /// already.
    public func append(_ draft: CommitDraft, expecting versions: [StreamName: Int64]) throws -> CommitReceipt {
        let receipt = try change(draft.commandID) { snapshot in
            for (stream, version) in versions {
                let found = try snapshot.version(of: stream)
                guard found == version else {
                    throw AppendError.moved(stream: stream, expected: version, found: found)
                }
            }
            return draft
        }
        guard let receipt else { throw AppendError.empty }
        return receipt
    }

    /// The version of a stream: how many events it has.
    public func version(of stream: StreamName) throws -> Int64 {
        try read { try $0.version(of: stream) }
    }

    /// The last commit's number and hash.
    public func head() throws -> LogHead {
        try read { try $0.head() }
    }
}
