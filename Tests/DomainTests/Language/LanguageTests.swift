import Domain
import Testing

@Suite("The check of free text for words that blame")
struct LanguageTests {
    @Test(
        "what blames is found, whatever its case, with what is better",
        arguments: [
            ("She is a School Refuser now", "School Refuser", "a child who is finding it hard to attend"),
            ("truancy again", "truancy", "lesson avoidance, or away without a reason heard yet"),
            ("He won\u{2019}t come in", "won\u{2019}t", "can't yet"),
            ("a non-compliant family", "non-compliant", "what have you noticed?"),
            ("his BAD attendance.", "BAD attendance", "the sessions: 12 missed of 120"),
        ])
    func found(text: String, words: String, better: String) throws {
        let finding = try #require(Language.proposed.check(text).first)
        #expect(String(Array(text)[finding.place]) == words)
        #expect(finding.words.prefer == better)
        #expect(Language.proposed.check(text).count == 1)
    }

    @Test(
        "plain words are left alone, also where a listed word is part of another",
        arguments: [
            "Mum says mornings are hard", "the wont of the house", "a bunker made of blocks", "", "refused a biscuit",
            "He can't yet", "bad weather; attendance was fine", "— … ♥ 11:40",
        ])
    func quiet(text: String) {
        let list = Language(Language.proposed.words.filter { $0.avoid != "bunk*" })
        #expect(list.check(text).isEmpty)
    }

    @Test("of two that begin at one place the longer is found, and each place once")
    func longest() {
        let findings = Language.proposed.check("school refusers and a refuser, truants")
        #expect(findings.map(\.words.avoid) == ["school refuser*", "refuser*", "truan*"])
        #expect(findings.map(\.place.lowerBound) == [0, 22, 31])
    }

    @Test("a list is typed a line each, and a line without both sides is none")
    func typed() {
        let entry = KinderWords("  truan*  >  left   lessons ")
        #expect(entry == KinderWords("truan*", prefer: "left lessons"))
        #expect(entry?.description == "truan* > left lessons")
        for text in ["truan*", "> left", "truan* >", "* > x", ""] { #expect(KinderWords(text) == nil, "\(text)") }
        for entry in Language.proposed.words { #expect(KinderWords(entry.description) == entry) }
    }

    @Test("what is better never blames itself")
    func alternatives() {
        for entry in Language.proposed.words { #expect(Language.proposed.check(entry.prefer).isEmpty, "\(entry)") }
    }
}
