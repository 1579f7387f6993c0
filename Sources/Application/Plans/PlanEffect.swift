public import Domain
import Storage

/// The weeks before a plan began beside the weeks since: a child against their own earlier weeks, and nobody else.
public struct PlanEffect: Hashable, Sendable {
    /// Some weeks in figures.
    public struct Weeks: Hashable, Sendable {
        /// The first day.
        public let from: CivilDate
        /// The last day.
        public let to: CivilDate
        /// How many weeks had school.
        public let schoolWeeks: Int
        /// The sessions by their codes.
        public var counts = SessionCounts()
        /// How often the family was called, written to or met.
        public var contacts = 0
        /// How often the child's own words were heard.
        public var voices = 0
        /// The well-being that was seen, 1 to 5, in order.
        public var wellBeing: [Int] = []
    }

    /// So many days before a plan began are looked at: six weeks (our proposal).
    static var daysBefore: Int { 42 }

    /// The name by which the child is called.
    public let calledName: String
    /// The first day of the plan.
    public let began: CivilDate
    /// The weeks before.
    public let before: Weeks
    /// The weeks since.
    public let since: Weeks

    /// What can be said of it, with care: sessions, not verdicts; the last sentence says what they cannot.
    public var sentences: [String] {
        var sentences = [
            "In the \(words(before.schoolWeeks)) before \(began.short): \(here(before)).",
            "In the \(words(since.schoolWeeks)) since: \(here(since)).",
        ]
        let away = since.counts.count(of: .partTime)
        if away > 0 {
            sentences.append(
                "\(away) of the sessions since are C2: by the agreed timetable they were not \(calledName)'s. The law "
                    + "counts them as missed; the plan does not.")
        }
        sentences.append(
            "Contacts with the family: \(before.contacts) before, \(since.contacts) since. "
                + "\(calledName)'s own words heard: \(before.voices) before, \(since.voices) since.")
        if !before.wellBeing.isEmpty || !since.wellBeing.isEmpty {
            sentences.append(
                "Well-being seen, 1 low to 5 high: \(list(before.wellBeing)) before; \(list(since.wellBeing)) since.")
        }
        return sentences + [
            "Weeks differ for many reasons, and a plan is never the only one. Ask \(calledName) and the family what "
                + "helped."
        ]
    }

    private func words(_ weeks: Int) -> String { weeks == 1 ? "1 school week" : "\(weeks) school weeks" }

    private func here(_ weeks: Weeks) -> String {
        let possible = weeks.counts[.possible]
        guard possible > 0 else { return "no sessions were marked" }
        return "here for \(weeks.counts[.attendance]) of \(possible) sessions (\(weeks.counts.percentage(.attendance)))"
    }

    private func list(_ steps: [Int]) -> String {
        steps.isEmpty ? "not judged" : steps.map(String.init).joined(separator: ", ")
    }
}

extension Workspace {
    /// What changed for a child since a plan began; `nil` while it has not.
    public func planEffect(_ plan: EntryID, of child: ChildID) throws -> PlanEffect? {
        let page = try planPage(plan, of: child)
        let active = try planVersions(plan, of: child).last { $0.plan.basis.state == .active }?.at.date
        let today = wall.date
        guard let began = page.plan.ladder?.moves.first?.day ?? active, began <= today else { return nil }
        let first = began.adding(days: -PlanEffect.daysBefore)
        let story = try story(of: child).filter(\.isCurrent)
        return try database.read { snapshot in
            func weeks(_ from: CivilDate, _ to: CivilDate) throws -> PlanEffect.Weeks {
                let mondays = Set(directory.calendar.schoolDays(in: from...to).map(\.monday))
                var weeks = PlanEffect.Weeks(from: from, to: to, schoolWeeks: mondays.count)
                try snapshot.eachCode(of: child, from: Session(from, .morning), to: Session(to, .afternoon)) {
                    weeks.counts.add($1)
                }
                for line in story where from <= line.day && line.day <= to { weeks.add(line.content) }
                return weeks
            }
            return PlanEffect(
                calledName: page.calledName, began: began, before: try weeks(first, began.adding(days: -1)),
                since: try weeks(began, today))
        }
    }
}

extension PlanEffect.Weeks {
    fileprivate mutating func add(_ content: StoryContent?) {
        switch content {
        case .attempt, .checkedIn, .sent, .book: contacts += 1
        case .voice(let voice) where voice.speaker == .child: voices += 1
        case .stepDay(let day) where !day.words.isEmpty: voices += 1
        case .belonging(let note): if let step = note.wellBeing { wellBeing.append(step) }
        default: break
        }
    }
}
