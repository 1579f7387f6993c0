import Application
import Domain
import Foundation
import Storage
import TestSupport
import Testing
import Vault

@Suite("Making a setting and signing in")
struct SignInTests {
    @Test("each role signs in with its passphrase", arguments: Role.allCases)
    func everyRole(role: Role) throws {
        let setting = try TestSetting.make(children: 2)
        try setting.signIn(as: role)
        #expect(setting.workspace.person?.details.role == role)
        #expect(setting.workspace.settingName == "Hillside Primary")
    }

    @Test("a wrong passphrase and a name that is not there open nothing")
    func wrong() throws {
        let work = try TestSetting.make(children: 2).workspace
        #expect(throws: SignInError.wrongSecret) { try work.signIn(name: "priya", passphrase: "not that").get() }
        #expect(throws: SignInError.unknownName) { try work.signIn(name: "nobody", passphrase: "x").get() }
        #expect(work.person == nil)
        #expect(work.settingName.isEmpty)
        #expect(throws: AccessError.nobodySignedIn) { try work.register(of: TestSetting.oak, .monday) }
    }

    @Test("the recovery phrase opens a new setting as its first manager, and a wrong one does not")
    func recovery() throws {
        let folder = DataFolder(NSTemporaryDirectory() + "belong-" + UUID().uuidString)
        defer { try? FileManager.default.removeItem(atPath: folder.path) }
        let clock = try TestClock("2026-09-01T08:00")
        let phrase = try Founding(name: "Elsewhere", profile: .school, isRehearsal: false).make(
            in: folder, manager: .keyFile(KeyFile(label: "night", position: "script")), clock: clock, terminal: "t",
            software: "t", cost: TestSetting.cost)
        let work = try Workspace(
            database: Database(opening: folder), clock: clock, terminal: "t", software: "t",
            sheetsFolder: folder.path + "-sheets")
        #expect(throws: SignInError.wrongSecret) { try work.signIn(with: RecoveryPhrase()).get() }
        try work.signIn(with: phrase).get()
        #expect(work.person?.details.name == "night")
        #expect(work.person?.details.role == .manager)
        #expect(!work.isRehearsal)
        #expect(folder.looseModes().isEmpty)
    }

    @Test("the paper opens a setting whose first manager has left, so that somebody can be made a manager")
    func recoveryAfterLeaving() throws {
        let folder = DataFolder(NSTemporaryDirectory() + "belong-" + UUID().uuidString)
        defer { try? FileManager.default.removeItem(atPath: folder.path) }
        let clock = try TestClock("2026-09-01T08:00")
        let first = try KeyFile(label: "first", position: "head")
        let phrase = try Founding(name: "Elsewhere", profile: .school, isRehearsal: false).make(
            in: folder, manager: .keyFile(first), clock: clock, terminal: "t", software: "t", cost: TestSetting.cost)
        let work = try Workspace(
            database: Database(opening: folder), clock: clock, terminal: "t", software: "t",
            sheetsFolder: folder.path + "-sheets", slotCost: TestSetting.cost)
        try work.signIn(with: first).get()
        let second = try KeyFile(label: "second", position: "head")
        try work.addStaff(
            StaffDetails(name: "Bo", position: "head", role: .manager), signIn: .keyFile(second))
        try work.retireStaff("first", lastDay: clock.wall().date)
        try clock.set("2026-09-08T08:00")
        #expect(throws: SignInError.notHereToday) { try work.signIn(with: first).get() }
        try work.signIn(with: phrase).get()
        #expect(work.renewPerson())
        #expect(work.person?.details.position == "recovery")
        try work.addStaff(
            StaffDetails(name: "Cy", position: "head", role: .manager),
            signIn: .keyFile(KeyFile(label: "third", position: "head")))
        #expect(try work.staffList().count == 3)
        #expect(work.signOutAndIn(with: phrase))
    }

    @Test("a setting is not made where one is")
    func twice() throws {
        let setting = try TestSetting.make(children: 1)
        #expect(throws: StorageError.alreadyThere(path: setting.folder.path)) {
            try Founding(name: "Another", profile: .school, isRehearsal: true).make(
                in: setting.folder, manager: .keyFile(KeyFile(label: "night", position: "script")),
                clock: setting.clock, terminal: "t", software: "t", cost: TestSetting.cost)
        }
    }
}

extension Workspace {
    /// Whether the paper still opens the setting.
    fileprivate func signOutAndIn(with phrase: RecoveryPhrase) -> Bool {
        signOut()
        return (try? signIn(with: phrase).get()) != nil
    }
}

extension Session {
    /// The morning that the test setting is made for.
    static let monday = Session(CivilDate(iso: "2026-11-23") ?? CivilDate(dayNumber: 0), .morning)
}
