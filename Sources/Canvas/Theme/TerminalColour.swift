/// A colour as a terminal is told it.
public enum TerminalColour: Hashable, Sendable {
    /// The terminal's own foreground or background.
    case terminalDefault
    /// A place in the terminal's palette: 0 to 7, 15 or 255, as its depth allows.
    case indexed(UInt8)
    /// Red, green and blue.
    case rgb(UInt8, UInt8, UInt8)
}
