import GRDB
import GRDBSQLite

/// The one connection to the file: GRDB's queue, the statements kept on it, and transactions.
final class Connection {
    /// Seconds to wait for a process that does not queue with us.
    static let patience: Double = 5

    let path: String
    private let queue: DatabaseQueue
    private var active: GRDB.Database?
    private var statements: [UnsafePointer<UInt8>: Statement] = [:]
    /// Counts transactions, so that what was made in one that was rolled back can be told.
    private(set) var transactionSerial = 0
    /// Statements run so far; measured by the benchmarks.
    private(set) var statementCount = 0

    init(path: String) throws {
        self.path = path
        var configuration = Configuration()
        configuration.label = "belong"
        configuration.foreignKeysEnabled = true
        configuration.busyMode = .timeout(Self.patience)
        do {
            queue = try DatabaseQueue(path: path, configuration: configuration)
            // Nothing here writes: whose file it is has not been asked yet. GRDB is not asked for WAL: it would set
            // synchronous to NORMAL, with which an acknowledged mark can be lost in a power cut.
            try queue.writeWithoutTransaction { database in
                try database.execute(
                    sql: """
                        PRAGMA synchronous = FULL;
                        PRAGMA cache_size = -16384;
                        PRAGMA temp_store = MEMORY;
                        PRAGMA recursive_triggers = ON;
                        PRAGMA trusted_schema = OFF;
                        """)
            }
        } catch let error as DatabaseError {
            throw SQLiteFault.error(error, path: path)
        }
    }

    /// Closes the file, and keeps the little of the queue that is left for good.
    ///
    /// Letting a queue go starts worker threads, and their watch over themselves then wakes the process each second;
    /// a program opens a file once or twice in its life.
    deinit {
        close()
        _ = Unmanaged.passRetained(queue)
    }

    /// Sees to it that what is committed is on disk, and asks the file whether it is so.
    func makeDurable() throws {
        try use {
            let journal = try statement("PRAGMA journal_mode = WAL").first(make: { $0.text(0) })
            let synchronous = try statement("PRAGMA synchronous").first(make: { $0.number(0) })
            guard journal == "wal", synchronous == 2 else {
                throw StorageError.failed(code: 0, message: "writes cannot be made durable here")
            }
        }
    }

    /// Lets statements and the file go.
    func close() {
        statements = [:]
        try? queue.close()
    }

    /// Enters the queue, unless we are in it already.
    func use<Value>(_ body: () throws -> Value) throws -> Value {
        if active != nil { return try body() }
        return try queue.writeWithoutTransaction { database in
            active = database
            defer { active = nil }
            return try body()
        }
    }

    /// Whether a transaction is open.
    var isInTransaction: Bool {
        active?.isInsideTransaction ?? false
    }

    /// Runs `body` in one transaction, or in the one that is open.
    func transaction<Value>(_ begin: Transaction, _ body: () throws -> Value) throws -> Value {
        try use {
            if isInTransaction {
                guard begin == .reading else { throw StorageError.nested }
                return try body()
            }
            transactionSerial += 1
            switch begin {
            case .reading: try statement("BEGIN DEFERRED").run()
            case .writing: try statement("BEGIN IMMEDIATE").run()
            }
            do {
                let value = try body()
                try statement("COMMIT").run()
                return value
            } catch {
                // SQLite may already have rolled back by itself, as when the disk is full.
                if isInTransaction { try? statement("ROLLBACK").run() }
                throw error
            }
        }
    }

    enum Transaction {
        case reading
        case writing
    }

    /// The kept statement for SQL that is written in the code.
    func statement(_ sql: StaticString) -> Statement {
        if let statement = statements[sql.utf8Start] { return statement }
        let statement = Statement(self, "\(sql)")
        statements[sql.utf8Start] = statement
        return statement
    }

    /// Runs SQL once.
    func execute(_ sql: String) throws {
        try use {
            guard let active else { return }
            do {
                try active.execute(sql: sql)
            } catch let error as DatabaseError {
                throw SQLiteFault.error(error, path: path)
            }
        }
    }

    func compile(_ sql: String) throws -> GRDB.Statement {
        guard let active else { throw StorageError.failed(code: SQLITE_MISUSE, message: "the file is closed") }
        do {
            return try active.makeStatement(sql: sql)
        } catch let error as DatabaseError {
            throw SQLiteFault.error(error, path: path)
        }
    }

    func fault(_ code: Int32) -> StorageError {
        SQLiteFault.error(code, on: active?.sqliteConnection)
    }

    @inline(__always)
    func countStatement() {
        statementCount += 1
    }
}
