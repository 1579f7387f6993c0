import Application
import Domain
import TestSupport
import Testing

@Suite("Figures, by role")
struct MeasuresTests {
    private let setting: TestSetting
    private let first = Session.monday.date.adding(days: -14)
    private let last = Session.monday.date.adding(days: -1)

    init() throws {
        setting = try TestSetting.make()
    }

    private func report(_ whose: MeasuresRequest.Whose, as role: Role) throws -> MeasuresReport {
        try setting.signIn(as: role)
        return try setting.workspace.measures(MeasuresRequest(whose: whose, from: first, to: last))
    }

    @Test("office and manager see every line", arguments: [Role.office, .manager])
    func everybody(role: Role) throws {
        #expect(try report(.all, as: role).lines.count == 60)
        #expect(try report(.group(TestSetting.elm), as: role).lines.count == 30)
        #expect(try report(.child(upn: TestSetting.upn(0, of: TestSetting.elm)), as: role).lines.count == 1)
    }

    @Test("a practitioner sees their own group's lines and no other's")
    func practitioner() throws {
        #expect(try report(.group(TestSetting.oak), as: .practitioner).lines.count == 30)
        #expect(try report(.child(upn: TestSetting.upn(0)), as: .practitioner).lines.count == 1)
        #expect(throws: AccessError.self) { try report(.group(TestSetting.elm), as: .practitioner) }
        #expect(throws: AccessError.self) { try report(.all, as: .practitioner) }
        #expect(throws: AccessError.self) {
            try report(.child(upn: TestSetting.upn(0, of: TestSetting.elm)), as: .practitioner)
        }
    }

    @Test("a leader sees the total alone")
    func leader() throws {
        let seen = try report(.all, as: .leader)
        #expect(seen.lines.isEmpty)
        #expect(seen.total.enrolments == 60)
        #expect(seen.total.sessions[.possible] == 60 * 20)
    }

    @Test("namesakes are told apart by their birthdays, others are not")
    func namesakes() throws {
        let names = try report(.group(TestSetting.oak), as: .manager).lines.map(\.name)
        #expect(names.filter { $0.hasPrefix("Li, Priya") } == ["Li, Priya (14/03/2021)", "Li, Priya (26/03/2021)"])
        #expect(names.contains("Bell, Isla"))
        #expect(Set(names).count == 30)
    }
}
