import EventLog
import GRDBSQLite

/// Binds values to a statement's places, one after another.
struct Binder {
    let handle: OpaquePointer
    private var place: Int32 = 0

    /// Tells SQLite to copy what it is given.
    private static var copied: sqlite3_destructor_type {
        unsafeBitCast(-1, to: sqlite3_destructor_type.self)
    }

    init(handle: OpaquePointer) {
        self.handle = handle
    }

    @inline(__always)
    mutating func add(_ value: Int64) {
        place += 1
        sqlite3_bind_int64(handle, place, value)
    }

    @inline(__always)
    mutating func add(_ value: Int64?) {
        place += 1
        if let value { sqlite3_bind_int64(handle, place, value) } else { sqlite3_bind_null(handle, place) }
    }

    @inline(__always)
    mutating func add(_ value: Int) {
        add(Int64(value))
    }

    mutating func add(_ value: Int?) {
        add(value.map(Int64.init))
    }

    mutating func add(_ value: Bool) {
        add(value ? 1 : 0 as Int64)
    }

    mutating func add(_ text: String) {
        place += 1
        var text = text
        text.withUTF8 { bytes in
            let start = UnsafeRawPointer(bytes.baseAddress)?.assumingMemoryBound(to: CChar.self)
            if let start {
                sqlite3_bind_text(handle, place, start, Int32(bytes.count), Self.copied)
            } else {
                sqlite3_bind_text(handle, place, "", 0, Self.copied)
            }
        }
    }

    mutating func add(_ text: String?) {
        if let text { add(text) } else { addNull() }
    }

    mutating func add(_ bytes: [UInt8]) {
        bytes.withUnsafeBytes { add($0) }
    }

    mutating func add(_ bytes: [UInt8]?) {
        if let bytes { add(bytes) } else { addNull() }
    }

    mutating func add(_ hash: LogHash) {
        hash.withUnsafeBytes { add($0) }
    }

    mutating func add(_ hash: LogHash?) {
        if let hash { add(hash) } else { addNull() }
    }

    mutating func addNull() {
        place += 1
        sqlite3_bind_null(handle, place)
    }

    private mutating func add(_ bytes: UnsafeRawBufferPointer) {
        place += 1
        if bytes.isEmpty {
            sqlite3_bind_zeroblob(handle, place, 0)
        } else {
            sqlite3_bind_blob(handle, place, bytes.baseAddress, Int32(bytes.count), Self.copied)
        }
    }
}
