/// A colour with its answer for every depth.
struct PaletteColour: Hashable, Sendable {
    /// The colour itself; for one of the terminal's own, what xterm shows.
    let colour: Colour
    /// The written answer for sixteen colours: 0 to 15.
    let ansi: UInt8
    /// The place in the palette of 256: the nearest of its 240 fixed colours, or one of the terminal's own.
    let nearest: UInt8
    /// Whether it is one of the terminal's own sixteen, however many more there are.
    let isTerminals: Bool

    /// A colour and its written answer, which is kept within 0 to 15.
    init(colour: Colour, ansi: UInt8) {
        self.colour = colour
        self.ansi = min(ansi, 15)
        nearest = colour.nearestOf256
        isTerminals = false
    }

    /// One of the terminal's own sixteen, kept within 0 to 15.
    init(terminals ansi: UInt8) {
        self.ansi = min(ansi, 15)
        colour = Colour.sixteen[Int(self.ansi)]
        nearest = self.ansi
        isTerminals = true
    }
}
