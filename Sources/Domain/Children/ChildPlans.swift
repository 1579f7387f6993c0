/// What is planned for a child: absences and agreed arrivals, from the facts about that child.
public struct ChildPlans: Hashable, Sendable {
    /// Planned absences that were not withdrawn, in the order they were planned.
    public var absences: [PlannedAbsence] {
        withdrawn.isEmpty ? allAbsences : allAbsences.filter { !withdrawn.contains($0.id) }
    }
    /// Arrival plans, ended ones with their last day, in the order they were planned.
    public private(set) var arrivals: [ArrivalPlan]
    /// Plans of small steps back, in the order they were written.
    public var ladders: [Ladder]

    private var allAbsences: [PlannedAbsence]
    private var withdrawn: Set<PlanID> = []

    /// Some plans.
    public init(absences: [PlannedAbsence] = [], arrivals: [ArrivalPlan] = [], ladders: [Ladder] = []) {
        allAbsences = absences
        self.arrivals = arrivals
        self.ladders = ladders
    }

    /// Takes in the next fact about the child; facts about anything else change nothing.
    public mutating func apply(_ event: ChildEvent) {
        switch event {
        case .absencePlanned(_, let absence):
            allAbsences.removeAll { $0.id == absence.id }
            allAbsences.append(absence)
            withdrawn.remove(absence.id)
        case .absenceWithdrawn(_, let plan):
            withdrawn.insert(plan)
        case .absenceRestored(_, let plan):
            withdrawn.remove(plan)
        case .arrivalPlanned(_, let arrival):
            arrivals.removeAll { $0.id == arrival.id }
            arrivals.append(arrival)
        case .arrivalEnded(_, let plan, let lastDay):
            for index in arrivals.indices where arrivals[index].id == plan { arrivals[index].until = lastDay }
        case .arrivalProlonged(_, let plan, let until):
            for index in arrivals.indices where arrivals[index].id == plan { arrivals[index].until = until }
        default:
            break
        }
    }

    /// The absence planned for a session; of several, the one that was planned last.
    public func absence(in session: Session) -> PlannedAbsence? {
        absences.last { $0.from <= session && session <= $0.to }
    }

    /// The arrival plan for a session; of several, the one that was planned last.
    public func arrival(in session: Session) -> ArrivalPlan? {
        arrivals.last { $0.covers(session) }
    }
}

extension ArrivalPlan {
    /// Whether the plan is about a session.
    public func covers(_ session: Session) -> Bool {
        session.half == half && from <= session.date && until.map { session.date <= $0 } ?? true
            && weekdays.contains(session.date.weekday)
    }

    /// Whether the child is expected at or after the register closes.
    ///
    /// Without an agreed part-time timetable such an arrival is U: the form says so and asks the manager.
    public func endsAfterClosing(_ times: SessionTimes) -> Bool {
        by >= times.closes
    }
}
