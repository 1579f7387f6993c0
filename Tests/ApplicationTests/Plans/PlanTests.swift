import Application
import Domain
import EventLog
import Storage
import TestSupport
import Testing

@Suite("Planning")
struct PlanTests {
    private let setting: TestSetting
    private var work: Workspace { setting.workspace }

    init() throws {
        setting = try TestSetting.make()
        try setting.signIn(as: .practitioner)
    }

    private var commits: Int64 {
        get throws { try Database(opening: setting.folder).head().commit }
    }

    @Test("an absence that is planned so already records nothing")
    func absence() throws {
        func plan(_ reason: String) throws {
            try work.planAbsence(
                of: TestSetting.child(3), from: .monday, to: .monday, code: .medical, back: nil, reason: reason)
        }
        let before = try commits
        try plan("dentist")
        try plan(" dentist ")
        #expect(try commits == before + 1)
        try plan("optician")
        #expect(try commits == before + 2)
    }

    @Test("a later arrival that is planned so already records nothing")
    func arrival() throws {
        func plan(_ minute: Int) throws {
            try work.planArrival(
                of: TestSetting.child(3), from: Session.monday.date, until: nil, half: .morning,
                by: #require(ClockTime(minute: minute)), isAgreedPartTime: false, detail: "")
        }
        let before = try commits
        try plan(545)
        try plan(545)
        #expect(try commits == before + 1)
        try plan(550)
        #expect(try commits == before + 2)
    }

    @Test("reasons that are listed so already record nothing, and blank ones are none")
    func reasons() throws {
        try setting.signIn(as: .manager)
        let proposed = work.listedReasons
        let before = try commits
        try work.listReasons([" Evidence seen ", "", "Re\u{301}ponse\u{1B}"])
        #expect(
            work.listedReasons.map { Array($0.unicodeScalars) } == [
                Array("Evidence seen".unicodeScalars), Array("R\u{E9}ponse␛".unicodeScalars),
            ])
        try work.listReasons(["Evidence seen", "R\u{E9}ponse␛"])
        #expect(try commits == before + 1)
        try work.listReasons([])
        #expect(work.listedReasons == proposed)
        try setting.signIn(as: .office)
        #expect(throws: AccessError.self) { try work.listReasons(["Mine"]) }
    }
}
