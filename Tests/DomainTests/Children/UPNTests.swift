import Domain
import Testing

@Suite("Unique pupil numbers")
struct UPNTests {
    @Test(
        "valid numbers, permanent and temporary",
        arguments: [
            ("B801200005001", "B801200005001"), ("M80120000500A", "M80120000500A"),
            (" b801200005001 ", "B801200005001"),
        ])
    func valid(text: String, kept: String) throws {
        #expect(try UPN(text).text == kept)
    }

    @Test(
        "faulty numbers say what is wrong",
        arguments: [
            ("A801200005001", UPNFault.wrongCheckLetter(expected: "B")),
            ("E000200005001", .unknownAuthority("000")),
            ("B80120000500", .wrongLength), ("", .wrongLength),
            ("B80120000500I", .wrongCharacter), ("B8012000O5001", .wrongCharacter), ("I801200005001", .wrongCharacter),
            ("B8012000050ß1", .wrongLength),
        ])
    func faulty(text: String, fault: UPNFault) {
        #expect(throws: fault) { try UPN(text) }
        #expect(!fault.description.isEmpty)
    }

    @Test("any one mistyped digit is noticed")
    func oneDigit() throws {
        let good = Array("E878202324001")
        for place in 1...12 {
            for digit in "0123456789" where digit != good[place] {
                var typed = good
                typed[place] = digit
                #expect(throws: UPNFault.self) { try UPN(String(typed)) }
            }
        }
    }
}
