import Application
import Domain
import EventLog
import Storage
import TestSupport
import Testing

@Suite("Ctrl-Z takes back the last change, whatever it was")
struct UndoTests {
    private let setting: TestSetting
    private let child = TestSetting.child(3)
    private var work: Workspace { setting.workspace }

    init() throws {
        setting = try TestSetting.make(now: "2026-11-23T08:55")
        try setting.signIn(as: .practitioner)
    }

    @Test(
        "each kind of change is taken back with a plain line, made again with its own times, and nothing is deleted",
        arguments: Kind.allCases)
    func kinds(kind: Kind) throws {
        let name = try row(kind == .withdrawal ? TestSetting.child(12) : child).calledName
        try done([.mark(child, .presentMorning, basis: row(child).basis)])
        try setting.clock.set("2026-11-23T09:12")
        let before = try shown()
        try kind.act(self)
        let after = try shown()
        #expect(after != before)
        let commits = try commits()
        try setting.clock.set("2026-11-23T09:14")
        let back = try notice(work.undo())
        #expect(back.contains(kind == .finish ? "The register is open again" : name), "\(back)")
        #expect(back.contains("Ctrl-Y"))
        #expect(try shown() == before)
        #expect(try notice(work.redo()).contains("Ctrl-Z"))
        #expect(try shown() == after)
        #expect(try self.commits() == commits + 2, "each turn is an entry of its own")
        let database = try Database(opening: setting.folder)
        #expect(try database.verify().isSound)
        #expect(try database.rebuild().isUnchanged)
    }

    @Test("in any order, what is undone and made again shows what it showed; a replay is the same", arguments: 1...6)
    func property(seed: Int) throws {
        var random = SeededGenerator(seed: seed)
        var done: [String] = []
        var undone: [String] = []
        try self.done([.everyoneHere])
        _ = try notice(work.undo())
        _ = try notice(work.redo())
        for minute in 0..<40 {
            setting.clock.advance(minutes: minute == 0 ? 18 : 1)
            let before = try shown()
            switch Int.random(in: 0..<3, using: &random) {
            case 0 where !done.isEmpty:
                _ = try notice(work.undo(reason: AmendmentReason("tried")))
                #expect(try shown() == done.removeLast())
                undone.append(before)
            case 1 where !undone.isEmpty:
                _ = try notice(work.redo(reason: AmendmentReason("tried")))
                #expect(try shown() == undone.removeLast())
                done.append(before)
            default:
                let kind = try #require(Kind.allCases.randomElement(using: &random))
                let commits = try commits()
                try? kind.act(self)
                guard try self.commits() > commits else { continue }
                done.append(before)
                undone = []
            }
        }
        let database = try Database(opening: setting.folder)
        #expect(try database.verify().isSound)
        #expect(try database.rebuild().isUnchanged)
        let other = try setting.anotherTerminal(as: .practitioner)
        #expect(try shown(other) == shown(), "a terminal that reads it anew shows the same")
    }

    @Test("several changes of one child are taken back one after the other, and made again")
    func levels() throws {
        for code in [AttendanceCode.presentMorning, .illness, .medical] {
            try done([.mark(child, code, basis: row(child).basis)])
        }
        func sign() throws -> String? { try row(child).mark?.sign }
        for expected in ["I", "/", nil] {
            _ = try notice(work.undo())
            #expect(try sign() == expected)
        }
        for expected in ["/", "I", "M"] {
            _ = try notice(work.redo())
            #expect(try sign() == expected)
        }
        _ = try notice(work.undo())
        #expect(try sign() == "I")
    }

    @Test("what somebody else changed since stands, and undo says whose line it passes by")
    func passedBy() throws {
        try done([.mark(child, .presentMorning, basis: row(child).basis)])
        try setting.clock.set("2026-11-23T09:40")
        let at = try #require(ClockTime(minute: 570))
        try done([
            .recordLeft(child, at: at, DepartureDetail()), .note(child, SessionNote(note: "boots")),
        ])
        let office = try setting.anotherTerminal(as: .office)
        let back = try #require(ClockTime(minute: 575))
        _ = try notice(
            office.change(
                RegisterRequest(
                    group: TestSetting.oak, session: .monday, commands: [.recordReturned(child, at: back)])))
        let said = try notice(work.undo())
        #expect(said.contains("stays as somebody else has it"), "\(said)")
        #expect(try row(child).hasNote == false && row(child).backAt == back)
    }

    @Test("a plan that somebody else took back is passed by, and said so")
    func planPassedBy() throws {
        try Kind.absence.act(self)
        let office = try setting.anotherTerminal(as: .office)
        try office.withdrawPlan(of: child, in: .monday)
        guard case .refused(let said) = work.undo() else {
            Issue.record("not passed by")
            return
        }
        #expect(said.contains("Somebody else has changed what is planned for"))
    }

