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
            database: Database(opening: folder), clock: clock, terminal: "t", software: "t")
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
            database: Database(opening: folder), clock: clock, terminal: "t", software: "t", slotCost: TestSetting.cost)
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

    @Test("the first names of a setting are kept as all text from outside is")
    func foundingNames() throws {
        let folder = DataFolder(NSTemporaryDirectory() + "belong-" + UUID().uuidString)
        defer { try? FileManager.default.removeItem(atPath: folder.path) }
        let clock = try TestClock("2026-09-01T08:00")
        func make(_ name: String, _ manager: String, _ position: String, _ signInName: String) throws {
            _ = try Founding(name: name, profile: .school, isRehearsal: false).make(
                in: folder,
                manager: .passphrase(
                    name: manager, position: position, signInName: signInName, Passphrase(typed: "five green gates")),
                clock: clock, terminal: "t", software: "t", cost: TestSetting.cost)
        }
        #expect(throws: SettingError.settingNameNeeded) { try make(" ", "A", "B", "c") }
        #expect(throws: SettingError.nameNeeded) { try make("Hill", "\t", "B", "c") }
        #expect(throws: SettingError.nameTaken("recovery")) { try make("Hill", "A", "B", "recovery ") }
        #expect(!folder.isThere)
        try make(" E\u{301}cole\u{1B} ", " Zoe\u{308} ", "he\u{7}ad", " zoe\u{308} ")
        let work = try Workspace(database: Database(opening: folder), clock: clock, terminal: "t", software: "t")
        try work.signIn(name: "zo\u{EB}", passphrase: "five green gates").get()
        func scalars(_ text: String?) -> [Unicode.Scalar] { Array((text ?? "").unicodeScalars) }
        #expect(scalars(work.settingName) == scalars("\u{C9}cole␛"))
        #expect(scalars(work.person?.details.name) == scalars("Zo\u{EB}"))
        #expect(scalars(work.person?.details.position) == scalars("he␇ad"))
        #expect(scalars(work.signInNames.first) == scalars("zo\u{EB}"))
    }

    @Test("a setting whose making was cut short is explained, and finished by making it again")
    func cutShort() throws {
        let folder = DataFolder(NSTemporaryDirectory() + "belong-" + UUID().uuidString)
        defer { try? FileManager.default.removeItem(atPath: folder.path) }
        let clock = try TestClock("2026-09-01T08:00")
        // As a kill between the making of the tables and the first commit leaves it.
        _ = try Database(creating: folder)
        #expect(throws: StorageError.unfinished(path: folder.path)) {
            try Workspace(database: Database(opening: folder), clock: clock, terminal: "t", software: "t")
        }
        let key = try KeyFile(label: "night", position: "script")
        _ = try Founding(name: "Hill", profile: .school, isRehearsal: false).make(
            in: folder, manager: .keyFile(key), clock: clock, terminal: "t", software: "t", cost: TestSetting.cost)
        let work = try Workspace(database: Database(opening: folder), clock: clock, terminal: "t", software: "t")
        try work.signIn(with: key).get()
        #expect(work.settingName == "Hill")
        #expect(try work.verify().isSound)
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
