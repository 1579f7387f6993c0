import Domain
import Glibc
import Storage

/// How the folder and its disk are.
struct FolderFindings {
    let folder: DataFolder

    /// Folder, permissions, form of the file, room and encryption.
    func all() -> [Finding] {
        guard folder.isThere else {
            return [
                Finding(
                    "folder", .advice, "there is no setting in \(folder.path)",
                    "belong demo makes an invented one, belong init a real one; --data names another folder."),
                encryption(),
            ]
        }
        return [file(), permissions(), room(), encryption()]
    }

    private func file() -> Finding {
        do {
            let setting = try Database(opening: folder).read { try $0.setting() }
            guard let setting else { throw StorageError.unfinished(path: folder.path) }
            let kind = setting.isRehearsal ? "a rehearsal" : "a setting"
            return Finding("folder", .good, "\(folder.path) has \(kind) that this version can open")
        } catch {
            return Finding("folder", .fault, "\(error)")
        }
    }

    private func permissions() -> Finding {
        let loose = folder.looseModes()
        guard !loose.isEmpty else { return Finding("permissions", .good, "only you can read it") }
        let found = loose.map { "\($0.path) has \(Self.octal($0.mode))" }.joined(separator: ", ")
        let remedy = loose.map { "chmod \(Self.octal($0.wanted)) \($0.path)" }.joined(separator: "; ")
        return Finding("permissions", .fault, "others on this machine may look in: \(found)", remedy)
    }

    private func room() -> Finding {
        var status = statvfs()
        guard statvfs(folder.path, &status) == 0 else { return Finding("room", .advice, "unknown") }
        let megabytes = UInt64(status.f_bavail) * UInt64(status.f_frsize) / 1_048_576
        let found = megabytes > 10_240 ? "\(megabytes / 1_024) GiB free" : "\(megabytes) MiB free"
        return megabytes < 200
            ? Finding("room", .fault, found, "Make room on this disk: a year of a school needs about 100 MiB.")
            : Finding("room", .good, found)
    }

    private func encryption() -> Finding {
        let disk = DiskEncryption(path: folder.path)
        switch disk.state {
        case .encrypted:
            return Finding("disk", .good, "encrypted")
        case .plain:
            return Finding(
                "disk", .advice, "\(disk.device) is not encrypted; names are sealed in the file all the same",
                "Encrypt the disk (LUKS): it also covers sheets and exports.")
        case .unknown:
            return Finding(
                "disk", .advice, "whether \(disk.device) is encrypted cannot be told from here",
                "Ask whoever looks after the machine.")
        }
    }

    private static func octal(_ mode: UInt32) -> String {
        String(mode, radix: 8)
    }
}
