import Application
import Domain
import TestSupport
import Testing

@Suite("A leader sees totals and no name, by any road")
struct LeaderTests {
    private let work: Workspace
    private let setting: TestSetting

    init() throws {
        setting = try TestSetting.make()
        try setting.signIn(as: .leader)
        work = setting.workspace
    }

    @Test("no register, sheet, roll, file, list of children or history")
    func roads() throws {
        #expect(throws: AccessError.self) { try work.register(of: TestSetting.oak, .monday) }
        #expect(throws: AccessError.self) { try work.registerSheet(of: TestSetting.oak, .monday) }
        #expect(throws: AccessError.self) { try work.rollSheet() }
        for kind in ExportRequest.Kind.allCases {
            #expect(throws: AccessError.self) { try work.export(ExportRequest(kind: kind)) }
        }
        for kind in ImportKind.allCases {
            #expect(throws: AccessError.self) { try work.take(ImportRequest(kind: kind, bytes: [])) }
        }
        #expect(try work.childrenToGoTo().isEmpty)
        #expect(try work.history(of: TestSetting.child(0), .monday).isEmpty)
        #expect(throws: AccessError.self) { try work.staffList() }
    }

    @Test("a refusal does not tell whether a child is here")
    func refusals() throws {
        let days = (Session.monday.date.adding(days: -14), Session.monday.date)
        func words(_ upn: String) -> String {
            do {
                _ = try work.measures(MeasuresRequest(whose: .child(upn: upn), from: days.0, to: days.1))
                return "figures"
            } catch {
                return "\(error)"
            }
        }
        #expect(words(TestSetting.upn(3)) == words("A000000000000"))
    }

    @Test("figures are of everybody, without a line for anybody")
    func figures() throws {
        let report = try work.measures(
            MeasuresRequest(whose: .all, from: Session.monday.date.adding(days: -14), to: Session.monday.date))
        #expect(report.lines.isEmpty)
        #expect(report.total.enrolments == 60)
        #expect(throws: AccessError.self) {
            try work.measures(
                MeasuresRequest(whose: .group(TestSetting.oak), from: Session.monday.date, to: Session.monday.date))
        }
    }

    @Test("a practitioner has no road to another group either")
    func practitioner() throws {
        let other = try setting.anotherTerminal(as: .practitioner)
        #expect(throws: AccessError.self) { try other.register(of: TestSetting.elm, .monday) }
        #expect(throws: AccessError.self) { try other.export(ExportRequest(kind: .marks)) }
        #expect(throws: AccessError.self) {
            try other.mark(
                MarkRequest(upn: TestSetting.upn(0, of: TestSetting.elm), session: .monday, code: .presentMorning))
        }
        #expect(try !other.childrenToGoTo().contains { $0.group == TestSetting.elm })
    }
}
