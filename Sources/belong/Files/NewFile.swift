import Glibc
import Vault

/// Files that only their owner can read.
enum NewFile {
    /// Whether anything has this path.
    static func isThere(_ path: String) -> Bool {
        access(path, F_OK) == 0
    }

    /// Writes a file; one that is there is left as it is unless it may be replaced.
    static func write(_ bytes: [UInt8], to path: String, replacing: Bool = false) throws {
        let flags = O_WRONLY | O_CREAT | O_CLOEXEC | O_NOFOLLOW | (replacing ? O_TRUNC : O_EXCL)
        let descriptor = open(path, flags, 0o600)
        guard descriptor >= 0 else {
            if errno == EEXIST { throw Stop.no("There is a file at \(path) already; it was left as it is.") }
            throw Stop.cannotOpen("\(path) could not be written: \(String(cString: strerror(errno))).")
        }
        fchmod(descriptor, 0o600)
        let isWhole =
            bytes.withUnsafeBytes { WholeWrite.put($0, to: descriptor) } && (fsync(descriptor) == 0 || errno == EINVAL)
        close(descriptor)
        guard isWhole else { throw Stop.cannotOpen("\(path) could not be written whole. Look at the disk.") }
    }

    /// Makes a folder that only its owner can look into, and those above it.
    static func makeFolder(_ path: String) throws {
        guard !path.isEmpty, !isThere(path) else { return }
        if let slash = path.lastIndex(of: "/"), slash > path.startIndex { try makeFolder(String(path[..<slash])) }
        guard mkdir(path, 0o700) == 0 else {
            if errno == EEXIST { return }
            throw Stop.cannotOpen("The folder \(path) could not be made: \(String(cString: strerror(errno))).")
        }
        // A umask may have taken away even the owner's own permissions.
        chmod(path, 0o700)
    }

    /// Whether a path is a folder.
    static func isFolder(_ path: String) -> Bool {
        var status = stat()
        return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
    }

    /// What is in a file, or with `-` in standard input.
    static func read(_ path: String) throws -> [UInt8] {
        let descriptor = path == "-" ? dup(STDIN_FILENO) : open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else {
            throw Stop.cannotOpen("\(path) could not be read: \(String(cString: strerror(errno))).")
        }
        defer { close(descriptor) }
        var bytes: [UInt8] = []
        var piece = [UInt8](repeating: 0, count: 1 << 18)
        while true {
            let count = Glibc.read(descriptor, &piece, piece.count)
            if count < 0, errno == EINTR { continue }
            guard count >= 0 else {
                throw Stop.cannotOpen("\(path) could not be read: \(String(cString: strerror(errno))).")
            }
            guard count > 0 else { return bytes }
            bytes += piece[..<count]
        }
    }
}
