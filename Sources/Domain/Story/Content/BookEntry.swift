/// A line in the home–setting book.
public struct BookEntry: Hashable, Sendable {
    /// Which side wrote it.
    public var side: BookSide
    /// Who wrote it.
    public var who: String
    /// What was written.
    public var text: String

    /// A book entry.
    public init(side: BookSide, who: String = "", text: String = "") {
        self.side = side
        self.who = who
        self.text = text
    }
}
