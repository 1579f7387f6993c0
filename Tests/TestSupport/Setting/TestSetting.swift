public import Application
public import Domain
import EventLog
import Foundation
public import Storage
public import Vault

/// A small invented school in a folder of its own, for tests: it goes when the value goes.
///
/// Two groups of up to 30 children, Oak Room (year 1) and Elm Room (reception), with registers from 9 to 20 November
/// 2026. On Monday 23 November one of Oak Room is planned away (M, back 10:30), one has a soft start by 09:10, one comes
/// back after four sessions away, and one has a door note.
public final class TestSetting {
    /// Where it is kept.
    public let folder: DataFolder
    /// The clock that its workspaces go by.
    public let clock: TestClock
    /// The first terminal; nobody is signed in.
    public let workspace: Workspace

    /// The group whose register Priya Nair takes.
    public static let oak = TestSchool.oak
    /// A group that she does not.
    public static let elm = TestSchool.elm
    /// The passphrase of everybody.
    public static let passphrase = "seven quiet rivers"
    /// A cost that makes tests quick and guesses cheap; never a setting's.
    public static let cost = ScryptCost(rounds: 10, blockSize: 1, parallelism: 1) ?? .standard

    private init(folder: DataFolder, clock: TestClock, workspace: Workspace) {
        self.folder = folder
        self.clock = clock
        self.workspace = workspace
    }

    deinit {
        try? FileManager.default.removeItem(atPath: folder.path)
        try? FileManager.default.removeItem(atPath: folder.sheets)
    }

    /// Makes the setting; the clock shows `now` in England.
    public static func make(now: String = "2026-11-23T08:52", children: Int = 30) throws -> TestSetting {
        let path = NSTemporaryDirectory() + "belong-" + UUID().uuidString
        let folder = DataFolder(path)
        let clock = try TestClock("2026-09-01T07:30")
        _ = try Founding(name: "Hillside Primary", profile: .school, isRehearsal: true).make(
            in: folder,
            manager: .passphrase(
                name: "Alex Morgan", position: "head teacher", signInName: "alex", Passphrase(typed: passphrase)),
            clock: clock, terminal: "test", software: "test", cost: cost)
        try fill(folder, clock, TestSchool(count: min(children, 30)))
        try clock.set(now)
        return TestSetting(folder: folder, clock: clock, workspace: try open(folder, clock))
    }

    /// A setting just founded, with nothing in it and its manager signed in.
    public static func makeEmpty() throws -> TestSetting {
        let folder = DataFolder(NSTemporaryDirectory() + "belong-" + UUID().uuidString)
        let clock = try TestClock("2026-11-23T08:52")
        _ = try Founding(name: "Hillside Primary", profile: .school, isRehearsal: false).make(
            in: folder,
            manager: .passphrase(
                name: "Alex Morgan", position: "head teacher", signInName: "alex", Passphrase(typed: passphrase)),
            clock: clock, terminal: "test", software: "test", cost: cost)
        let setting = TestSetting(folder: folder, clock: clock, workspace: try open(folder, clock))
        try setting.signIn(as: .manager)
        return setting
    }

    /// Signs somebody of a role in at the first terminal: Priya Nair, Sam Taylor, Alex Morgan or Jo Field.
    public func signIn(as role: Role) throws {
        try Self.signIn(as: role, at: workspace)
    }

    /// Another terminal on the same folder, with somebody signed in.
    public func anotherTerminal(as role: Role) throws -> Workspace {
        let other = try Self.open(folder, clock)
        try Self.signIn(as: role, at: other)
        return other
    }

    /// The child at a place of a group's list in the test data, from 0: not the place in the register.
    public static func child(_ index: Int, of group: GroupID = oak) -> ChildID {
        TestSchool.child(index, of: group)
    }

    /// The unique pupil number of a child by the same place.
    public static func upn(_ index: Int, of group: GroupID = oak) -> String {
        TestSchool.upn(Int(group.rawValue) * 100 + index)
    }

    private static func signIn(as role: Role, at workspace: Workspace) throws {
        let name =
            switch role {
            case .practitioner: "priya"
            case .office: "sam"
            case .manager: "alex"
            case .leader: "jo"
            }
        try workspace.signIn(name: name, passphrase: passphrase).get()
    }

    private static func open(_ folder: DataFolder, _ clock: TestClock) throws -> Workspace {
        try Workspace(
            database: Database(opening: folder), clock: clock, terminal: "test", software: "test", slotCost: cost)
    }

    /// Records what the school is, with the manager's key, in three commits.
    private static func fill(_ folder: DataFolder, _ clock: TestClock, _ school: TestSchool) throws {
        let database = try Database(opening: folder)
        let slots = try database.read { try $0.keySlots() }
        guard let stored = slots.first(where: { $0.label == "alex" }), let manager = stored.staff else { return }
        let key = try KeySlot(bytes: stored.body).open(Passphrase(typed: passphrase))
        database.sealer = Keyring(key, for: database)
        var identifiers = IdentifierSource(clock: clock)
        func record(_ events: [NewEvent], alongside: ((SideTables) throws -> Void)? = nil) throws {
            let draft = CommitDraft(
                commandID: identifiers.command(),
                actor: Actor(id: manager, name: "Alex Morgan", position: "head teacher"), terminal: "test",
                at: clock.now(), software: "test", events: events)
            _ = try database.change(draft.commandID, alongside: alongside) { _ in draft }
        }
        let staff = [("priya", TestSchool.priya), ("sam", TestSchool.sam), ("jo", TestSchool.jo)]
        try record(school.setting()) { tables in
            for (name, id) in staff {
                let slot = try KeySlot(
                    label: name, passphrase: Passphrase(typed: passphrase), settingKey: key, cost: cost)
                try tables.put(StoredKeySlot(label: name, staff: id, body: slot.bytes))
            }
        }
        try clock.set("2026-11-20T16:00")
        let marks = school.marks()
        if !marks.isEmpty { try record(marks) }
        let plans = school.plans()
        if !plans.isEmpty { try record(plans) }
    }
}
