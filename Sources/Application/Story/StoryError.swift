/// Why an entry of a child's story was not kept or shown.
public enum StoryError: Error, Hashable, Sendable, CustomStringConvertible {
    /// It was taken back already.
    case withdrawn
    /// It is for others to read.
    case notYours
    /// Somebody has written it anew since the person began: who, and what stands there now; empty for the restricted.
    case changedSince(by: String, words: String)

    /// What happened and what to do, for a person.
    public var description: String {
        switch self {
        case .withdrawn:
            "This entry was taken back meanwhile. Nothing was changed. Open the child's story again to see why."
        case .notYours:
            "This entry is for the safeguarding lead and those named on it. Nothing was changed. Ask them."
        case .changedSince(let name, let words):
            "\(name) has changed this since\(words.isEmpty ? "" : ": “\(words)”"). Yours is kept as a draft; open it again."
        }
    }
}
