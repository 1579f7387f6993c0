/// A text prepared once to be searched many times.
public struct SearchText: Hashable, Sendable {
    /// The folded scalars without spaces.
    private var scalars: [Unicode.Scalar] = []
    /// The character of the text that each comes from.
    private var sources: [Int] = []
    /// Whether a word begins with it.
    private var isStart: [Bool] = []

    /// Folds a text.
    public init(_ text: String) {
        scalars.reserveCapacity(text.utf8.count)
        var isAtStart = true
        for (offset, character) in text.enumerated() {
            for scalar in character.unicodeScalars {
                Text.fold(scalar) { folded in
                    guard Self.isLetter(folded) else {
                        isAtStart = true
                        return
                    }
                    scalars.append(folded)
                    sources.append(offset)
                    isStart.append(isAtStart)
                    isAtStart = false
                }
            }
        }
    }

    /// How a query matches: nil unless each of its words is found.
    public func match(_ query: SearchQuery) -> SearchMatch? {
        var match = SearchMatch(rank: .wordStart, characters: [])
        for word in query.words {
            guard let (rank, places) = find(word) else { return nil }
            match.rank = max(match.rank, rank)
            match.characters.formUnion(places.map { sources[$0] })
        }
        return match
    }

    private func find(_ word: [Unicode.Scalar]) -> (SearchMatch.Rank, [Int])? {
        guard word.count <= scalars.count else { return nil }
        var inside: Int?
        for start in 0...scalars.count - word.count {
            guard scalars[start] == word[0], scalars[start..<start + word.count].elementsEqual(word) else { continue }
            if isStart[start] { return (.wordStart, Array(start..<start + word.count)) }
            inside = inside ?? start
        }
        if let inside { return (.inside, Array(inside..<inside + word.count)) }
        return scattered(word).map { (.scattered, $0) }
    }

    /// The letters of a word in their order, a few others between them, from the start of a word on.
    private func scattered(_ word: [Unicode.Scalar]) -> [Int]? {
        guard word.count >= 3 else { return nil }
        let span = word.count + 2
        for start in scalars.indices where isStart[start] && scalars[start] == word[0] {
            var places = [start]
            var index = start + 1
            while index < min(start + span, scalars.count), places.count < word.count {
                if scalars[index] == word[places.count] { places.append(index) }
                index += 1
            }
            if places.count == word.count { return places }
        }
        return nil
    }

    /// Whether a scalar is searched for; everything else only parts words.
    static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x30...0x39, 0x61...0x7A: true
        case 0..<0x80: false
        default: scalar.properties.isAlphabetic || scalar.properties.numericType != nil
        }
    }
}

/// What somebody typed to find something: words that must all be found.
public struct SearchQuery: Hashable, Sendable {
    /// The folded words.
    let words: [[Unicode.Scalar]]

    /// Folds what was typed; a query without words matches everything.
    public init(_ typed: String) {
        words = Text.folded(typed).unicodeScalars
            .split { !SearchText.isLetter($0) }
            .map(Array.init)
    }

    /// Whether it has no words.
    public var isEmpty: Bool { words.isEmpty }
}

/// Where and how well a query was found in a text.
public struct SearchMatch: Hashable, Sendable {
    /// How well, best first.
    public enum Rank: Int, Comparable, Sendable {
        /// Each word begins a word of the text.
        case wordStart
        /// A word lies inside one of the text.
        case inside
        /// The letters of a word follow one another with few others between: "osul" in "Ó Súilleabháin".
        case scattered

        /// Whether the first is the better match.
        public static func < (first: Rank, second: Rank) -> Bool { first.rawValue < second.rawValue }
    }

    /// How well the worst of the words was found.
    public var rank: Rank
    /// The characters of the text that were found, counted from 0.
    public var characters: Set<Int>
}
