import Glibc

/// Wakes a waiting loop when something was committed, by this process or another.
///
/// A loop waits on ``fileDescriptor`` beside its keys, and on waking asks ``drain()`` whether another process
/// has committed; the file is not looked at otherwise, so waiting costs nothing.
public final class WriteWatch {
    /// Readable when something was written; for `poll`.
    public let fileDescriptor: Int32

    private let connection: Connection
    private var seen: Int64

    /// Watches the file that writers touch once their commit can be read.
    public init(_ database: Database) throws {
        connection = database.connection
        fileDescriptor = inotify_init1(Int32(IN_NONBLOCK) | Int32(IN_CLOEXEC))
        guard fileDescriptor >= 0 else {
            throw StorageError.failed(code: errno, message: "the data folder cannot be watched")
        }
        seen = try Self.dataVersion(connection)
        guard inotify_add_watch(fileDescriptor, database.folder.lockFile, UInt32(IN_MODIFY)) >= 0 else {
            let code = errno
            close(fileDescriptor)
            throw StorageError.failed(code: code, message: "the data folder cannot be watched")
        }
    }

    deinit {
        close(fileDescriptor)
    }

    /// Empties the descriptor and says whether another process has committed since the last time.
    public func drain() throws -> Bool {
        var buffer = [UInt8](repeating: 0, count: 4096)
        while read(fileDescriptor, &buffer, buffer.count) > 0 {}
        let version = try Self.dataVersion(connection)
        defer { seen = version }
        return version != seen
    }

    /// SQLite's count of what other connections have committed, as seen from ours.
    private static func dataVersion(_ connection: Connection) throws -> Int64 {
        try connection.use {
            try connection.statement("PRAGMA data_version").first(make: { $0.int(0) }) ?? 0
        }
    }
}
