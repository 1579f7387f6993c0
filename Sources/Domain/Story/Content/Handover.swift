/// Following up a child's absence was handed to another adult.
public struct Handover: Hashable, Sendable {
    /// Who follows it up now.
    public var to: StaffID
    /// The last day; `nil` while it has no end.
    public var until: CivilDate?
    /// What they need to know.
    public var words: String

    /// A handover.
    public init(to: StaffID, until: CivilDate? = nil, words: String = "") {
        self.to = to
        self.until = until
        self.words = words
    }
}
