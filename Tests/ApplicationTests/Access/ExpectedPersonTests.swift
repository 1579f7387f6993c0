import Application
import Domain
import TestSupport
import Testing
import Vault

@Suite("Who is expected at the keyboard")
struct ExpectedPersonTests {
    private let setting: TestSetting
    private var work: Workspace { setting.workspace }

    init() throws {
        setting = try TestSetting.make(children: 3)
        try setting.signIn(as: .manager)
    }

    private func cover() throws -> Workspace {
        try work.addCover(
            name: "Cy Ford", position: "supply teacher",
            signIn: .passphrase(name: "cy", Passphrase(typed: "four green gates")), group: TestSetting.elm,
            on: Session.monday.date)
        let other = try setting.anotherTerminal(as: .leader)
        other.signOut()
        try other.signIn(name: "cy", passphrase: "four green gates").get()
        return other
    }

    @Test("cover ends at midnight, while the program runs: keys and names are forgotten")
    func midnight() throws {
        let other = try cover()
        #expect(other.renewPerson())
        try setting.clock.set("2026-11-24T00:00")
        #expect(!other.renewPerson())
        #expect(other.person == nil)
        #expect(other.settingName.isEmpty)
    }

    @Test("without a minute that passed, yesterday's cover opens and changes nothing either")
    func unasked() throws {
        let other = try cover()
        _ = try other.register(of: TestSetting.elm, .monday)
        try setting.clock.set("2026-11-24T08:55")
        let request = RegisterRequest(
            group: TestSetting.elm, session: Session(Session.monday.date.adding(days: 1), .morning),
            commands: [.everyoneHere])
        guard case .refused = other.change(request) else {
            Issue.record("yesterday's cover took today's register")
            return
        }
        #expect(throws: AccessError.nobodySignedIn) { try other.register(of: TestSetting.elm, .monday) }
    }

    @Test("somebody who is retired at another terminal is signed out when that is noticed")
    func retired() throws {
        let other = try setting.anotherTerminal(as: .practitioner)
        try work.retireStaff("priya", lastDay: Session.monday.date.adding(days: -1))
        #expect(other.noticeOthers())
        #expect(other.person == nil)
    }

    @Test("a change is judged by what the log says then, noticed or not")
    func judgedAtTheWrite() throws {
        let other = try setting.anotherTerminal(as: .practitioner)
        _ = try other.register(of: TestSetting.oak, .monday)
        try work.changeStaff("priya") { $0.groups = [TestSetting.elm] }
        let oak = RegisterRequest(group: TestSetting.oak, session: .monday, commands: [.everyoneHere])
        guard case .refused = other.change(oak) else {
            Issue.record("the register of a group that is not theirs any more was taken")
            return
        }
        let elm = RegisterRequest(group: TestSetting.elm, session: .monday, commands: [.everyoneHere])
        guard case .done = other.change(elm) else {
            Issue.record("the register of the new group was refused")
            return
        }
    }

    @Test("a child who joined meanwhile is marked with the others")
    func joinedMeanwhile() throws {
        let other = try setting.anotherTerminal(as: .practitioner)
        _ = try other.register(of: TestSetting.oak, .monday)
        let head = "UPN,Legal Surname,Legal Forename,Date of Birth,Year Group,Registration Group,Admission Date\n"
        _ = try work.take(
            ImportRequest(kind: .children, bytes: Array((head + ",Aalto,Eeva,03/05/2021,1,Oak Room,02/11/2026\n").utf8))
        )
        let request = RegisterRequest(group: TestSetting.oak, session: .monday, commands: [.everyoneHere])
        guard case .done(let notice) = other.change(request) else {
            Issue.record("not done")
            return
        }
        #expect(notice.children.count == 4)
    }

    @Test("two managers who make each other leave cannot both do so")
    func lastManagerRace() throws {
        try work.addStaff(
            StaffDetails(name: "Bo Lin", position: "deputy head", role: .manager),
            signIn: .passphrase(name: "bo", Passphrase(typed: "four green gates")))
        let other = try setting.anotherTerminal(as: .manager)
        try other.signIn(name: "bo", passphrase: "four green gates").get()
        try work.retireStaff("bo", lastDay: Session.monday.date)
        #expect(throws: SettingError.lastManager) { try other.retireStaff("alex", lastDay: Session.monday.date) }
    }
}
