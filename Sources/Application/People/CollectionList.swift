import Canvas

/// Who may take a child home, and who may not, on a day.
///
/// Those who may not are kept as restricted entries. Whoever looks after the child is told the name and no more: it is
/// a notice of safety, not the reading of an entry, and is not recorded as one.
public struct CollectionList: Hashable, Sendable {
    /// Somebody who may.
    public struct Person: Hashable, Sendable {
        /// Their name.
        public let name: String
        /// What they are to the child.
        public let relationship: String
        /// How they are recognised.
        public let recognisedBy: String
    }

    /// Those who may, the contacts first.
    public let may: [Person]
    /// The names of those who may not.
    public let mayNot: [String]
    /// What those who may not are to the child: somebody who types "Dad" is warned, and never shown this.
    let mayNotRelationships: [String]
    /// Names that a manager agreed to for the day.
    public let agreed: [String]
    /// Whether the child may go home alone.
    public let travelsAlone: Bool

    /// What the list says to somebody who came for the child.
    public enum Verdict: Hashable, Sendable {
        /// They may take the child, or nobody has made a list.
        case fine
        /// They are not on the list.
        case notListed
        /// They may not take the child.
        case mayNot
    }

    /// What the list says to a name as somebody typed it: a forename or a relationship is enough.
    public func verdict(on typed: String) -> Verdict {
        let query = SearchQuery(Self.plain(typed))
        guard !query.isEmpty else { return .fine }
        if (mayNot + mayNotRelationships).contains(where: { Self.matches($0, query) }) { return .mayNot }
        if agreed.contains(where: { Text.folded($0) == Text.folded(typed) }) { return .fine }
        if may.contains(where: { Self.matches("\($0.name) \($0.relationship)", query) }) { return .fine }
        if travelsAlone, Self.alone.contains(Text.folded(typed)) { return .fine }
        return may.isEmpty && !travelsAlone ? .fine : .notListed
    }

    private static func matches(_ text: String, _ query: SearchQuery) -> Bool {
        SearchText(plain(text)).match(query)?.rank == .wordStart
    }

    /// What families call one another, by the words that registers use.
    private static func plain(_ text: String) -> String {
        Text.folded(text).split { !$0.isLetter }
            .map { familyWords[String($0)] ?? String($0) }
            .joined(separator: " ")
    }

    private static let alone: Set<String> = ["alone", "on their own", "by themselves", "nobody", "walks home"]

    private static let familyWords = [
        "mum": "mother", "mummy": "mother", "mam": "mother", "mom": "mother", "mama": "mother", "dad": "father",
        "daddy": "father", "papa": "father", "nan": "grandmother", "nana": "grandmother", "nanny": "grandmother",
        "gran": "grandmother", "granny": "grandmother", "grandma": "grandmother", "grandad": "grandfather",
        "granddad": "grandfather", "grandpa": "grandfather", "auntie": "aunt", "aunty": "aunt",
    ]
}
