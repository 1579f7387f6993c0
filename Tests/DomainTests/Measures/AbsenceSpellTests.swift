import Domain
import Testing

@Suite("Missed sessions are one spell until the child is here again")
struct AbsenceSpellTests {
    @Test("days without a mark and sessions that do not count break no spell; being here does")
    func breaks() throws {
        let spells = try spells("I I - # I / N \\")
        #expect(spells.map(\.sessions.count) == [3, 1])
        #expect(spells.map { $0.back != nil } == [true, true])
        #expect(spells[0].codes == [.illness])
    }

    @Test("a child who came after closing was here")
    func afterClosing() throws {
        #expect(try spells("I U I").map(\.sessions.count) == [1, 1])
        #expect(try spells("U").isEmpty)
    }

    @Test("a spell that goes on has no session of coming back")
    func open() throws {
        let spells = try spells("/ \\ N N")
        #expect(spells.count == 1)
        #expect(spells[0].back == nil)
    }

    private func spells(_ signs: String) throws -> [AbsenceSpell] {
        let start = Session(try #require(CivilDate(iso: "2026-09-07")), .morning)
        return AbsenceSpell.spells(
            in: signs.split(separator: " ").enumerated().map { index, sign in
                RecordedSession(
                    Session(number: start.number + index), AttendanceCode.allCases.first { $0.sign == sign })
            })
    }
}
