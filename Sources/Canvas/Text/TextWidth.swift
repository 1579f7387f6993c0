/// How many columns text takes, as ncurses and the C library count it.
///
/// There is no other count of columns in the program: what this says and what the terminal library believes must
/// never differ, or every glyph to the right stands in the wrong place.
public enum TextWidth {
    /// The columns of one scalar: 0 for a combining mark, 2 for a wide glyph, and -1 for what cannot be shown.
    public static func of(_ scalar: UInt32) -> Int {
        if scalar < 0x300 {
            return scalar >= 0x20 && scalar < 0x7F || scalar >= 0xA0 ? 1 : scalar == 0 ? 0 : -1
        }
        let width = Int(ranges[index(of: scalar)] & 3)
        return width == 3 ? -1 : width
    }

    /// The columns of one scalar: 0 for a combining mark, 2 for a wide glyph, and -1 for what cannot be shown.
    public static func of(_ scalar: Unicode.Scalar) -> Int { of(scalar.value) }

    /// The columns that a text takes on the grid, with the signs that stand in for what cannot be shown.
    public static func of(_ text: String) -> Int {
        var columns = 0
        for scalar in text.unicodeScalars {
            columns += onGrid(scalar.value)
        }
        return columns
    }

    /// The columns of one character, with the signs that stand in for what cannot be shown.
    public static func of(_ character: Character) -> Int {
        var columns = 0
        for scalar in character.unicodeScalars {
            columns += onGrid(scalar.value)
        }
        return columns
    }

    /// The columns that the grid gives a scalar: as `of`, but a scalar that cannot be shown takes the one of its sign.
    static func onGrid(_ scalar: UInt32) -> Int {
        if scalar >= 0x20 && scalar < 0x7F { return 1 }
        let width = of(scalar)
        switch StandIn.of(scalar, width: width) {
        case .itself: return width
        case .sign: return 1
        case .nothing: return 0
        }
    }

    /// The scalars around one that take the same columns; nil below 300 (hex), where nothing needs to be looked up.
    static func neighbours(of scalar: UInt32) -> Range<UInt32>? {
        guard scalar >= 0x300 else { return nil }
        let index = index(of: scalar)
        return ranges[index] >> 2..<(index + 1 < ranges.count ? ranges[index + 1] >> 2 : 0x110000)
    }

    /// The last range that begins at the scalar or before it.
    private static func index(of scalar: UInt32) -> Int {
        let wanted = scalar << 2 | 3
        var low = 0
        var high = ranges.count
        while high - low > 1 {
            let middle = (low + high) / 2
            if ranges[middle] <= wanted { low = middle } else { high = middle }
        }
        return low
    }
}
