/// What a screen asks to be shown: the grid, and where the hardware cursor rests.
///
/// The cursor always rests on the focused row or field, so that screen readers and Braille lines follow it.
public struct Frame: Sendable {
    /// The cells.
    public var grid: Grid
    /// Where the hardware cursor rests.
    public var cursor: Position
    /// Whether the cursor is drawn: in a text field it is, on a list row it only rests.
    public var isCursorVisible: Bool

    /// A frame.
    public init(grid: Grid, cursor: Position, isCursorVisible: Bool = false) {
        self.grid = grid
        self.cursor = cursor
        self.isCursorVisible = isCursorVisible
    }
}
