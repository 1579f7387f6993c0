import Testing

@testable import Vault

@Suite("The recovery phrase")
struct RecoveryPhraseTests {
    /// Worked out with Python from the description in the type's comment.
    let known = "000G-40R4-0M30-E209-185G-R38E-1W81-24GK-43D0"
    let knownSecret = (0..<20).map { UInt8($0) }

    @Test("is printed as nine groups of four, the last of them a check")
    func printed() {
        #expect(RecoveryPhrase(secret: knownSecret).printed == known)
    }

    @Test("comes back from paper, whatever it is", arguments: 0..<50)
    func roundTrip(_: Int) throws {
        let phrase = RecoveryPhrase()
        #expect(try RecoveryPhrase(reading: phrase.printed) == phrase)
        #expect(phrase.printed.allSatisfy { !"ILOU".contains($0) })
    }

    @Test("is read with any case, blanks, dashes, and the letters that look like digits")
    func forgiving() throws {
        let expected = RecoveryPhrase(secret: knownSecret)
        let variants = [
            known.lowercased(), known.replacing("-", with: " "), known.replacing("-", with: ""),
            known.replacing("-", with: "–"), known.replacing("0", with: "O"), known.replacing("0", with: "o"),
            known.replacing("1", with: "I"), known.replacing("1", with: "l"), "  \(known)\n",
        ]
        for variant in variants {
            #expect(try RecoveryPhrase(reading: variant) == expected)
        }
    }

    @Test("a slip in any one place is caught before a key is tried")
    func slips() {
        let characters = Array(known)
        for index in characters.indices where characters[index] != "-" {
            var slipped = characters
            slipped[index] = characters[index] == "7" ? "8" : "7"
            #expect(throws: RecoveryPhraseFault.doesNotAddUp) { try RecoveryPhrase(reading: String(slipped)) }
        }
    }

    @Test("two groups exchanged are caught")
    func exchanged() {
        var groups = known.split(separator: "-")
        groups.swapAt(1, 4)
        #expect(throws: RecoveryPhraseFault.doesNotAddUp) {
            try RecoveryPhrase(reading: groups.joined(separator: "-"))
        }
    }

    @Test("what it cannot be is said")
    func faults() {
        #expect(throws: RecoveryPhraseFault.wrongLength(found: 35, expected: 36)) {
            try RecoveryPhrase(reading: String(known.dropLast()))
        }
        #expect(throws: RecoveryPhraseFault.wrongLength(found: 0, expected: 36)) { try RecoveryPhrase(reading: "") }
        #expect(throws: RecoveryPhraseFault.unknownCharacter("U")) { try RecoveryPhrase(reading: "U" + known) }
        #expect(throws: RecoveryPhraseFault.unknownCharacter("é")) { try RecoveryPhrase(reading: "é") }
    }
}
