import Glibc

/// What the system says of a running process.
struct ProcessFacts {
    /// Resident memory, in KiB.
    var resident = 0
    /// Of that, memory that no file stands behind, in KiB.
    var anonymous = 0
    /// How often it woke from waiting, all threads together.
    var wakeUps = 0

    init(of process: pid_t) {
        for line in Self.read("/proc/\(process)/status").split(separator: "\n") {
            let words = line.split(whereSeparator: { $0 == " " || $0 == "\t" })
            guard words.count > 1, let number = Int(words[1]) else { continue }
            switch words[0] {
            case "VmRSS:": resident = number
            case "RssAnon:": anonymous = number
            default: break
            }
        }
        guard let tasks = opendir("/proc/\(process)/task") else { return }
        defer { closedir(tasks) }
        while let entry = readdir(tasks) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) {
                $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            for line in Self.read("/proc/\(process)/task/\(name)/status").split(separator: "\n")
            where line.hasPrefix("voluntary_ctxt_switches:") {
                wakeUps += line.split(whereSeparator: { $0 == " " || $0 == "\t" }).last.flatMap { Int($0) } ?? 0
            }
        }
    }

    private static func read(_ path: String) -> String {
        guard let file = fopen(path, "re") else { return "" }
        defer { fclose(file) }
        var bytes = [UInt8](repeating: 0, count: 16_384)
        let count = fread(&bytes, 1, bytes.count, file)
        return String(decoding: bytes.prefix(count), as: UTF8.self)
    }
}

/// The path of this program.
func ownPath() -> String? {
    var path = [CChar](repeating: 0, count: Int(PATH_MAX))
    let count = readlink("/proc/self/exe", &path, path.count)
    return count > 0 ? String(decoding: path[..<count].map { UInt8(bitPattern: $0) }, as: UTF8.self) : nil
}
