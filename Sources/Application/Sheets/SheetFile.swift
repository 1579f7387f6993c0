import Glibc
import Vault

/// Writes sheets where only their owner can read them.
struct SheetFile {
    let folder: String

    /// Writes a sheet under a name, over an earlier one of that name; gives its path.
    func write(_ text: String, named name: String) throws(SheetError) -> String {
        guard mkdir(folder, 0o700) == 0 || errno == EEXIST && isOurs, chmod(folder, 0o700) == 0 else {
            throw .notWritten(path: folder)
        }
        let path = folder + "/" + name
        let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw .notWritten(path: path) }
        defer { close(descriptor) }
        fchmod(descriptor, 0o600)
        guard WholeWrite.put(text, to: descriptor) else { throw .notWritten(path: path) }
        return path
    }

    /// Whether the folder that is there is one, no link to another, and this person's own.
    private var isOurs: Bool {
        var status = stat()
        return lstat(folder, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR && status.st_uid == geteuid()
    }
}
