import GRDB
import GRDBSQLite
import Glibc

/// Turns SQLite's answers into errors that say what happened.
enum SQLiteFault {
    /// The error of the last call on a connection.
    static func error(_ code: Int32, on connection: OpaquePointer?) -> StorageError {
        // SQLite keeps no system error of a failed commit; the last one of this thread is still that of the write.
        let system = errno
        let message = connection.map { String(cString: sqlite3_errmsg($0)) } ?? "out of memory"
        return error(code, message: message, system: system)
    }

    /// The error that GRDB met while opening.
    static func error(_ error: DatabaseError, path: String) -> StorageError {
        let found = self.error(
            error.extendedResultCode.rawValue, message: error.message ?? "no message", system: errno)
        if case .readOnly = found { return .readOnly(path: path) }
        return found
    }

    private static func error(_ code: Int32, message: String, system: Int32) -> StorageError {
        switch code & 0xff {
        case SQLITE_FULL: .full
        case SQLITE_IOERR where [ENOSPC, EFBIG, EDQUOT].contains(system): .full
        case SQLITE_READONLY, SQLITE_CANTOPEN, SQLITE_PERM: .readOnly(path: "The data folder")
        case SQLITE_BUSY, SQLITE_LOCKED: .busy(seconds: Int(Connection.patience))
        case SQLITE_CORRUPT: .damaged(message)
        case SQLITE_NOTADB: .notBelong(path: "The file")
        default: .failed(code: code, message: message)
        }
    }
}
