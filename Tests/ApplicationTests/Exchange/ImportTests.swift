import Application
import Domain
import EventLog
import Interchange
import Storage
import TestSupport
import Testing
import Vault

@Suite("Taking files in")
struct ImportTests {
    private let setting: TestSetting
    private var work: Workspace { setting.workspace }

    init() throws {
        setting = try TestSetting.make()
        try setting.signIn(as: .manager)
    }

    private func take(
        _ kind: ImportKind, _ lines: String..., skipsBadRows: Bool = false, replaces: Bool = false,
        isDryRun: Bool = false
    ) throws -> ImportReport {
        let text = lines.joined(separator: "\n") + "\n"
        return try work.take(
            ImportRequest(
                kind: kind, bytes: Array(text.utf8), skipsBadRows: skipsBadRows, replaces: replaces,
                isDryRun: isDryRun))
    }

    private static let children =
        "UPN,Legal Surname,Legal Forename,Preferred Forename,Date of Birth,Year Group,Registration Group,Admission Date,"
        + "Leaving Date,Interests"
    private static let marks = "UPN,Date,Session,Mark,Minutes Late,Comment"

    @Test("children come with their group, which is made and reported where it is not there")
    func newChildren() throws {
        let report = try take(
            .children, Self.children, ",Aalto,Eeva,Eevi,03/05/2021,R,Ash Room,02/11/2026,,owls; maps")
        #expect(report.taken == 1)
        #expect(report.newGroups == ["Ash Room"])
        let ash = try work.group(named: "Ash Room")
        #expect(try work.register(of: ash.id, .monday).rows.map(\.name) == ["Aalto, Eevi"])
    }

    @Test("the same file again changes nothing and says so")
    func again() throws {
        let lines = [Self.children, ",Aalto,Eeva,Eevi,03/05/2021,R,Ash Room,02/11/2026,,owls; maps"]
        _ = try take(.children, lines[0], lines[1])
        let report = try take(.children, lines[0], lines[1])
        #expect(report.taken == 0)
        #expect(report.unchanged == 1)
        #expect(report.commit == nil)
        #expect(report.takenBefore?.date == Session.monday.date)
    }

