/// One place of the grid: a glyph and what it means.
///
/// A glyph is a base and at most two combining marks, held inline; text is normalised before it gets here, so that
/// no more are needed. A cell is 16 bytes: a whole screen of them stays in the fastest cache.
public struct Cell: Hashable, Sendable {
    /// The base scalar; 0 in the place that a wide glyph to its left covers.
    public var base: UInt32
    /// The first combining mark; 0 where there is none.
    public var firstMark: UInt32
    /// The second combining mark; 0 where there is none.
    public var secondMark: UInt32
    /// What the glyph means.
    public var role: StyleRole
    /// Whether the place lies on the selected row or item.
    public var isSelected: Bool
    /// Always 0: with it no byte of a cell is undefined, so that rows can be compared as bytes.
    private let filler: UInt16 = 0

    /// A place with a glyph.
    public init(base: UInt32 = 0x20, role: StyleRole = .text, isSelected: Bool = false) {
        self.base = base
        firstMark = 0
        secondMark = 0
        self.role = role
        self.isSelected = isSelected
    }

    /// An empty place.
    public static let blank = Cell()

    /// Whether a wide glyph to the left covers this place.
    public var isCovered: Bool { base == 0 }
}
