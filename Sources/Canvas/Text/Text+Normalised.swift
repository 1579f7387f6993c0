extension Text {
    /// Text from outside made safe to keep, compare and show; done once, on its way in.
    ///
    /// Letters and accents are in their composed form (NFC) with at most two more marks each. Controls, marks that
    /// turn the writing direction and what has no picture become visible signs; joiners, selectors and tags go, and
    /// of a chain of pictures that were joined into one, the first stays. Doing it twice changes nothing more. With
    /// `keepingLines` every kind of line end becomes one line feed, the only control that is left, and a tab a space.
    public static func normalised(_ text: String, keepingLines: Bool = false) -> String {
        guard !text.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) else { return text }
        var result = text
        // Each pass can bring together what the next composes. Two are usual, more only in text made to hurt.
        for _ in 0..<8 {
            let next = pass(over: result, keepingLines: keepingLines)
            if next.utf8.elementsEqual(result.utf8) { break }
            result = next
        }
        return result
    }

    private static func pass(over text: String, keepingLines: Bool) -> String {
        // Below 300 (hex) every scalar is composed already, and none joins its neighbour.
        let isLatin = text.unicodeScalars.allSatisfy { $0.value < 0x300 }
        var cleaner = Cleaner(keepsLines: keepingLines)
        for scalar in (isLatin ? text : composed(text)).unicodeScalars {
            cleaner.add(scalar)
        }
        return String(cleaner.result)
    }
}

/// Takes scalars in NFC one after another and keeps what is safe.
private struct Cleaner {
    let keepsLines: Bool
    var result = String.UnicodeScalarView()
    /// The last scalar that others can join; nil at the start and after a line feed.
    private var base: Unicode.Scalar?
    /// How many marks have joined it.
    private var marks = 0
    private var isAfterReturn = false
    private var isAfterJoiner = false

    init(keepsLines: Bool) {
        self.keepsLines = keepsLines
    }

    mutating func add(_ scalar: Unicode.Scalar) {
        defer { isAfterReturn = scalar == "\r" }
        if keepsLines && addLayout(scalar) { return }
        if scalar == "\u{200D}" {
            isAfterJoiner = base.map(Self.isPicture) ?? false
            return
        }
        let width = TextWidth.of(scalar)
        switch StandIn.of(scalar.value, width: width) {
        case .nothing:
            return
        case .sign(let sign):
            append(Unicode.Scalar(sign) ?? "?")
        case .itself where width == 0:
            join(scalar)
        case .itself:
            if !belongsToPicture(scalar) { append(scalar) }
        }
        isAfterJoiner = false
    }

    /// Line ends and tabs, where they are kept.
    private mutating func addLayout(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "\n" where isAfterReturn:
            return true
        case "\n", "\r", "\u{85}", "\u{2028}", "\u{2029}":
            result.append("\n")
            base = nil
        case "\t":
            append(" ")
        default:
            return false
        }
        isAfterJoiner = false
        return true
    }

    private mutating func append(_ scalar: Unicode.Scalar) {
        result.append(scalar)
        base = scalar
        marks = 0
    }

    private mutating func join(_ mark: Unicode.Scalar) {
        // A mark with nothing to stand on gets the dotted circle that Unicode has for this.
        if base == nil { append("\u{25CC}") }
        guard marks < 2 else { return }
        result.append(mark)
        marks += 1
    }

    /// Whether a scalar is a skin tone of the picture before it, or another picture that is joined to it.
    private func belongsToPicture(_ scalar: Unicode.Scalar) -> Bool {
        guard let base, Self.isPicture(base) else { return false }
        return scalar.properties.isEmojiModifier || isAfterJoiner && Self.isPicture(scalar)
    }

    /// Whether a scalar is a picture to which joiners and skin tones belong, other than a letter or digit.
    private static func isPicture(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value >= 0x2000 && scalar.properties.isEmoji
    }
}
