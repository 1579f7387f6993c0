import Application
import Domain
import EventLog
import Storage
import TestSupport
import Testing
import Vault

@Suite("Staff, cover and groups")
struct StaffTests {
    private let setting: TestSetting
    private var work: Workspace { setting.workspace }

    init() throws {
        setting = try TestSetting.make(children: 3)
        try setting.signIn(as: .manager)
    }

    private func passphrase(_ name: String) -> NewSignIn {
        .passphrase(name: name, Passphrase(typed: "four green gates"))
    }

    @Test("somebody who was added signs in and takes the register of their group alone")
    func added() throws {
        try work.addStaff(
            StaffDetails(name: "Bo Lin", position: "teacher", role: .practitioner, groups: [TestSetting.elm]),
            signIn: passphrase("bo"))
        let other = try setting.anotherTerminal(as: .practitioner)
        try other.signIn(name: "bo", passphrase: "four green gates").get()
        #expect(try other.register(of: TestSetting.elm, .monday).rows.count == 3)
        #expect(throws: AccessError.self) { try other.register(of: TestSetting.oak, .monday) }
    }

    @Test("a sign-in name is given once")
    func taken() throws {
        #expect(throws: SettingError.nameTaken("priya")) {
            try work.addStaff(
                StaffDetails(name: "P", position: "p", role: .office), signIn: passphrase("priya"))
        }
    }

    @Test("cover opens one group on one day, and nothing the day after")
    func cover() throws {
        try work.addCover(
            name: "Cy Ford", position: "supply teacher", signIn: passphrase("cy"), group: TestSetting.elm,
            on: Session.monday.date)
        let other = try setting.anotherTerminal(as: .manager)
        try other.signIn(name: "cy", passphrase: "four green gates").get()
        #expect(try other.groupsToTake().map(\.name) == ["Elm Room"])
        other.signOut()
        try setting.clock.set("2026-11-24T08:50")
        #expect(throws: SignInError.notHereToday) {
            try other.signIn(name: "cy", passphrase: "four green gates").get()
        }
    }

    @Test("cover is for today or a day to come, and is told of on its day")
    func coverDays() throws {
        let today = Session.monday.date
        let past = SettingError.coverOfPastDay(today.adding(days: -1))
        #expect(throws: past) { try work.cover("priya", group: TestSetting.elm, on: today.adding(days: -1)) }
        #expect(throws: past) {
            try work.addCover(
                name: "Cy Ford", position: "supply teacher", signIn: passphrase("cy"), group: TestSetting.elm,
                on: today.adding(days: -1))
        }
        #expect(!work.signInNames.contains("cy"))
        try work.cover("priya", group: TestSetting.elm, on: today)
        let priya = try work.staff(signingInAs: "priya").id
        #expect(try work.coveredToday(by: priya) == ["Elm Room"])
        try setting.clock.set("2026-11-24T08:50")
        #expect(try work.coveredToday(by: priya) == [])
    }

    @Test("a sign-in name is kept composed, safe and trimmed, and found however it is typed")
    func signInNames() throws {
        try work.addStaff(
            StaffDetails(name: "Zoë", position: "teacher", role: .office), signIn: passphrase(" zoe\u{308}\u{1B} "))
        let kept = try #require(work.signInNames.last)
        #expect(Array(kept.unicodeScalars) == Array("zo\u{EB}␛".unicodeScalars))
        let other = try setting.anotherTerminal(as: .leader)
        try other.signIn(name: "zoe\u{308}␛ ", passphrase: "four green gates").get()
        #expect(throws: SettingError.nameTaken(kept)) {
            try work.addStaff(
                StaffDetails(name: "Z", position: "z", role: .office), signIn: passphrase("zo\u{EB}␛ "))
        }
        #expect(throws: SettingError.nameNeeded) {
            try work.addStaff(StaffDetails(name: "Z", position: "z", role: .office), signIn: passphrase(" "))
        }
    }

    @Test("another sign-in name with a new passphrase takes the place of the old one")
    func changed() throws {
        try work.changeStaff("priya", signIn: passphrase("priya.nair")) { $0.position = "deputy head" }
        #expect(work.signInNames.contains("priya.nair"))
        #expect(!work.signInNames.contains("priya"))
        #expect(try work.staff(signingInAs: "priya.nair").details.position == "deputy head")
    }

    @Test("the last manager stays")
    func lastManager() throws {
        #expect(throws: SettingError.lastManager) { try work.retireStaff("alex", lastDay: Session.monday.date) }
        #expect(throws: SettingError.lastManager) { try work.changeStaff("alex") { $0.role = .office } }
    }

    @Test("a manager who leaves no later is no other manager")
    func managerWhoLeavesToo() throws {
        try work.addStaff(
            StaffDetails(name: "Bo Lin", position: "deputy head", role: .manager), signIn: passphrase("bo"))
        let friday = Session.monday.date.adding(days: 4)
        try work.retireStaff("bo", lastDay: friday)
        #expect(throws: SettingError.lastManager) { try work.retireStaff("alex", lastDay: friday) }
        try work.retireStaff("alex", lastDay: Session.monday.date)
    }

    @Test("past sign-ins go with the next change of a manager, and their names can be given again")
    func sweep() throws {
        try work.addCover(
            name: "Cy Ford", position: "supply teacher", signIn: passphrase("cy"), group: TestSetting.elm,
            on: Session.monday.date)
        let other = try setting.anotherTerminal(as: .leader)
        try other.signIn(name: "cy", passphrase: "four green gates").get()
        try other.choosePIN("482915").get()
        try setting.clock.set("2026-11-24T08:00")
        #expect(throws: SettingError.noStaff("cy")) { try work.staff(signingInAs: "cy") }
        #expect(work.signInNames.contains("cy"))
        try work.addGroup("Ash Room")
        #expect(!work.signInNames.contains("cy"))
        #expect(work.signInNames.contains("alex"))
        #expect(!work.hasPIN("cy"))
        try work.addStaff(
            StaffDetails(name: "Cyra Bell", position: "teacher", role: .practitioner), signIn: passphrase("cy"))
        #expect(try work.staff(signingInAs: "cy").details.name == "Cyra Bell")
    }

    @Test("a last day that is already so records nothing")
    func sameLastDay() throws {
        let day = Session.monday.date.adding(days: 4)
        try work.retireStaff("priya", lastDay: day)
        let before = try Database(opening: setting.folder).head().commit
        try work.retireStaff("priya", lastDay: day)
        #expect(try Database(opening: setting.folder).head().commit == before)
    }

    @Test("names from outside drive no terminal")
    func controls() throws {
        try work.addStaff(
            StaffDetails(name: " Bo\u{1B}[2J Lin ", position: "teacher", role: .office), signIn: passphrase("bo"))
        let name = try work.staff(signingInAs: "bo").details.name
        #expect(!name.unicodeScalars.contains("\u{1B}"))
        #expect(name.hasPrefix("Bo"))
    }

    @Test("groups are added, renamed and closed, and no name is given twice")
    func groups() throws {
        try work.addGroup("Ash Room")
        #expect(throws: SettingError.groupThere("ash room")) { try work.addGroup("ash room") }
        try work.renameGroup("Ash Room", to: "Rowan Room")
        try work.closeGroup("rowan room", lastDay: Session.monday.date)
        #expect(try work.group(named: "Rowan Room").lastDay == Session.monday.date)
        #expect(throws: SettingError.noGroup("Ash Room")) { try work.group(named: "Ash Room") }
    }

    @Test("only a manager changes the setting", arguments: [Role.practitioner, .office, .leader])
    func others(role: Role) throws {
        let other = try setting.anotherTerminal(as: role)
        #expect(throws: AccessError.self) { try other.addGroup("Ash Room") }
        #expect(throws: AccessError.self) { try other.staffList() }
        #expect(throws: AccessError.self) {
            try other.setSessionTimes(.proposed(for: .morning), half: .morning, from: Session.monday.date)
        }
        #expect(throws: AccessError.self) {
            try other.cover("priya", group: TestSetting.elm, on: Session.monday.date)
        }
    }
}
