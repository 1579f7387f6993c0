public import Domain

/// The names that sentences of a timeline need.
public struct TimelineNames: Sendable {
    /// The child, as called.
    public var child = ""
    var staff: [StaffID: String] = [:]
    var children: [ChildID: String] = [:]

    /// A member of staff by name; `somebody` where nobody is known.
    public func staff(_ id: StaffID) -> String { staff[id] ?? "somebody" }

    /// Another child by name, where this person may see that child.
    func child(_ id: ChildID) -> String { children[id] ?? "another child" }
}
