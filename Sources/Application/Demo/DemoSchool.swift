import Canvas
public import Domain
import EventLog
import Glibc
import Interchange
import Simulation
public import Storage
public import Vault

/// A rehearsal with an invented primary school: seven groups, 210 children, marks from September to the day before.
public struct DemoSchool {
    /// What everything is made from; the same seed gives the same school.
    public var seed: UInt64
    /// The clock that it is made by: its today has no marks yet.
    public var clock: any WallClock
    /// How this terminal is named in commits.
    public var terminal: String
    /// The program's version.
    public var software: String
    /// How dear the passphrases are to guess.
    public var cost: ScryptCost

    /// A demo to be made.
    public init(
        seed: UInt64, clock: any WallClock, terminal: String, software: String, cost: ScryptCost = .standard
    ) {
        self.seed = seed
        self.clock = clock
        self.terminal = terminal
        self.software = software
        self.cost = cost
    }

    /// Somebody who can sign in.
    public struct SignIn: Hashable, Sendable {
        /// Who.
        public let name: String
        /// Their post.
        public let position: String
        /// Their role.
        public let role: Role
        /// The name to sign in with.
        public let signInName: String
        /// The passphrase; everybody may know it, as nothing here is real.
        public var passphrase: String { DemoSchool.passphrase(of: role) }
    }

    /// The passphrase of everybody with a role: `demo practitioner`.
    public static func passphrase(of role: Role) -> String {
        "demo \(role.name)"
    }

    /// The key file of a demo, beside its folder.
    public static func keyFile(of folder: DataFolder) -> String {
        folder.path + ".key"
    }

    /// The last school day up to a date by the calendar that invented schools have.
    public static func schoolDay(upTo date: CivilDate) -> CivilDate {
        let rows = SimulatedSchool.make(children: 1, seed: 1, until: date).calendar
        let calendar = SchoolCalendar(
            rows.enumerated().map { index, row in
                CalendarPeriod(
                    id: PeriodID(rawValue: Int64(index + 1)), kind: row.kind, from: row.from, to: row.to,
                    name: row.name)
            })
        return calendar.schoolDay(before: date.adding(days: 1)) ?? date
    }

    /// Makes the school in an empty folder, with its key file beside it.
    public func make(in folder: DataFolder) throws -> [SignIn] {
        let file = try KeyFile(label: "demo", position: "rehearsal")
        let path = Self.keyFile(of: folder)
        // A key beside a folder that is not there opens nothing any more.
        if try !Database.hasSetting(in: folder) { unlink(path) }
        try file.create(at: path)
        _ = try Founding(name: "Willow Lane Primary", profile: .school, isRehearsal: true).make(
            in: folder, manager: .keyFile(file), clock: clock, terminal: terminal, software: software, cost: cost)
        let work = try Workspace(
            database: Database(opening: folder), clock: clock, terminal: terminal, software: software, slotCost: cost)
        try work.signIn(with: file).get()
        return try work.fill(
            with: SimulatedSchool.make(seed: seed, until: clock.wall().date.adding(days: -1)))
    }
}

extension Workspace {
    /// Who can sign in to a demo with a passphrase.
    public func demoSignIns() throws -> [DemoSchool.SignIn] {
        let names = Set(signInNames)
        return directory.staff.values
            .compactMap { entry in
                guard let name = entry.details.signInName, names.contains(name) else { return nil }
                return DemoSchool.SignIn(
                    name: entry.details.name, position: entry.details.position, role: entry.details.role,
                    signInName: name)
            }
            .sorted { ($0.role.rawValue, $0.signInName) < ($1.role.rawValue, $1.signInName) }
    }

    /// Records an invented school: a few commits, as a school would take in its files.
    func fill(with school: SimulatedSchool) throws -> [DemoSchool.SignIn] {
        _ = try take(.calendar(Imported(rows: school.calendar)), .calendar, digest: nil)
        _ = try take(.children(Imported(rows: school.children)), .children, digest: nil)
        _ = try take(.contacts(Imported(rows: school.contacts)), .contacts, digest: nil)
        _ = try take(.marks(Imported(rows: school.marks)), .marks, digest: nil, ImportManner(skipsBadRows: true))
        try addDemoStaff(school.staff)
        try addDemoPlans(school)
        try addDemoPeople()
        return try demoSignIns()
    }

    private func addDemoStaff(_ staff: [DemoStaff]) throws {
        guard let keyring else { throw AccessError.nobodySignedIn }
        // Two teachers, the office, the head and a governor sign in; the other teachers are only on the staff.
        let withoutSlot = Set(staff.filter { $0.role == .practitioner }.dropFirst(2).map(\.signInName))
        var events: [NewEvent] = []
        var slots: [StoredKeySlot] = []
        for member in staff {
            let id: StaffID = identifiers.next()
            let hasSlot = !withoutSlot.contains(member.signInName)
            let details = StaffDetails(
                name: member.name, position: member.position, role: member.role,
                isSafeguardingLead: member.isSafeguardingLead,
                groups: directory.groups.filter { member.groups.contains($0.name) }.map(\.id),
                signInName: hasSlot ? member.signInName : nil)
            events.append(NewEvent(.staff(id), .staff(.added(id, details))))
            guard hasSlot else { continue }
            let slot = try keyring.slot(
                member.signInName, passphrase: Passphrase(typed: DemoSchool.passphrase(of: member.role)),
                cost: slotCost)
            slots.append(StoredKeySlot(label: slot.label, staff: id, body: slot.bytes))
        }
        try commit(
            alongside: { tables in
                for slot in slots { try tables.put(slot) }
            }, decide: { _ in events })
    }

    private func addDemoPlans(_ school: SimulatedSchool) throws {
        let today = wall.date
        let times = directory.times.times(for: Session(today, .morning))
        let plans = school.plans(around: today, by: times.closes.adding(minutes: -5))
        var events: [NewEvent] = []
        for absence in plans.absences {
            guard let child = directory.child(upn: absence.upn) else { continue }
            let plan = PlannedAbsence(
                id: identifiers.next(), from: absence.from, to: absence.to, code: absence.code, back: absence.back,
                reason: absence.reason)
            events.append(NewEvent(.child(child.id), .child(.absencePlanned(child.id, plan))))
        }
        for start in plans.softStarts {
            guard let child = directory.child(upn: start.upn) else { continue }
            let plan = ArrivalPlan(
                id: identifiers.next(), from: start.from, until: start.until, by: start.by, detail: start.detail)
            events.append(NewEvent(.child(child.id), .child(.arrivalPlanned(child.id, plan))))
        }
        try commit { _ in events }
    }
}
