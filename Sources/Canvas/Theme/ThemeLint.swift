/// Says where a theme would be hard to read, though it can be loaded.
public enum ThemeLint {
    /// The contrast that WCAG 2.2 asks of text (AA).
    public static let contrast = 4.5
    /// The contrast asked of a theme whose name begins with `high-contrast` (AAA).
    public static let highContrast = 7.0
    /// The contrast asked of a colour that must be seen on black and on white: no colour can have 4.5 on both by much.
    public static let contrastOnAnyGround = 3.0
    /// The distance that two marks keep, for every colour vision, unless they differ in an attribute.
    public static let markDistance = 5.0

    /// What is hard to read or to tell apart, on any terminal, for anybody.
    ///
    /// Contrast is worked out for 24 bits, 256 colours and sixteen as xterm has them, of each role and of each with
    /// the selection over it. The terminal's own two colours are trusted on each other.
    public static func check(_ theme: Theme, file: String? = nil) -> [ThemeFault] {
        let file = file ?? theme.name + ".toml"
        return contrastFaults(theme, file) + markFaults(theme, file) + monoFaults(theme, file)
    }

    private static func contrastFaults(_ theme: Theme, _ file: String) -> [ThemeFault] {
        let wanted =
            theme.kind == .any ? contrastOnAnyGround : theme.name.hasPrefix("high-contrast") ? highContrast : contrast
        var faults: [ThemeFault] = []
        for role in StyleRole.allCases {
            for isSelected in [false, true] {
                for depth in [ColourDepth.trueColour, .twoHundredFiftySix, .sixteen] {
                    let look = theme.appearance(of: role, isSelected: isSelected, depth: depth)
                    let worst = grounds(of: look, kind: theme.kind)
                        .map { $0.glyph.contrast(with: $0.ground) }
                        .min()
                    guard let worst, worst < wanted else { continue }
                    faults.append(
                        ThemeFault(
                            file: file, key: key(role, isSelected),
                            message: "The contrast in \(name(of: depth)) is \(text(worst)); \(text(wanted)) is needed.")
                    )
                }
            }
        }
        return faults
    }

    /// The colours of glyph and ground, on each ground that the terminal can have; none where both are its own.
    private static func grounds(of look: Appearance, kind: Theme.Kind) -> [(glyph: Colour, ground: Colour)] {
        if look.foreground == .terminalDefault && look.background == .terminalDefault { return [] }
        var grounds: [(glyph: Colour, ground: Colour)] = []
        if kind != .light { grounds.append((Colour.sixteen[7], .black)) }
        if kind != .dark { grounds.append((.black, .white)) }
        return grounds.map { own in
            (colour(look.foreground) ?? own.glyph, colour(look.background) ?? own.ground)
        }
    }

    private static func markFaults(_ theme: Theme, _ file: String) -> [ThemeFault] {
        let marks: [StyleRole] = [.markHere, .markLate, .markAway, .markUncounted, .markUnrecorded, .markExpected]
        var faults: [ThemeFault] = []
        for (index, first) in marks.enumerated() {
            for second in marks[(index + 1)...] {
                for vision in ColourVision.allCases where !areTold(first, second, theme, vision) {
                    faults.append(
                        ThemeFault(
                            file: file, key: key(first, false),
                            message: "This cannot be told from \(second.name) by people with \(vision) colour vision."))
                }
            }
        }
        return faults
    }

    private static func areTold(_ first: StyleRole, _ second: StyleRole, _ theme: Theme, _ vision: ColourVision) -> Bool
    {
        let first = theme.appearance(of: first, depth: .trueColour)
        let second = theme.appearance(of: second, depth: .trueColour)
        if attributes(first) != attributes(second) { return true }
        return zip(grounds(of: first, kind: theme.kind), grounds(of: second, kind: theme.kind)).contains {
            $0.glyph.seen(with: vision).distance(to: $1.glyph.seen(with: vision)) >= markDistance
        }
    }

    /// What must not look like plain text where there are no colours; the marks of the strip have signs of their own.
    private static let meaningful: [StyleRole] = [
        .textStrong, .heading, .placeCurrent, .fieldFocus, .fieldError, .key, .statusWarning, .statusError, .markAway,
        .markExpected, .tagSafety, .match, .rehearsal,
    ]

    private static func monoFaults(_ theme: Theme, _ file: String) -> [ThemeFault] {
        let text = theme.appearance(of: .text, depth: .none)
        var faults: [ThemeFault] = []
        for role in meaningful where theme.appearance(of: role, depth: .none) == text {
            faults.append(
                ThemeFault(
                    file: file, key: key(role, false),
                    message: "Without colours this looks like text. Give it an answer: mono = { bold = true }."))
        }
        for role in StyleRole.allCases {
            let plain = theme.appearance(of: role, depth: .none)
            let selected = theme.appearance(of: role, isSelected: true, depth: .none)
            guard plain == selected else { continue }
            faults.append(
                ThemeFault(
                    file: file, key: key(role, true),
                    message: "Without colours what is selected looks like what is not."))
        }
        return faults
    }

    private static func attributes(_ look: Appearance) -> Appearance {
        var look = look
        look.foreground = .terminalDefault
        look.background = .terminalDefault
        return look
    }

    private static func colour(_ colour: TerminalColour) -> Colour? {
        switch colour {
        case .terminalDefault: nil
        case .indexed(let index): Colour(paletteIndex: index)
        case .rgb(let red, let green, let blue): Colour(red: red, green: green, blue: blue)
        }
    }

    private static func key(_ role: StyleRole, _ isSelected: Bool) -> String {
        "roles." + (isSelected ? "selection." : "") + role.name
    }

    private static func name(of depth: ColourDepth) -> String {
        switch depth {
        case .none: "no colours"
        case .eight: "eight colours"
        case .sixteen: "sixteen colours"
        case .twoHundredFiftySix: "256 colours"
        case .trueColour: "24 bits"
        }
    }

    /// One place after the point.
    private static func text(_ ratio: Double) -> String {
        let tenths = Int((ratio * 10).rounded(.down))
        return "\(tenths / 10).\(tenths % 10)"
    }
}
