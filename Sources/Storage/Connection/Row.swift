import EventLog
import GRDBSQLite

/// One row of a running statement; good until the statement's next step.
struct Row {
    let handle: OpaquePointer

    @inline(__always)
    func int(_ column: Int32) -> Int64 {
        sqlite3_column_int64(handle, column)
    }

    @inline(__always)
    func number(_ column: Int32) -> Int {
        Int(sqlite3_column_int64(handle, column))
    }

    @inline(__always)
    func isNull(_ column: Int32) -> Bool {
        sqlite3_column_type(handle, column) == SQLITE_NULL
    }

    @inline(__always)
    func optional(_ column: Int32) -> Int64? {
        isNull(column) ? nil : sqlite3_column_int64(handle, column)
    }

    func bool(_ column: Int32) -> Bool {
        int(column) != 0
    }

    func text(_ column: Int32) -> String {
        guard let start = sqlite3_column_text(handle, column) else { return "" }
        let count = Int(sqlite3_column_bytes(handle, column))
        return String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)
    }

    func optionalText(_ column: Int32) -> String? {
        isNull(column) ? nil : text(column)
    }

    func bytes(_ column: Int32) -> [UInt8] {
        withBytes(column) { Array($0) }
    }

    func optionalBytes(_ column: Int32) -> [UInt8]? {
        isNull(column) ? nil : bytes(column)
    }

    /// `nil` when the column does not hold thirty-two bytes.
    @inline(__always)
    func hash(_ column: Int32) -> LogHash? {
        withBytes(column) { LogHash($0) }
    }

    /// Lends the bytes of a column, without a copy.
    @inline(__always)
    func withBytes<Value>(_ column: Int32, _ body: (UnsafeRawBufferPointer) throws -> Value) rethrows -> Value {
        let start = sqlite3_column_blob(handle, column)
        return try body(UnsafeRawBufferPointer(start: start, count: Int(sqlite3_column_bytes(handle, column))))
    }
}

extension Row {
    /// Whether both rows hold the same values, byte for byte.
    func isSame(as other: Row) -> Bool {
        let count = sqlite3_column_count(handle)
        guard count == sqlite3_column_count(other.handle) else { return false }
        for column in 0..<count {
            let type = sqlite3_column_type(handle, column)
            guard type == sqlite3_column_type(other.handle, column) else { return false }
            switch type {
            case SQLITE_INTEGER:
                guard int(column) == other.int(column) else { return false }
            case SQLITE_NULL: continue
            default:
                let isSame = withBytes(column) { mine in
                    other.withBytes(column) { mine.elementsEqual($0) }
                }
                guard isSame else { return false }
            }
        }
        return true
    }
}
