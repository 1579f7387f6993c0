/// Words that blame or label, and what to say instead (after guidance of local authorities; the list is our proposal).
///
/// It is asked about what staff write, never about what a child or a family said: their words are kept as they are.
public enum PlainTone {
    /// A word to leave and words to take.
    public struct Finding: Hashable, Sendable {
        /// The word as it was written.
        public let word: String
        /// What to say instead.
        public let instead: String
    }

    /// Beginnings of words, lower case, and what to say instead.
    private static let words: [(String, String)] = [
        ("truan", "away, or leaving lessons"), ("refus", "finds it hard to"), ("won't", "can't yet"),
        ("wont", "can't yet"), ("failing", "not yet"), ("failed", "not yet, or tried"), ("failure", "not yet"),
        ("lazy", "what we saw"), ("naughty", "what we saw"), ("non-compliant", "what would help"),
        ("noncompliant", "what would help"), ("manipulat", "what we saw"), ("attention-seeking", "looks for company"),
        ("offend", "what happened"), ("school-phobic", "finds it hard to come"),
        ("unauthorised", "what we know of why"),
        ("dysfunctional", "what the family told us"), ("neglectful", "what we saw"),
        ("hard-to-reach", "not yet reached"),
    ]

    /// The words to think about in a text, each once, in the order in which they stand.
    public static func findings(in text: String) -> [Finding] {
        var findings: [Finding] = []
        for part in text.lowercased().split(whereSeparator: { !($0.isLetter || $0 == "-" || $0 == "'" || $0 == "’") }) {
            let word = String(part.map { $0 == "’" ? "'" : $0 })
            guard let (_, instead) = words.first(where: { word.hasPrefix($0.0) }),
                !findings.contains(where: { $0.word == word })
            else { continue }
            findings.append(Finding(word: word, instead: instead))
        }
        return findings
    }
}
