public import Domain
import Storage

/// The sessions that are about to be planned for, and in which way.
public enum PlannedSessions: Hashable, Sendable {
    /// All sessions between two, for an absence.
    case absence(from: Session, to: Session)
    /// One half of every school day from a day on, for a later arrival; `nil` for no end.
    case arrival(from: CivilDate, until: CivilDate?, half: HalfDay)

    /// Whether a session is one of them.
    func contain(_ session: Session) -> Bool {
        switch self {
        case .absence(let from, let to): from <= session && session <= to
        case .arrival(let from, let until, let half):
            session.half == half && from <= session.date && until.map { session.date <= $0 } ?? true
        }
    }

    var first: Session {
        switch self {
        case .absence(let from, _): from
        case .arrival(let from, _, let half): Session(from, half)
        }
    }

    func last(today: CivilDate) -> Session {
        switch self {
        case .absence(_, let to): to
        case .arrival(_, let until, let half): Session(until ?? max(today, first.date), half)
        }
    }
}

extension Workspace {
    /// What becomes of marks that a child already has in sessions that are planned for: they stay; `nil` without any.
    public func marksStanding(of child: ChildID, in sessions: PlannedSessions) throws -> String? {
        let first = sessions.first
        let last = sessions.last(today: wall.date)
        guard visiblePlans(of: child, on: first.date) != nil, first <= last else { return nil }
        let marks = try database.read { try $0.entries(of: child, from: first, to: last) }
            .filter { sessions.contain($0.session) && $0.mark != nil }
        guard let mark = marks.first?.mark else { return nil }
        guard marks.count == 1, let only = marks.first else { return "\(marks.count) marks in these sessions stay." }
        let shown = ShownMark(mark, permissions: permissions)
        let day = only.session.date == wall.date ? "" : " of \(only.session.date.short)"
        return "The mark \(shown.sign) (\(shown.shortName))\(day) stays."
    }

    /// Which plan a new one meets, and which of the two goes first; `nil` where it meets none.
    public func plansMet(of child: ChildID, in sessions: PlannedSessions) throws -> String? {
        guard let plans = visiblePlans(of: child, on: sessions.first.date) else { return nil }
        let range = sessions.first...max(sessions.first, sessions.last(today: wall.date))
        let absence = plans.absences.last { $0.from <= range.upperBound && range.lowerBound <= $0.to }
        let name = calledName(of: child)
        if let absence {
            let shown = ShownMark(Mark(absence.code), permissions: permissions)
            let planned = "\(shown.sign) (\(shown.shortName)) is planned for \(name) already"
            if case .absence = sessions { return "\(planned); the new plan goes first." }
            return "\(planned) and goes before a later arrival."
        }
        let days = range.lowerBound.date...range.upperBound.date
        let arrival = plans.arrivals.last { arrival in
            arrival.from <= days.upperBound && arrival.until.map { $0 >= days.lowerBound && $0 >= arrival.from } ?? true
                && sessions.mayMeet(arrival.half)
        }
        return arrival.map { "\(name) is planned by \($0.by) already; the new plan goes first." }
    }

    private func visiblePlans(of child: ChildID, on date: CivilDate) -> ChildPlans? {
        guard let entry = directory.children[child], let group = entry.membership.group(on: date),
            permissions.takesRegister(of: group)
        else { return nil }
        return entry.plans
    }
}

extension PlannedSessions {
    fileprivate func mayMeet(_ half: HalfDay) -> Bool {
        switch self {
        case .absence(let from, let to): from.date < to.date || from.half == half || to.half == half
        case .arrival(_, _, let own): own == half
        }
    }
}
