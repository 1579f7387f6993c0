/// How a cell looks on a terminal of one colour depth.
public struct Appearance: Hashable, Sendable {
    /// The colour of the glyph.
    public var foreground: TerminalColour
    /// The colour of the ground.
    public var background: TerminalColour
    /// Whether the glyph is heavy, or bright where there are eight colours.
    public var isBold: Bool
    /// Whether the glyph is faint.
    public var isDim: Bool
    /// Whether a line runs below the glyph.
    public var isUnderlined: Bool
    /// Whether glyph and ground change their colours.
    public var isReversed: Bool
    /// Whether the glyph leans.
    public var isItalic: Bool

    /// A look; by default the terminal's own, with no attribute.
    public init(
        foreground: TerminalColour = .terminalDefault,
        background: TerminalColour = .terminalDefault,
        isBold: Bool = false,
        isDim: Bool = false,
        isUnderlined: Bool = false,
        isReversed: Bool = false,
        isItalic: Bool = false
    ) {
        self.foreground = foreground
        self.background = background
        self.isBold = isBold
        self.isDim = isDim
        self.isUnderlined = isUnderlined
        self.isReversed = isReversed
        self.isItalic = isItalic
    }
}
