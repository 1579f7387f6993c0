/// The check of free text for words that blame: it proposes, and never stands in the way.
public struct Language: Hashable, Sendable {
    /// The words, and what is better in their place.
    public var words: [KinderWords]
    /// The words as they are looked for.
    private let patterns: [Wanted]

    /// A word that was found in a text.
    public struct Finding: Hashable, Sendable {
        /// Where it stands, in characters from 0.
        public let place: Range<Int>
        /// What it was found by, and what is better in its place.
        public let words: KinderWords
    }

    private struct Wanted: Hashable, Sendable {
        let words: [[Character]]
        let takesAnyEnding: Bool
    }

    /// A check by a list of words.
    public init(_ words: [KinderWords]) {
        self.words = words
        patterns = words.map { entry in
            let isOpen = entry.avoid.last == "*"
            let text = isOpen ? entry.avoid.dropLast() : Substring(entry.avoid)
            return Wanted(words: Self.tokens(Array(text)).map(\.folded), takesAnyEnding: isOpen)
        }
    }

    /// What of a text is better said otherwise, in the order in which it stands there.
    ///
    /// Whole words are compared, in any case; of two that begin at one place the longer is found.
    public func check(_ text: String) -> [Finding] {
        let tokens = Self.tokens(Array(text))
        var found: [Finding] = []
        var index = 0
        while index < tokens.count {
            var best: (entry: Int, length: Int)?
            for (entry, wanted) in patterns.enumerated()
            where wanted.words.count > best?.length ?? 0 && Self.fits(wanted, tokens, at: index) {
                best = (entry, wanted.words.count)
            }
            guard let best else {
                index += 1
                continue
            }
            let last = tokens[index + best.length - 1].place.upperBound
            found.append(Finding(place: tokens[index].place.lowerBound..<last, words: words[best.entry]))
            index += best.length
        }
        return found
    }

    private struct Token {
        let place: Range<Int>
        let folded: [Character]
    }

    private static func fits(_ wanted: Wanted, _ tokens: [Token], at index: Int) -> Bool {
        guard !wanted.words.isEmpty, index + wanted.words.count <= tokens.count else { return false }
        for (offset, word) in wanted.words.enumerated() {
            let token = tokens[index + offset].folded
            let isLast = offset == wanted.words.count - 1
            guard isLast && wanted.takesAnyEnding ? token.starts(with: word) : token == word else { return false }
        }
        return true
    }

    /// The words of a text in small letters, and where they stand: letters, digits and apostrophes within them.
    private static func tokens(_ characters: [Character]) -> [Token] {
        var tokens: [Token] = []
        var start: Int?
        func end(at index: Int, _ tokens: inout [Token]) {
            guard let begin = start else { return }
            let folded = characters[begin..<index].map { $0 == "\u{2019}" ? "'" : Character($0.lowercased()) }
            tokens.append(Token(place: begin..<index, folded: folded))
            start = nil
        }
        for (index, character) in characters.enumerated() {
            let isInside = start != nil && (character == "'" || character == "\u{2019}")
            if character.isLetter || character.isNumber || isInside {
                if start == nil { start = index }
            } else {
                end(at: index, &tokens)
            }
        }
        end(at: characters.count, &tokens)
        return tokens
    }
}
