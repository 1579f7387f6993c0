import Glibc

extension KeyFile {
    private static let longestFile = 4_096

    /// Writes a new file that only its owner can read (mode 0600); a file that is there already is left as it is.
    public func create(at path: String) throws(KeyFileFault) {
        let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw errno == EEXIST ? .alreadyThere(path) : .cannotWrite(path, errno) }
        var bytes = Array(text.utf8)
        defer { Wiping.wipe(&bytes) }
        let isWhole =
            fchmod(descriptor, 0o600) == 0 && bytes.withUnsafeBytes { WholeWrite.put($0, to: descriptor) }
            && fsync(descriptor) == 0
        let fault = errno
        close(descriptor)
        guard isWhole else {
            unlink(path)
            throw .cannotWrite(path, fault)
        }
    }

    /// Reads a key file; one that others on the machine can read is refused.
    public init(at path: String) throws(KeyFileFault) {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard descriptor >= 0 else { throw .cannotRead(path, errno) }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { throw .cannotRead(path, errno) }
        guard status.st_mode & S_IFMT == S_IFREG else { throw .notAKeyFile }
        guard status.st_mode & 0o077 == 0 else { throw .readableByOthers(path) }
        guard status.st_size <= Self.longestFile else { throw .notAKeyFile }
        var bytes = [UInt8](repeating: 0, count: Self.longestFile)
        defer { Wiping.wipe(&bytes) }
        let count = bytes.withUnsafeMutableBytes { Glibc.read(descriptor, $0.baseAddress, $0.count) }
        guard count >= 0 else { throw .cannotRead(path, errno) }
        guard let text = String(validating: bytes.prefix(count), as: UTF8.self) else { throw .notAKeyFile }
        try self.init(text: text)
    }
}

/// Why a key file was not made or read.
public enum KeyFileFault: Error, Hashable, Sendable {
    /// The label or position is empty, too long, or holds control characters.
    case unusableLabel
    /// A file with this name is there already.
    case alreadyThere(String)
    /// The file could not be written; the system's error number.
    case cannotWrite(String, Int32)
    /// The file could not be read; the system's error number.
    case cannotRead(String, Int32)
    /// Others on the machine may read the file.
    case readableByOthers(String)
    /// The file is something else, or of a newer program.
    case notAKeyFile
    /// A line is missing or changed.
    case damaged
}

extension KeyFileFault: CustomStringConvertible {
    /// What happened and what to do, for people.
    public var description: String {
        switch self {
        case .unusableLabel:
            "A label and a position have 1 to \(KeySlot.longestLabel) characters and no control characters."
        case .alreadyThere(let path):
            "There is a file at \(path) already; it was left as it is. Choose another name."
        case .cannotWrite(let path, let number):
            "The key file \(path) could not be written: \(Self.words(for: number)). No key was made."
        case .cannotRead(let path, let number):
            "The key file \(path) could not be read: \(Self.words(for: number))."
        case .readableByOthers(let path):
            "Others on this machine may read the key file \(path), so it was not used. Run: chmod 600 \(path)"
        case .notAKeyFile:
            "That is not a key file of this version of Belong. `belong key new` makes one."
        case .damaged:
            "The key file is damaged: it must have its four lines unchanged. `belong key new` makes another."
        }
    }

    private static func words(for number: Int32) -> String {
        strerror(number).map { String(cString: $0) } ?? "error \(number)"
    }
}
