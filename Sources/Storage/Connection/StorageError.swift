/// Why the file could not be opened, read or written.
///
/// Nothing is ever half-written: a change is in the log whole, or it is not there at all.
public enum StorageError: Error, Hashable, Sendable {
    /// There is no setting in this folder.
    case missing(path: String)
    /// A setting is already there and a new one was asked for.
    case alreadyThere(path: String)
    /// The making of a setting was cut short: nothing is recorded in it.
    case unfinished(path: String)
    /// The folder is open to others and serves more than a setting.
    case shared(path: String)
    /// The file is not one of ours.
    case notBelong(path: String)
    /// A newer program wrote the file.
    case newer(found: Int, known: Int)
    /// The folder or the file may not be written.
    case readOnly(path: String)
    /// The disk is full, or a limit on the file's size is reached.
    case full
    /// Another process kept the file for too long.
    case busy(seconds: Int)
    /// The file itself is damaged.
    case damaged(String)
    /// Nobody has signed in, so nothing personal can be sealed.
    case locked
    /// The key of this child was destroyed; nothing more can be sealed with it.
    case keyDestroyed
    /// A change was begun inside another.
    case nested
    /// SQLite or the system refused for another reason.
    case failed(code: Int32, message: String)
}

extension StorageError: CustomStringConvertible {
    /// What happened, what is safe, and what to do.
    public var description: String {
        switch self {
        case .missing(let path):
            "There is no setting in \(path). Make one with belong init, or name its folder with --data."
        case .alreadyThere(let path):
            "There already is a setting in \(path). It was not touched. Name another folder with --data."
        case .unfinished(let path):
            "The making of a setting in \(path) was cut short; nothing is recorded in it. "
                + "Run belong init with this folder again to finish it."
        case .shared(let path):
            "\(path) is open to others and has other folders in it, so it was not closed to them. "
                + "Nothing was made. Name a folder of its own with --data."
        case .notBelong(let path):
            "\(path) was not made by Belong. It was not touched. Name another folder with --data."
        case .newer(let found, let known):
            "A newer Belong wrote this file (form \(found); this program knows \(known)). Nothing was changed. "
                + "Please use the newer program."
        case .readOnly(let path):
            "\(path) may not be written. Everything recorded before is safe; this change was not made. "
                + "Run belong doctor."
        case .full:
            "The disk is full. Everything recorded before is safe; this change was not made. "
                + "Make room, then do it again."
        case .busy(let seconds):
            "Another Belong has been writing for \(seconds) seconds. This change was not made. Try again."
        case .damaged(let detail):
            "The file is damaged (\(detail)). Nothing was changed. Run belong verify and keep your backups."
        case .locked:
            "Nobody is signed in, so nothing can be recorded. Sign in, then do it again."
        case .keyDestroyed:
            "This child's record was erased for good. Nothing more can be recorded for them."
        case .nested:
            "A change was begun inside another. Nothing was changed. Please report this."
        case .failed(let code, let message):
            "The file could not be used (\(message), code \(code)). Everything recorded before is safe; "
                + "this change was not made."
        }
    }
}
