public import Domain

/// Who made a commit: their number, and their name and position as text at that time.
///
/// Text, because people change names and posts and the register must say what was so then.
public struct Actor: Hashable, Sendable {
    /// The staff member.
    public let id: StaffID
    /// Their name at the time; personal.
    public let name: String
    /// Their position at the time; personal.
    public let position: String

    /// An actor.
    public init(id: StaffID, name: String, position: String) {
        self.id = id
        self.name = name
        self.position = position
    }
}
