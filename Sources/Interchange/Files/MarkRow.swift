public import Domain

/// A mark as a file of marks has it.
public struct MarkRow: Hashable, Sendable {
    /// The line of the file; 0 where the row was not read from one.
    public var line: Int
    /// The unique pupil number of the child.
    public var upn: String
    /// The session.
    public var session: Session
    /// The mark.
    public var mark: Mark
    /// What was noted beside it; personal.
    public var comment: String

    /// A mark's row.
    public init(line: Int = 0, upn: String, session: Session, mark: Mark, comment: String = "") {
        self.line = line
        self.upn = upn
        self.session = session
        self.mark = mark
        self.comment = comment
    }
}
