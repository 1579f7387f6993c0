import Application
import Domain
import EventLog
import Storage
import TestSupport
import Testing

@Suite("Marks of scripts")
struct MarkTests {
    private let setting: TestSetting
    private var work: Workspace { setting.workspace }

    init() throws {
        setting = try TestSetting.make()
        try setting.signIn(as: .office)
    }

    private func commits() throws -> Int64 {
        try Database(opening: setting.folder).head().commit
    }

    @Test("a repeated command id answers as the first time and records nothing")
    func repeated() throws {
        let id = CommandID(high: 7, low: 9)
        let request = MarkRequest(
            upn: TestSetting.upn(3), session: .monday, code: .late, minutesLate: 1, command: id)
        guard case .done(let first) = try work.mark(request) else {
            Issue.record("the first time was not done")
            return
        }
        let commits = try commits()
        let again = try setting.anotherTerminal(as: .office)
        guard case .done(let second) = try again.mark(request) else {
            Issue.record("the second time was not done")
            return
        }
        #expect(second == first)
        #expect(try self.commits() == commits)
        #expect(
            try again.register(of: TestSetting.oak, .monday).rows.first { $0.id == TestSetting.child(3) }?.mark?.code
                == .late)
    }

    @Test("a command id of another register is refused")
    func otherRegister() throws {
        let id = CommandID(high: 7, low: 9)
        _ = try work.mark(MarkRequest(upn: TestSetting.upn(3), session: .monday, code: .illness, command: id))
        let outcome = try work.mark(
            MarkRequest(
                upn: TestSetting.upn(3, of: TestSetting.elm), session: .monday, code: .illness, command: id))
        guard case .refused = outcome else {
            Issue.record("not refused: \(outcome)")
            return
        }
    }

    @Test("a command id of another child or code of the same register is refused")
    func otherChange() throws {
        let id = CommandID(high: 7, low: 9)
        let first = MarkRequest(upn: TestSetting.upn(3), session: .monday, code: .illness, command: id)
        _ = try work.mark(first)
        var others = [first, first, first]
        others[0].upn = TestSetting.upn(5)
        others[1].code = .medical
        others[2].code = nil
        for other in others {
            guard case .refused = try work.mark(other) else {
                Issue.record("not refused: \(other)")
                continue
            }
        }
        guard case .done = try work.mark(first) else {
            Issue.record("the same again is not answered")
            return
        }
    }

    @Test("after closing, a change owes a reason and keeps what was")
    func reason() throws {
        let friday = Session(Session.monday.date.adding(days: -3), .afternoon)
        var request = MarkRequest(upn: TestSetting.upn(3), session: friday, code: .illness)
        guard case .reasonNeeded = try work.mark(request) else {
            Issue.record("no reason was asked for")
            return
        }
        request.reason = AmendmentReason("Marked in error")
        guard case .done(let notice) = try work.mark(request) else {
            Issue.record("not done")
            return
        }
        let before = try work.marks(of: TestSetting.oak, friday, asAt: notice.commit - 1)
        let after = try work.marks(of: TestSetting.oak, friday, asAt: notice.commit)
        #expect(before[TestSetting.child(3)]?.code == .presentAfternoon)
        #expect(after[TestSetting.child(3)]?.code == .illness)
        #expect(try work.marks(of: TestSetting.oak, friday, asAt: 0).isEmpty)
        #expect(throws: SettingError.noCommit(notice.commit + 1)) {
            try work.marks(of: TestSetting.oak, friday, asAt: notice.commit + 1)
        }
        let elsewhere = try setting.anotherTerminal(as: .practitioner)
        #expect(throws: AccessError.self) { try elsewhere.marks(of: TestSetting.elm, friday, asAt: 1) }
        _ = try work.register(of: TestSetting.oak, friday)
        let history = try work.history(of: TestSetting.child(3), friday)
        #expect(history.count == 2)
        #expect(history.last?.contains("Marked in error") == true)
        #expect(history.last?.contains("Sam Taylor, office manager") == true)
    }

    @Test("nobody is marked before a register opens, nor on a day without school")
    func notYet() throws {
        try setting.clock.set("2026-11-23T08:30")
        for date in ["2026-11-23", "2026-11-22", "2026-10-28"] {
            let session = Session(try #require(CivilDate(iso: date)), .morning)
            guard
                case .refused = try work.mark(
                    MarkRequest(upn: TestSetting.upn(3), session: session, code: .presentMorning))
            else {
                Issue.record("marked on \(date)")
                continue
            }
        }
    }

    @Test("a number that no child has is said plainly to those who see everybody")
    func unknown() throws {
        #expect(throws: SettingError.noChild) {
            try work.mark(MarkRequest(upn: "A000000000000", session: .monday, code: .illness))
        }
    }
}
