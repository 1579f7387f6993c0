import Glibc

/// The queue that processes stand in before they write.
///
/// Two byte locks on a file: whoever wants to write takes *next*, waits for *turn*, lets *next* go, works, and
/// lets *turn* go. A process that has just written finds the one who waited longer at *turn* already, so nobody
/// barges past and nobody starves. A lock goes when its process dies.
final class Turnstile {
    /// Seconds that the first in the queue waits for the one who writes.
    static let patience = 5

    private enum Place: off_t {
        case next = 0
        case turn = 1
    }

    /// `F_OFD_SETLK`, which the headers hide from Swift: takes a lock or says that it is taken.
    ///
    /// Such locks belong to an open file, not to a process, so that two openings in one process queue as well.
    private static let take: Int32 = 37
    /// `F_OFD_SETLKW`: takes a lock, waiting for it in the order of asking.
    private static let takeWaiting: Int32 = 38

    private let descriptor: Int32

    init(path: String) throws(StorageError) {
        let made = open(path, O_CREAT | O_EXCL | O_RDWR | O_CLOEXEC, 0o600)
        // A umask may have taken away even the owner's own permissions: the next process must open it as well.
        if made >= 0 { fchmod(made, 0o600) }
        descriptor = made >= 0 ? made : open(path, O_RDWR | O_CLOEXEC)
        guard descriptor >= 0 else { throw DataFolder.refusal(path) }
    }

    deinit {
        close(descriptor)
    }

    /// Runs `body` when our turn has come.
    func pass<Value>(_ body: () throws -> Value) throws -> Value {
        try enter()
        defer { set(.turn, F_UNLCK, Self.take) }
        let value = try body()
        announce()
        return value
    }

    /// Touches the queue's file once what was written can be read, for those who watch it.
    ///
    /// The log's own files change before a commit is whole: who looked then would see nothing new and sleep on.
    private func announce() {
        var byte: UInt8 = 0
        // Nothing is lost where this fails: others then see the change at their next key.
        _ = pwrite(descriptor, &byte, 1, 0)
    }

    private func enter() throws(StorageError) {
        while !set(.next, F_WRLCK, Self.takeWaiting) {
            guard errno == EINTR else { throw .failed(code: errno, message: "the queue for writing is broken") }
        }
        defer { set(.next, F_UNLCK, Self.take) }
        // Only one process is ever here, so asking again and again is cheap, and it ends when another one hangs.
        var pause: UInt32 = 20
        var waited: UInt32 = 0
        while !set(.turn, F_WRLCK, Self.take) {
            guard waited < UInt32(Self.patience) * 1_000_000 else { throw .busy(seconds: Self.patience) }
            usleep(pause)
            waited += pause
            pause = min(pause + pause / 4, 500)
        }
    }

    @discardableResult
    private func set(_ place: Place, _ kind: Int32, _ command: Int32) -> Bool {
        var lock = flock()
        lock.l_type = Int16(kind)
        lock.l_whence = Int16(SEEK_SET)
        lock.l_start = place.rawValue
        lock.l_len = 1
        return fcntl(descriptor, command, &lock) == 0
    }
}
