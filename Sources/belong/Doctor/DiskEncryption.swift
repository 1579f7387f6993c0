import Glibc

/// Whether the disk below a path is encrypted, by what Linux says of it.
struct DiskEncryption {
    /// What could be told.
    enum State {
        case encrypted
        case plain
        case unknown
    }

    /// The device, or what is mounted.
    let device: String
    /// What could be told.
    let state: State

    /// Looks at the disk below a path; the path itself need not be there.
    init(path: String) {
        guard let mount = Self.mount(of: path) else {
            device = path
            state = .unknown
            return
        }
        device = mount.source
        if ["ecryptfs", "fuse.gocryptfs", "fuse.cryfs", "fuse.encfs"].contains(mount.type) {
            state = .encrypted
        } else if let isCrypt = Self.isCrypt(device: mount.number, depth: 0) {
            state = isCrypt ? .encrypted : .plain
        } else {
            state = .unknown
        }
    }

    private struct Mount {
        let number: String
        let point: String
        let type: String
        let source: String
    }

    /// The mount with the longest place that the path is in.
    private static func mount(of path: String) -> Mount? {
        guard let bytes = try? NewFile.read("/proc/self/mountinfo") else { return nil }
        let real = existing(path)
        var best: Mount?
        for line in String(decoding: bytes, as: UTF8.self).split(separator: "\n") {
            let fields = line.split(separator: " ").map(String.init)
            guard let divider = fields.firstIndex(of: "-"), fields.count > divider + 2, fields.count > 5 else {
                continue
            }
            let point = fields[4]
            let isBelow = real == point || point == "/" || real.hasPrefix(point + "/")
            guard isBelow, point.count >= best?.point.count ?? 0 else { continue }
            best = Mount(number: fields[2], point: point, type: fields[divider + 1], source: fields[divider + 2])
        }
        return best
    }

    /// The real path of the nearest folder that is there.
    private static func existing(_ path: String) -> String {
        var path = path
        while !path.isEmpty {
            if let real = realpath(path, nil) {
                defer { free(real) }
                return String(cString: real)
            }
            guard let slash = path.lastIndex(of: "/") else { break }
            path = String(path[..<slash])
        }
        return "/"
    }

    /// Whether a block device, or one that it stands on, is dm-crypt; `nil` where it is no block device.
    private static func isCrypt(device: String, depth: Int) -> Bool? {
        let folder = "/sys/dev/block/" + device
        guard depth < 8, NewFile.isThere(folder) else { return nil }
        if let uuid = try? NewFile.read(folder + "/dm/uuid"), String(decoding: uuid, as: UTF8.self).hasPrefix("CRYPT-")
        {
            return true
        }
        return slaves(of: folder).contains { isCrypt(device: $0, depth: depth + 1) == true }
    }

    private static func slaves(of folder: String) -> [String] {
        guard let entries = opendir(folder + "/slaves") else { return [] }
        defer { closedir(entries) }
        var numbers: [String] = []
        while let entry = readdir(entries) {
            let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
                String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
            }
            guard !name.hasPrefix("."), let text = try? NewFile.read("\(folder)/slaves/\(name)/dev") else { continue }
            numbers.append(String(decoding: text.filter { $0 > 32 }, as: UTF8.self))
        }
        return numbers
    }
}
