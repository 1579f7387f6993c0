public import Domain

/// Everything about the setting that a signed-in program keeps in memory, opened: search works here, never on disk.
public struct Directory: Sendable {
    /// The setting's name.
    public var settingName = ""
    /// Which law and practice its registers follow.
    public var profile = SettingProfile.school
    /// The school calendar.
    public var calendar = SchoolCalendar([])
    /// The times of its sessions.
    public var times = SessionTimesTable()
    /// Its groups, in the order in which they are listed.
    public var groups: [GroupEntry] = []
    /// Its staff.
    public var staff: [StaffID: StaffEntry] = [:]
    /// Who covers which group on which day.
    public var cover: [CoverEntry] = []
    /// Its children, those who left as well.
    public var children: [ChildID: ChildEntry] = [:]
    /// The reasons that it lists for amendments.
    public var reasons: [String] = []
    /// The steps that it takes when nobody has heard why a child is away.
    public var escalation: [EscalationStep] = []
    /// The check of free text by its own list of words; `nil` where it keeps none.
    public var language: Language?
    /// The thresholds of patterns.
    public var patternSettings = PatternSettings()

    /// A setting of which nothing is known.
    public init() {}

    /// A group and the last day on which it has registers.
    public struct GroupEntry: Hashable, Sendable, Identifiable {
        /// Which group.
        public var id: GroupID
        /// Its name.
        public var name: String
        /// The last day on which it has registers; `nil` while it is open.
        public var lastDay: CivilDate?
    }

    /// A member of staff.
    public struct StaffEntry: Hashable, Sendable, Identifiable {
        /// Who.
        public var id: StaffID
        /// Their details.
        public var details: StaffDetails
        /// Whether it signs in by a key file: a script, and nobody to turn to.
        public var isScript = false
        /// Their last day; `nil` while they work here.
        public var lastDay: CivilDate?
    }

    /// One day's cover of one group.
    public struct CoverEntry: Hashable, Sendable {
        /// Who covers.
        public var staff: StaffID
        /// Which group.
        public var group: GroupID
        /// On which day.
        public var day: CivilDate
    }

    /// A child with all that a register needs to know.
    public struct ChildEntry: Hashable, Sendable, Identifiable {
        /// Which child.
        public var id: ChildID
        /// The child's details.
        public var details: ChildDetails
        /// What stands behind the name where another child has the same one; empty where nobody has.
        public var apart = ""
        /// The groups that the child belonged to, and when.
        public var membership = Membership()
        /// Planned absences and arrivals.
        public var plans = ChildPlans()
        /// When education is compulsory for the child.
        public var compulsory: CompulsorySchoolAge
        /// The child's key adults, past and present, newest last.
        public var keyAdults: [KeyAdultEntry] = []
        /// The days of the child's reasonable adjustments.
        public var adjustments: [AdjustmentDays] = []
        /// What registers are ordered by.
        public var order: String
    }

    /// The days on which a reasonable adjustment holds: its sign stands in the register on these and no others.
    public struct AdjustmentDays: Hashable, Sendable {
        /// The first day.
        public var from: CivilDate
        /// The last day; `nil` while it has no end.
        public var until: CivilDate?

        /// Whether it holds on a day.
        public func hold(on day: CivilDate) -> Bool {
            from <= day && until.map { day <= $0 } ?? true
        }
    }

    /// Somebody who is, was or will be a child's key adult.
    public struct KeyAdultEntry: Hashable, Sendable {
        /// Which entry of the child's story says so.
        public var entry: EntryID
        /// Who.
        public var staff: StaffID
        /// The first or the second key adult.
        public var place: KeyAdultPlace
        /// The first day.
        public var from: CivilDate
        /// The last day; `nil` while it has no end.
        public var until: CivilDate?

        /// Whether they are on a day.
        public func holds(on day: CivilDate) -> Bool {
            from <= day && until.map { day <= $0 } ?? true
        }
    }

    /// The groups that have registers on a day.
    public func groups(on date: CivilDate) -> [GroupEntry] {
        groups.filter { $0.lastDay.map { date <= $0 } ?? true }
    }

    /// A group's name; empty for a group that is not known.
    public func name(of group: GroupID) -> String {
        groups.first { $0.id == group }?.name ?? ""
    }

    /// The children of a group on a day, in register order.
    public func members(of group: GroupID, on date: CivilDate) -> [ChildEntry] {
        children.values.filter { $0.membership.group(on: date) == group }
            .sorted { ($0.order, $0.id) < ($1.order, $1.id) }
    }

    /// What is expected of a child in a session.
    public func expectation(of child: ChildEntry, in session: Session) -> ExpectedAttendance {
        .of(
            session, calendar: calendar, times: times.times(for: session), membership: child.membership,
            plans: child.plans, isCompulsoryAge: child.compulsory.contains(session.date))
    }

    /// The person that a staff member is on a day; `nil` for somebody who does not work here then.
    public func person(_ id: StaffID, on date: CivilDate) -> Person? {
        guard let entry = staff[id], entry.lastDay.map({ date <= $0 }) ?? true else { return nil }
        let covered = cover.filter { $0.staff == id && $0.day == date }.map(\.group)
        return Person(id: id, details: entry.details, groupsToday: Set(entry.details.groups + covered))
    }

    /// A child by the unique pupil number.
    public func child(upn: String) -> ChildEntry? {
        children.values.first { $0.details.upn == upn }
    }
}
