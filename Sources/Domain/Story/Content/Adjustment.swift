/// A reasonable adjustment, from the entry's day to its last.
public struct Adjustment: Hashable, Sendable {
    /// What is done.
    public var text: String
    /// The last day; `nil` while it has no end.
    public var until: CivilDate?

    /// An adjustment.
    public init(text: String = "", until: CivilDate? = nil) {
        self.text = text
        self.until = until
    }
}
