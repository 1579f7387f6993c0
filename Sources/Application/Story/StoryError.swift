/// Why an entry of a child's story was not kept or shown.
public enum StoryError: Error, Hashable, Sendable, CustomStringConvertible {
    /// It was taken back already.
    case withdrawn
    /// It is for others to read.
    case notYours
    /// A worry is not taken back without a reason.
    case reasonNeeded
    /// Nobody who was told of the worry has read it yet.
    case notRead
    /// Somebody has written it anew since the person began: who, and what stands there now; empty for the restricted.
    case changedSince(by: String, words: String)

    /// What happened and what to do, for a person.
    public var description: String {
        switch self {
        case .withdrawn:
            "This entry was taken back meanwhile. Nothing was changed. Open the child's story again to see why."
        case .notYours:
            "This entry is for the safeguarding lead and those named on it. Nothing was changed. Ask them."
        case .reasonNeeded:
            "Taking a worry back needs a reason; it stays in the history. Nothing was changed. Say why."
        case .notRead:
            "Nobody who was told has read this worry yet, so it stays on their Today. Tell them what has changed."
        case .changedSince(let name, let words):
            "\(name) has changed this since\(words.isEmpty ? "" : ": “\(words)”"). Yours is kept as a draft; open it again."
        }
    }
}
