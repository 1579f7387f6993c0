import EventLog
import GRDB
import GRDBSQLite

/// One SQL statement, compiled when it is first needed and kept.
///
/// GRDB compiles and owns it; values are bound and read straight through SQLite, since a mark's way to disk and a
/// replay of the whole log both pass here.
final class Statement {
    private unowned let connection: Connection
    private let sql: String
    private var compiled: GRDB.Statement?
    private var handle: OpaquePointer?

    init(_ connection: Connection, _ sql: String) {
        self.connection = connection
        self.sql = sql
    }

    /// Runs a statement that gives no rows.
    @inline(__always)
    func run(_ bind: (inout Binder) -> Void = { _ in }) throws {
        let handle = try ready(bind)
        defer { sqlite3_reset(handle) }
        while true {
            switch sqlite3_step(handle) {
            case SQLITE_DONE: return
            case SQLITE_ROW: continue
            case let code: throw connection.fault(code)
            }
        }
    }

    /// Runs a statement and hands over each row.
    @inline(__always)
    func each(_ bind: (inout Binder) -> Void = { _ in }, row body: (Row) throws -> Void) throws {
        let handle = try ready(bind)
        defer { sqlite3_reset(handle) }
        while true {
            switch sqlite3_step(handle) {
            case SQLITE_ROW: try body(Row(handle: handle))
            case SQLITE_DONE: return
            case let code: throw connection.fault(code)
            }
        }
    }

    /// All rows, each made into a value.
    func all<Value>(
        _ bind: (inout Binder) -> Void = { _ in }, make: (Row) throws -> Value
    ) throws -> [Value] {
        var values: [Value] = []
        try each(bind, row: { values.append(try make($0)) })
        return values
    }

    /// The first row, made into a value.
    @inline(__always)
    func first<Value>(
        _ bind: (inout Binder) -> Void = { _ in }, make: (Row) throws -> Value
    ) throws -> Value? {
        let handle = try ready(bind)
        defer { sqlite3_reset(handle) }
        switch sqlite3_step(handle) {
        case SQLITE_ROW: return try make(Row(handle: handle))
        case SQLITE_DONE: return nil
        case let code: throw connection.fault(code)
        }
    }

    /// Binds values and leaves the statement to be stepped with ``next()``.
    func begin(_ bind: (inout Binder) -> Void = { _ in }) throws {
        _ = try ready(bind)
    }

    /// The next row of a statement that was begun; `nil` after the last.
    func next() throws -> Row? {
        guard let handle else { return nil }
        switch sqlite3_step(handle) {
        case SQLITE_ROW: return Row(handle: handle)
        case SQLITE_DONE: return nil
        case let code: throw connection.fault(code)
        }
    }

    /// Ends a statement that was begun.
    func end() {
        if let handle { sqlite3_reset(handle) }
    }

    @inline(__always)
    private func ready(_ bind: (inout Binder) -> Void) throws -> OpaquePointer {
        let handle = try self.handle ?? compile()
        connection.countStatement()
        var binder = Binder(handle: handle)
        bind(&binder)
        return handle
    }

    private func compile() throws -> OpaquePointer {
        let statement = try connection.compile(sql)
        compiled = statement
        handle = statement.sqliteStatement
        return statement.sqliteStatement
    }
}