    @Test("once the session is over, taking back a departure asks for a reason and keeps it")
    func reason() throws {
        try done([.mark(child, .presentMorning, basis: row(child).basis)])
        try setting.clock.set("2026-11-23T09:40")
        try done([.recordLeft(child, at: #require(ClockTime(minute: 570)), DepartureDetail(with: "Gran"))])
        try setting.clock.set("2026-11-23T13:30")
        guard case .reasonNeeded = work.undo() else {
            Issue.record("no reason was asked for")
            return
        }
        _ = try notice(work.undo(reason: AmendmentReason("another child")))
        #expect(try row(child).leftAt == nil)
        let history = try work.history(of: child, .monday)
        #expect(
            history.contains { $0.hasPrefix("left 09:30 with Gran, taken back 13:30 by Priya Nair: another child") })
    }

    @Test("a change after finishing is said beside it, and taking the change back makes it the register finished")
    func finished() throws {
        try done([.everyoneHere])
        try setting.clock.set("2026-11-23T09:10")
        let noah = TestSetting.child(7)
        try done([.mark(noah, .presentMorning, basis: row(noah).basis)])
        try done([.finish])
        guard case .finished(let line) = try page().completion else {
            Issue.record("not finished")
            return
        }
        try done([.mark(child, .illness, basis: row(child).basis)])
        #expect(try page().completion == .changed(since: line))
        _ = try notice(work.undo())
        #expect(try page().completion == .finished(line))
        #expect(try notice(work.undo()).hasPrefix("The register is open again"))
        #expect(try page().completion == .open)
    }

    @Test("what a new plan meets is known before it is made: a mark that stays, and a plan that is there")
    func met() throws {
        let sessions = PlannedSessions.absence(from: .monday, to: .monday)
        #expect(try work.marksStanding(of: child, in: sessions) == nil && work.plansMet(of: child, in: sessions) == nil)
        try done([.mark(child, .presentMorning, basis: row(child).basis)])
        #expect(try work.marksStanding(of: child, in: sessions)?.hasPrefix("The mark / (here)") == true)
        let planned = TestSetting.child(12)
        #expect(try work.plansMet(of: planned, in: sessions)?.contains("the new plan goes first") == true)
        let softStart = TestSetting.child(7)
        let arrival = PlannedSessions.arrival(from: Session.monday.date, until: nil, half: .morning)
        #expect(try work.plansMet(of: softStart, in: arrival)?.contains("by 09:10") == true)
        #expect(
            try work.plansMet(of: softStart, in: .arrival(from: Session.monday.date, until: nil, half: .afternoon))
                == nil)
    }

    @Test("anybody who takes the register takes a plan back, and the details show both")
    func plansOfOthers() throws {
        let planned = TestSetting.child(12)
        try work.withdrawPlan(of: planned, in: .monday)
        #expect(try row(planned).expectation == .here)
        let history = try work.history(of: planned, .monday)
        #expect(history.contains { $0.contains("M planned, back 10:30: dentist in Exeter  by Alex Morgan") })
        #expect(history.contains { $0.contains("M taken back  by Priya Nair, class teacher") })
    }

    enum Kind: CaseIterable, Sendable {
        case mark, departure, comingBack, arrival, note, welcome, finish, absence, softStart, withdrawal

        fileprivate func act(_ test: UndoTests) throws {
            let child = test.child
            func time(_ minute: Int) throws -> ClockTime { try #require(ClockTime(minute: minute)) }
            switch self {
            case .mark: try test.done([.mark(child, .illness, basis: test.row(child).basis)])
            case .departure: try test.done([.recordLeft(child, at: time(550), DepartureDetail(with: "Gran"))])
            case .comingBack:
                try test.done([
                    .recordLeft(child, at: time(550), DepartureDetail()), .recordReturned(child, at: time(551)),
                ])
            case .arrival: try test.done([.arrive(child, at: time(545), basis: test.row(child).basis)])
            case .note:
                let number = try test.commits()
                try test.done([.note(child, SessionNote(toldBy: "Mum", said: "no sleep \(number)"))])
            case .welcome:
                let number = try test.commits()
                try test.done([.welcome(child, WelcomeBack(by: "Priya", noticed: "new shoes \(number)"))])
            case .finish:
                let noah = TestSetting.child(7)
                try test.done([.everyoneHere, .mark(noah, .presentMorning, basis: test.row(noah).basis), .finish])
            case .absence:
                try test.work.planAbsence(
                    of: child, from: .monday, to: Session(Session.monday.date.adding(days: 1), .afternoon),
                    code: .medical,
                    back: nil, reason: "visit \(test.commits())")
            case .softStart:
                try test.work.planArrival(
                    of: child, from: Session.monday.date, until: nil, half: .morning, by: time(550),
                    isAgreedPartTime: false, detail: "garden door \(test.commits())")
            case .withdrawal: try test.work.withdrawPlan(of: TestSetting.child(12), in: .monday)
            }
        }
    }

    private func done(_ commands: [RegisterCommand]) throws {
        let request = RegisterRequest(
            group: TestSetting.oak, session: .monday, commands: commands, reason: AmendmentReason("heard later"))
        _ = try notice(work.change(request))
    }

    private func notice(_ outcome: ChangeOutcome) throws -> String {
        guard case .done(let notice) = outcome else { throw NotDone(outcome: "\(outcome)") }
        return notice.text
    }

    private struct NotDone: Error {
        let outcome: String
    }

    private func commits() throws -> Int64 {
        try Database(opening: setting.folder).head().commit
    }

    private func page() throws -> RegisterPage {
        try work.register(of: TestSetting.oak, .monday)
    }

    private func row(_ child: ChildID) throws -> RegisterRow {
        try #require(try page().rows.first { $0.id == child })
    }

    /// All that a register shows of every child, and whether it is finished.
    private func shown(_ workspace: Workspace? = nil) throws -> String {
        let page = try (workspace ?? work).register(of: TestSetting.oak, .monday)
        let rows = page.rows.map { row in
            "\(row.name) \(row.mark.debugDescription) \(row.expectation) \(row.leftAt.debugDescription) "
                + "\(row.backAt.debugDescription) \(row.arrivedAt.debugDescription) \(row.hasNote) \(row.isWelcomed) "
                + row.planWords
        }
        return rows.joined(separator: "\n") + "\n\(page.completion)"
    }
}
