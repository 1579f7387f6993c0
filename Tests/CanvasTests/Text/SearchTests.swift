import Canvas
import Testing

@Suite("Searching text")
struct SearchTests {
    @Test(
        "text is folded without case, accents, apostrophes and hyphens",
        arguments: [
            ("Ó Súilleabháin", "o suilleabhain"), ("O’Brien-Weiß", "obrienweiss"), ("O'Neill", "oneill"),
            ("Łukasz Ørsted", "lukasz orsted"), ("Æthelred Þór", "aethelred thor"), ("Siân Ŵyn", "sian wyn"),
            ("Nguyễn", "nguyen"), ("ΣΊΣΥΦΟΣ", "σισυφοσ"), ("Zoe\u{308}", "zoe"), ("İnci", "inci"),
            ("山田", "山田"), ("José\u{A0}María", "jose maria"),
        ])
    func folds(text: String, expected: String) {
        #expect(Text.folded(text).unicodeScalars.elementsEqual(expected.unicodeScalars))
    }

    @Test(
        "a query finds what it should, and says how well",
        arguments: [
            ("osul", "Ó Súilleabháin, Áine", SearchMatch.Rank?.some(.scattered)),
            ("osuil", "Ó Súilleabháin, Áine", .wordStart),
            ("ain osu", "Ó Súilleabháin, Áine", .wordStart),
            ("aine", "Ó Súilleabháin, Áine", .wordStart),
            ("bhain", "Ó Súilleabháin, Áine", .inside),
            ("is bak", "Baker, Isla", .wordStart),
            ("obri", "O'Brien-Smith", .wordStart),
            ("smith", "O'Brien-Smith", .inside),
            ("bkr", "Baker, Isla", .scattered),
            ("bk", "Baker, Isla", nil),
            ("baker tobi", "Baker, Isla", nil),
            ("bakers isla", "Baker", nil),
            ("", "Baker", .wordStart),
            (" , ", "Baker", .wordStart),
        ])
    func finds(query: String, text: String, rank: SearchMatch.Rank?) {
        #expect(SearchText(text).match(SearchQuery(query))?.rank == rank)
    }

    @Test("a match names the characters that were found")
    func characters() {
        let match = SearchText("Zoe\u{308} O'Hara").match(SearchQuery("zoe oh"))
        #expect(match?.characters == [0, 1, 2, 4, 6])
    }
}
