import Domain
import Testing

@Suite("Reading codes")
struct CodeReadingTests {
    @Test("every sign reads back as its code, in capitals and in small letters", arguments: AttendanceCode.allCases)
    func roundTrip(code: AttendanceCode) {
        #expect(AttendanceCode(sign: code.sign) == code)
        #expect(AttendanceCode(sign: code.sign.lowercased()) == code)
        #expect(CodeReading(cell: " \(code.sign) ") == .code(code))
    }

    @Test("no two codes share a sign")
    func unique() {
        #expect(Set(AttendanceCode.allCases.map(\.sign)).count == AttendanceCode.allCases.count)
    }

    @Test("what is no code is kept as it was written", arguments: ["A", "Y8", "C3", "//", "é", "1", "L7", "LL", "@1"])
    func unknown(cell: String) {
        #expect(AttendanceCode(sign: cell) == nil)
        #expect(CodeReading(cell: cell) == .unknown(cell))
    }

    @Test("a blank and a dash are a missing mark", arguments: ["", "  ", "-", " - "])
    func missing(cell: String) {
        #expect(CodeReading(cell: cell) == .missing)
    }

    @Test("the longest sign wins at the front of a text")
    func longestMatch() {
        var rest: Substring = #"/\LY1YC2CJ1J#"#
        var signs: [String] = []
        while let (code, after) = AttendanceCode.parse(prefixOf: rest) {
            signs.append(code.sign)
            rest = after
        }
        #expect(signs == ["/", "\\", "L", "Y1", "Y", "C2", "C", "J1", "J", "#"])
        #expect(rest.isEmpty)
        #expect(AttendanceCode.parse(prefixOf: "-/") == nil)
    }
}
