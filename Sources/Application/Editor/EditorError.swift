/// Why words could not be written in the person's own editor.
public enum EditorError: Error, Hashable, Sendable, CustomStringConvertible {
    /// Neither `VISUAL` nor `EDITOR` names one.
    case none
    /// No folder of this machine is kept in memory alone.
    case noMemory
    /// The file could not be made, or not be read again.
    case noFile
    /// The editor could not be started, or said that it failed.
    case failed

    /// What happened, what is safe and what to do.
    public var description: String {
        switch self {
        case .none: "No editor is chosen: set VISUAL or EDITOR before starting Belong. Your words are as they were."
        case .noMemory:
            "No folder here is kept in memory alone, and words about a child are never written to a disk for an "
                + "editor. Write them here."
        case .noFile: "The editor's file could not be made or read again. Your words are as they were."
        case .failed: "The editor could not be started, or gave up. Your words are as they were."
        }
    }
}
