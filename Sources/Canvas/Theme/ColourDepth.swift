/// How many colours a terminal shows, fewest first.
public enum ColourDepth: Int, CaseIterable, Comparable, Sendable {
    /// None: bold, dim, underline and reverse only.
    case none
    /// The eight of ANSI, bold standing for bright.
    case eight
    /// The eight and their bright forms.
    case sixteen
    /// The palette of xterm.
    case twoHundredFiftySix
    /// 24 bits a colour.
    case trueColour

    /// Whether the first shows fewer colours than the second.
    public static func < (first: ColourDepth, second: ColourDepth) -> Bool {
        first.rawValue < second.rawValue
    }
}
