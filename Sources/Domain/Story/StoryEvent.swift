/// A fact of a child's story.
public enum StoryEvent: Hashable, Sendable {
    /// An entry was written, or written anew under the number of an earlier one.
    case kept(ChildID, StoryEntry)
    /// An entry no longer holds; why, in words.
    case withdrawn(ChildID, EntryID, reason: String)

    /// The child whose story it is.
    public var child: ChildID {
        switch self {
        case .kept(let child, _), .withdrawn(let child, _, _): child
        }
    }
}
