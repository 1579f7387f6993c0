/// Whether two children are of one family, as a person has confirmed.
public struct SiblingLink: Hashable, Sendable {
    /// The other child.
    public var other: ChildID
    /// Whether they are.
    public var isSibling: Bool

    /// A sibling link.
    public init(other: ChildID, isSibling: Bool = false) {
        self.other = other
        self.isSibling = isSibling
    }
}
