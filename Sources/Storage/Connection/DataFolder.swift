import Glibc

/// The folder that holds one setting, and who may look into it.
public struct DataFolder: Hashable, Sendable {
    /// Where it is.
    public let path: String

    /// The folder at a path.
    public init(_ path: String) {
        self.path = path
    }

    /// The log and its read models.
    public var file: String { path + "/belong.db" }
    /// What processes queue on before they write.
    var lockFile: String { path + "/belong.lock" }

    /// Whether a setting is here.
    public var isThere: Bool { access(file, F_OK) == 0 }

    /// Something in the folder that other people on this machine may read or write.
    public struct LooseMode: Hashable, Sendable {
        /// The file or folder.
        public let path: String
        /// Its permissions now, such as 0o755.
        public let mode: UInt32
        /// What they should be: 0o700 for the folder, 0o600 for a file.
        public let wanted: UInt32
    }

    /// Whatever in the folder is open to others; empty when all is well.
    public func looseModes() -> [LooseMode] {
        let files = ["/belong.db", "/belong.db-wal", "/belong.db-shm", "/belong.lock"].map {
            (path + $0, UInt32(0o600))
        }
        return ([(path, 0o700)] + files).compactMap { path, wanted in
            guard let mode = Self.mode(of: path), mode & 0o077 != 0 else { return nil }
            return LooseMode(path: path, mode: mode, wanted: wanted)
        }
    }

    /// Makes the folder and an empty file that nobody else may read.
    ///
    /// SQLite gives `-wal` and `-shm` the permissions of the file that they belong to.
    func make() throws(StorageError) {
        guard mkdir(path, 0o700) == 0 || errno == EEXIST else { throw .readOnly(path: path) }
        // A folder that was there may be open to others; one that is somebody else's cannot be closed to them.
        guard chmod(path, 0o700) == 0 else { throw .readOnly(path: path) }
        let descriptor = open(file, O_CREAT | O_EXCL | O_RDWR | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else {
            throw errno == EEXIST ? .alreadyThere(path: path) : Self.refusal(path)
        }
        // A umask may take permissions away but never the owner's of a file that we must write.
        fchmod(descriptor, 0o600)
        close(descriptor)
    }

    /// What the system's last answer means for a path that could not be opened.
    static func refusal(_ path: String) -> StorageError {
        [ENOSPC, EDQUOT, EFBIG].contains(errno) ? .full : .readOnly(path: path)
    }

    private static func mode(of path: String) -> UInt32? {
        var status = stat()
        return stat(path, &status) == 0 ? status.st_mode & 0o777 : nil
    }
}
