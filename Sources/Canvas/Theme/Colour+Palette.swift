extension Colour {
    /// What xterm shows for each of the sixteen; other terminals differ a little, so lints keep a margin.
    public static let sixteen: [Colour] = [
        0x000000, 0xCD0000, 0x00CD00, 0xCDCD00, 0x0000EE, 0xCD00CD, 0x00CDCD, 0xE5E5E5,
        0x7F7F7F, 0xFF0000, 0x00FF00, 0xFFFF00, 0x5C5CFF, 0xFF00FF, 0x00FFFF, 0xFFFFFF,
    ].map(Colour.init(number:))

    /// The place in the palette of 256 that looks nearest.
    ///
    /// Only 16 to 255 are looked at: they are the same on every terminal, while people change the first sixteen.
    public var nearestOf256: UInt8 {
        let wanted = perceived
        var best = (index: 0, distance: Double.infinity)
        for (index, colour) in Self.fixedPerceived.enumerated() {
            let distance = wanted.distance(to: colour)
            if distance < best.distance { best = (index, distance) }
        }
        return UInt8(best.index + 16)
    }

    /// The colour at a place of the palette of 256, the first sixteen as xterm has them.
    public init(paletteIndex: UInt8) {
        self = paletteIndex < 16 ? Self.sixteen[Int(paletteIndex)] : Self.fixed[Int(paletteIndex) - 16]
    }

    /// The cube of six by six by six and the ramp of 24 greys: the places 16 to 255.
    private static let fixed: [Colour] = {
        let steps: [UInt8] = [0, 95, 135, 175, 215, 255]
        let cube = (0..<216).map { Colour(red: steps[$0 / 36], green: steps[$0 / 6 % 6], blue: steps[$0 % 6]) }
        let greys = (0..<24).map { UInt8(8 + 10 * $0) }.map { Colour(red: $0, green: $0, blue: $0) }
        return cube + greys
    }()

    private static let fixedPerceived = fixed.map(\.perceived)

    private init(number: UInt32) {
        self.init(
            red: UInt8(truncatingIfNeeded: number >> 16), green: UInt8(truncatingIfNeeded: number >> 8),
            blue: UInt8(truncatingIfNeeded: number))
    }
}
