/// The look of one role with nothing left open.
struct Style: Hashable, Sendable {
    /// The colour of the glyph; nil is the terminal's own.
    var foreground: PaletteColour?
    /// The colour of the ground; nil is the terminal's own.
    var background: PaletteColour?
    /// Attributes where there are colours.
    var attributes = Attributes()
    /// Attributes where there are none.
    var mono = Attributes()

    /// What a terminal of some depth is told.
    ///
    /// With eight colours a bright foreground becomes its dark form in bold. Grey (8) would become black, so there
    /// it is the terminal's own foreground, dim; and a glyph never takes the colour of its ground.
    func appearance(at depth: ColourDepth) -> Appearance {
        switch depth {
        case .none:
            return mono.appearance(foreground: .terminalDefault, background: .terminalDefault)
        case .trueColour:
            return attributes.appearance(foreground: Self.rgb(foreground), background: Self.rgb(background))
        case .twoHundredFiftySix:
            return attributes.appearance(
                foreground: Self.indexed(foreground?.nearest), background: Self.indexed(background?.nearest))
        case .sixteen:
            return attributes.appearance(
                foreground: Self.indexed(foreground?.ansi), background: Self.indexed(background?.ansi))
        case .eight:
            return eight
        }
    }

    private var eight: Appearance {
        let ground = background.map { $0.ansi % 8 }
        var attributes = attributes
        guard let bright = foreground?.ansi else {
            return attributes.appearance(foreground: .terminalDefault, background: Self.indexed(ground))
        }
        guard bright != 8 || ground != nil else {
            attributes.isDim = true
            return attributes.appearance(foreground: .terminalDefault, background: .terminalDefault)
        }
        var glyph = bright == 8 ? 7 : bright % 8
        if bright > 8 { attributes.isBold = true }
        if glyph == ground { glyph = glyph == 0 || glyph == 4 ? 7 : 0 }
        return attributes.appearance(foreground: .indexed(glyph), background: Self.indexed(ground))
    }

    private static func rgb(_ colour: PaletteColour?) -> TerminalColour {
        guard let colour else { return .terminalDefault }
        return colour.isTerminals
            ? .indexed(colour.ansi) : .rgb(colour.colour.red, colour.colour.green, colour.colour.blue)
    }

    private static func indexed(_ index: UInt8?) -> TerminalColour {
        index.map { .indexed($0) } ?? .terminalDefault
    }
}

/// Bold, dim, underline, reverse and italic, each on or off.
struct Attributes: Hashable, Sendable {
    var isBold = false
    var isDim = false
    var isUnderlined = false
    var isReversed = false
    var isItalic = false

    /// The attributes with two colours.
    func appearance(foreground: TerminalColour, background: TerminalColour) -> Appearance {
        Appearance(
            foreground: foreground, background: background, isBold: isBold, isDim: isDim,
            isUnderlined: isUnderlined, isReversed: isReversed, isItalic: isItalic)
    }
}
