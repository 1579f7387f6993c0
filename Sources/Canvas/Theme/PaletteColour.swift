/// A colour with its answer for every depth.
public struct PaletteColour: Hashable, Sendable {
    /// The colour itself.
    public let colour: Colour
    /// The written answer for sixteen colours: 0 to 15.
    public let ansi: UInt8
    /// The nearest of the 240 fixed colours of the palette of 256; worked out.
    public let nearest: UInt8

    /// A colour and its written answer, which is kept within 0 to 15.
    public init(colour: Colour, ansi: UInt8) {
        self.colour = colour
        self.ansi = min(ansi, 15)
        nearest = colour.nearestOf256
    }
}
