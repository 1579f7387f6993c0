/// One place of the grid: a glyph and what it means.
///
/// A glyph is a base and at most two combining marks, held inline; text is normalised before it gets here, so that
/// no more are needed and two cells compare as three numbers.
public struct Cell: Hashable, Sendable {
    /// The base scalar; 0 in the place that a wide glyph to its left covers.
    public var base: UInt32
    /// Two combining marks, 0 where there is none, the first in the low half.
    public var marks: UInt64
    /// What the glyph means.
    public var role: StyleRole
    /// Whether the place lies on the selected row or item.
    public var isSelected: Bool

    /// A place with a glyph.
    public init(base: UInt32 = 0x20, marks: UInt64 = 0, role: StyleRole = .text, isSelected: Bool = false) {
        self.base = base
        self.marks = marks
        self.role = role
        self.isSelected = isSelected
    }

    /// An empty place.
    public static let blank = Cell()

    /// Whether a wide glyph to the left covers this place.
    public var isCovered: Bool { base == 0 }
}