    @Test("a child is known by number, and a blank cell erases nothing")
    func known() throws {
        let upn = TestSetting.upn(2)
        let report = try take(
            .children, Self.children, "\(upn),Åkesson-Lind,Elsa,,27/09/2020,,Oak Room,01/09/2026,,")
        #expect(report.taken == 1)
        let row = try #require(
            try work.register(of: TestSetting.oak, .monday).rows.first { $0.id == TestSetting.child(2) })
        #expect(row.name == "Åkesson-Lind, Elsa")
        #expect(row.doorNote == "nut allergy")
    }

    @Test("whoever lost the role meanwhile takes nothing in")
    func roleMeanwhile() throws {
        let office = try setting.anotherTerminal(as: .office)
        try work.changeStaff("sam") { $0.role = .leader }
        #expect(office.person?.details.role == .office)
        let text = Self.marks + "\n\(TestSetting.upn(0)),23/11/2026,AM,I,,\n"
        let before = try Database(opening: setting.folder).head().commit
        for isDryRun in [true, false] {
            #expect(throws: AccessError.self) {
                try office.take(ImportRequest(kind: .marks, bytes: Array(text.utf8), isDryRun: isDryRun))
            }
        }
        #expect(try Database(opening: setting.folder).head().commit == before)
    }

    @Test("a manager's file takes past sign-ins away, as any change of theirs does")
    func sweeps() throws {
        try work.addCover(
            name: "Cy Ford", position: "supply teacher",
            signIn: .passphrase(name: "cy", Passphrase(typed: "four green gates")), group: TestSetting.elm,
            on: Session.monday.date)
        try setting.clock.set("2026-11-24T08:00")
        #expect(work.signInNames.contains("cy"))
        _ = try take(.marks, Self.marks, "\(TestSetting.upn(0)),23/11/2026,AM,I,,")
        #expect(!work.signInNames.contains("cy"))
    }

    @Test("a file of which every row is refused is told from one with something good in it")
    func allRefused() throws {
        let bad = "A000000000000,16/11/2026,AM,/,,"
        #expect(try take(.marks, Self.marks, bad, skipsBadRows: true).isAllRefused)
        #expect(
            try !take(.marks, Self.marks, bad, "\(TestSetting.upn(0)),16/11/2026,AM,/,,", skipsBadRows: true)
                .isAllRefused)
        #expect(try !take(.marks, Self.marks).isAllRefused)
    }

    @Test("one child on two lines of a file is reported, not made twice")
    func twice() throws {
        let line = ",Aalto,Eeva,,03/05/2021,R,Elm Room,02/11/2026,,"
        let report = try take(.children, Self.children, line, line)
        #expect(report.refused.map(\.line) == [3])
        #expect(report.commit == nil)
    }

    @Test("a name is matched as it was kept, however the file composes it")
    func composed() throws {
        let tail = ",03/05/2021,R,Elm Room,02/11/2026,,owls"
        _ = try take(.children, Self.children, ",Mu\u{308}ller,Ze\u{301},Ze\u{301}" + tail)
        let report = try take(.children, Self.children, ",M\u{FC}ller,Z\u{E9},Z\u{E9}" + tail)
        #expect(report.taken == 0)
        #expect(report.unchanged == 1)
    }

    @Test("a child who changes group does so today, and earlier registers keep them")
    func moves() throws {
        let upn = TestSetting.upn(3)
        _ = try take(.children, Self.children, "\(upn),Bahrami,دارا,,09/10/2020,1,Elm Room,01/09/2026,,")
        let friday = Session(Session.monday.date.adding(days: -3), .morning)
        let id = TestSetting.child(3)
        #expect(try work.register(of: TestSetting.elm, .monday).rows.contains { $0.id == id })
        #expect(try !work.register(of: TestSetting.oak, .monday).rows.contains { $0.id == id })
        #expect(try work.register(of: TestSetting.oak, friday).rows.contains { $0.id == id })
    }

    @Test("refused rows are named by line, column, value and reason, and stop the whole file")
    func refused() throws {
        let upn = TestSetting.upn(0)
        let lines = [
            Self.marks, "\(upn),20/11/2026,AM,I,,", "\(upn),16/11/2026,AM,/,,", "A000000000000,16/11/2026,AM,/,,",
            "\(upn),21/11/2026,AM,/,,", "\(upn),01/12/2026,AM,/,,", "\(upn),17/11/2026,AM,Ö,,",
        ]
        let report = try take(.marks, lines[0], lines[1], lines[2], lines[3], lines[4], lines[5], lines[6])
        #expect(report.isStopped)
        #expect(report.commit == nil)
        #expect(report.refused.map(\.line) == [2, 4, 5, 6, 7])
        #expect(report.refused.map(\.column) == ["Mark", "UPN", "Date", "Date", "Mark"])
        #expect(report.refused.map(\.value) == ["I", "A000000000000", "21/11/2026", "01/12/2026", "Ö"])
        #expect(report.refused.allSatisfy { !$0.reason.isEmpty })
        #expect(report.unchanged == 1)
    }

    @Test("with leave to skip, the good rows come in alone")
    func skipped() throws {
        let upn = TestSetting.upn(0)
        let report = try take(
            .marks, Self.marks, "\(upn),23/11/2026,AM,I,,", "A000000000000,16/11/2026,AM,/,,", skipsBadRows: true)
        #expect(report.taken == 1)
        #expect(report.refused.count == 1)
        #expect(report.commit != nil)
        let row = try work.register(of: TestSetting.oak, .monday).rows.first { $0.id == TestSetting.child(0) }
        #expect(row?.mark?.code == .illness)
        #expect(row?.cause == .imported)
    }

    @Test("a mark that stands otherwise stands, unless it is to be replaced, and then as an amendment")
    func differs() throws {
        let line = "\(TestSetting.upn(0)),20/11/2026,AM,I,,flu"
        #expect(try take(.marks, Self.marks, line).isStopped)
        let report = try take(.marks, Self.marks, line, replaces: true)
        #expect(report.taken == 1)
        let friday = Session(Session.monday.date.adding(days: -3), .morning)
        let row = try work.register(of: TestSetting.oak, friday).rows.first { $0.id == TestSetting.child(0) }
        #expect(row?.mark?.code == .illness)
        #expect(row?.isAmended == true)
        #expect(row?.hasNote == true)
    }

    @Test("a file that was taken in before leaves alone what was changed since")
    func standing() throws {
        let line = "\(TestSetting.upn(0)),23/11/2026,AM,I,,"
        _ = try take(.marks, Self.marks, line)
        _ = try work.mark(MarkRequest(upn: TestSetting.upn(0), session: .monday, code: .medical))
        let report = try take(.marks, Self.marks, line)
        #expect(report.standing == 1)
        #expect(report.refused.isEmpty)
        #expect(report.commit == nil)
    }

    @Test("a comment is noted once, however often its file comes")
    func comments() throws {
        let row = "\(TestSetting.upn(0)),20/11/2026,AM,/,,\"poorly, came late\""
        #expect(try take(.marks, Self.marks, row).taken == 1)
        #expect(try take(.marks, Self.marks, row, "").unchanged == 1)
    }

    @Test("codes that were withdrawn are taken in and reported")
    func withdrawn() throws {
        let report = try take(.marks, Self.marks, "\(TestSetting.upn(0)),23/11/2026,AM,H,,")
        #expect(report.taken == 1)
        #expect(report.reported.map(\.value) == ["H"])
    }

    @Test("a dry run says what a real one would, and records nothing")
    func dryRun() throws {
        let line = "\(TestSetting.upn(0)),23/11/2026,AM,I,,"
        #expect(try take(.marks, Self.marks, line, isDryRun: true).taken == 1)
        #expect(try take(.marks, Self.marks, line).taken == 1)
    }

    @Test("contacts need a child, are known by name, and change in place")
    func contacts() throws {
        let head = "UPN,Surname,Forename,Phone,Priority"
        let upn = TestSetting.upn(0)
        #expect(try take(.contacts, head, "\(upn),Abara,Ngozi,01632 960001,1").taken == 1)
        #expect(try take(.contacts, head, "\(upn),Abara,Ngozi,01632 960002,1").taken == 1)
        let export = String(decoding: try work.export(ExportRequest(kind: .contacts)).bytes, as: UTF8.self)
        #expect(export.contains("01632 960002"))
        #expect(!export.contains("01632 960001"))
        #expect(try take(.contacts, head, "A000000000000,X,Y,,1").refused.map(\.column) == ["UPN"])
    }

    @Test("a holiday that comes in closes its days")
    func calendar() throws {
        let report = try take(.calendar, "From,To,Type,Description", "23/11/2026,23/11/2026,INSET,Training")
        #expect(report.taken == 1)
        guard case .noSchool = try work.register(of: TestSetting.oak, .monday).standing else {
            Issue.record("the register can be taken on a training day")
            return
        }
    }
}
