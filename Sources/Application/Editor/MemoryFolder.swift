import Glibc
import Vault

/// A folder of one's own on a file system that is kept in memory, for one file that an editor writes in.
///
/// Its name holds the number of this process, so that what a crash left behind is found and removed the next time.
struct MemoryFolder {
    let path: String

    private static let prefix = "belong-edit-"
    /// What an editor may leave: more is nothing that it wrote for us.
    private static let most = 1 << 20
    /// File systems that are kept in memory.
    private static let memoryTypes: Set<Substring> = ["tmpfs", "ramfs"]

    /// The file in it.
    var file: String { path + "/words.txt" }

    /// A new folder in the first of some places that is kept in memory; `nil` where there is none.
    init?(in places: [String]) {
        guard let place = places.first(where: Self.isMemory) else { return nil }
        Self.sweep(place)
        var template = Array("\(place)/\(Self.prefix)\(getuid())-\(getpid())-XXXXXX".utf8CString)
        guard mkdtemp(&template) != nil else { return nil }
        path = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
    }

    /// Whether a folder is kept in memory and can be written in, by the kernel's own list of what is mounted.
    static func isMemory(_ place: String) -> Bool {
        var status = stat()
        guard place.hasPrefix("/"), stat(place, &status) == 0, access(place, W_OK | X_OK) == 0,
            let mounts = contents(of: "/proc/self/mountinfo")
        else { return false }
        // A file system is known by its device, whatever path leads there; its kind stands after a lone dash.
        let device = UInt64(status.st_dev)
        let major = (device >> 8 & 0xfff) | (device >> 32 & ~0xfff)
        let minor = (device & 0xff) | (device >> 12 & ~0xff)
        for line in mounts.split(separator: "\n") {
            let words = line.split(separator: " ")
            guard words.count > 2, words[2] == "\(major):\(minor)", let dash = words.firstIndex(of: "-"),
                words.indices.contains(dash + 1)
            else { continue }
            return memoryTypes.contains(words[dash + 1])
        }
        return false
    }

    /// Removes what processes of this person left in a place when they ended before their time.
    static func sweep(_ place: String) {
        let own = "\(prefix)\(getuid())-"
        for name in names(in: place) where name.hasPrefix(own) {
            let folder = place + "/" + name
            guard let process = name.dropFirst(own.count).split(separator: "-").first.flatMap({ pid_t($0) }),
                kill(process, 0) != 0, errno == ESRCH, isOurs(folder)
            else { continue }
            remove(folder)
        }
    }

    /// Writes the file, which only this person can read.
    func write(_ text: String) -> Bool {
        let descriptor = open(file, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { return false }
        defer { close(descriptor) }
        return WholeWrite.put(text, to: descriptor)
    }

    /// What stands in the file; `nil` where it is gone, no file, or larger than words are.
    func read() -> String? { Self.contents(of: file) }

    private static func contents(of file: String) -> String? {
        let descriptor = open(file, O_RDONLY | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK)
        guard descriptor >= 0 else { return nil }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
        var bytes: [UInt8] = []
        var part = [UInt8](repeating: 0, count: 1 << 14)
        while true {
            let count = Glibc.read(descriptor, &part, part.count)
            if count < 0, errno == EINTR { continue }
            guard count >= 0, bytes.count + count <= most else { return nil }
            if count == 0 { return String(decoding: bytes, as: UTF8.self) }
            bytes += part[..<count]
        }
    }

    /// Removes the folder with everything that the editor left in it.
    func remove() { Self.remove(path) }

    private static func remove(_ folder: String) {
        for name in names(in: folder) {
            let path = folder + "/" + name
            // A folder in the folder is not followed but removed the same way; a link is removed, not what it names.
            if unlink(path) != 0, isOurs(path) { remove(path) }
        }
        rmdir(folder)
    }

    private static func isOurs(_ path: String) -> Bool {
        var status = stat()
        return lstat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR && status.st_uid == getuid()
    }

    private static func names(in folder: String) -> [String] {
        guard let listing = opendir(folder) else { return [] }
        defer { closedir(listing) }
        var names: [String] = []
        while let entry = readdir(listing) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
                pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if name != ".", name != ".." { names.append(name) }
        }
        return names
    }
}
