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

    /// Whether a setting's file is here; one whose making was cut short has nothing in it yet.
    public var isThere: Bool { access(file, F_OK) == 0 }

    /// Where sheets for paper are written: beside the folder, as they are not sealed.
    public var sheets: String { path + "-sheets" }

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

    /// Makes the folder and an empty file that nobody else may read, whatever the umask.
    ///
    /// A file that is there is left as it is: it may be one whose making was cut short. A folder that is there must be
    /// this person's own. SQLite gives `-wal` and `-shm` the permissions of the file that they belong to.
    func make() throws(StorageError) {
        if mkdir(path, 0o700) != 0 { try takeOver() }
        guard chmod(path, 0o700) == 0 else { throw .readOnly(path: path) }
        let descriptor = open(file, O_CREAT | O_EXCL | O_RDWR | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else {
            if errno == EEXIST { return }
            throw Self.refusal(path)
        }
        defer { close(descriptor) }
        // A umask may have taken away even the owner's own permissions.
        guard fchmod(descriptor, 0o600) == 0 else { throw Self.refusal(path) }
    }

    /// Sees to it that a folder that is there can be closed to others without harm.
    ///
    /// The administrator of a machine may close any folder, so that it is asked whose it is; and a folder that others
    /// may look into and that has folders in it, such as `/tmp` or a home, serves more than a setting.
    private func takeOver() throws(StorageError) {
        var status = stat()
        guard errno == EEXIST, stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFDIR,
            status.st_uid == geteuid()
        else { throw .readOnly(path: path) }
        guard status.st_mode & 0o077 == 0 || !hasFolders else { throw .shared(path: path) }
    }

    /// Whether there are folders in this one.
    private var hasFolders: Bool {
        guard let entries = opendir(path) else { return true }
        defer { closedir(entries) }
        while let entry = readdir(entries) {
            let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
                String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
            }
            var status = stat()
            guard name != ".", name != "..", lstat(path + "/" + name, &status) == 0 else { continue }
            if status.st_mode & S_IFMT == S_IFDIR { return true }
        }
        return false
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
