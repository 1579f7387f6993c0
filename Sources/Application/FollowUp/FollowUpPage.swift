public import Domain

/// The absences that nobody has explained yet, a line for each family, in the order in which they are asked after.
public struct FollowUpPage: Sendable {
    /// The day.
    public var date: CivilDate
    /// The families, whoever is asked first at the top; then those whom only the law's prompts are about.
    public var families: [FamilyLine]
    /// The steps of the setting when nobody has heard.
    public var steps: [EscalationStep]

    /// The lines that a filter leaves.
    public func lines(_ filter: FollowUpFilter) -> [FamilyLine] {
        families.filter { line in
            switch filter {
            case .all: true
            case .mine: line.isMine
            case .overdue: line.isOverdue
            }
        }
    }
}

/// Which lines of the worklist are shown.
public enum FollowUpFilter: Int, CaseIterable, Sendable {
    /// Everybody.
    case all
    /// Those that the person follows up.
    case mine
    /// Those whose next step's time has passed.
    case overdue

    /// The word for it.
    public var name: String {
        switch self {
        case .all: "all"
        case .mine: "mine"
        case .overdue: "overdue"
        }
    }
}

/// One family of the worklist: brothers and sisters who are away stand on one line.
public struct FamilyLine: Sendable, Identifiable {
    /// The child who decides the line's place; the others follow.
    public var children: [AwayChild]
    /// Where in the order it stands.
    public var order: AskingOrder
    /// Whether contacts and what was tried are the person's to see: then the line opens the call screen.
    public var mayAsk = false
    /// The last attempt of an earlier absence that reached somebody.
    public var lastTime: AttemptLine?
    /// What was tried since, oldest first; the same attempt for two children is one.
    public var attempts: [AttemptLine] = []
    /// What is to be done next, as the last attempt left it.
    public var next: NextStep?
    /// Who follows it up; `nil` while nobody does.
    public var followedBy: StaffID?
    /// Their name.
    public var followedByName = ""
    /// Whether it is this person's to follow up.
    public var isMine = false
    /// The first step of the setting's list that was not taken.
    public var step: StepLine?
    /// What the law asks.
    public var prompts: [PromptLine] = []

    /// The child who decides the line's place.
    public var id: ChildID { children[0].id }
    /// Whether anything is open, beside what the law asks.
    public var isAway: Bool { children.contains { !$0.sessions.isEmpty } }
    /// The first session that is not explained.
    public var since: Session? { children.compactMap(\.since).min() }
    /// Whether its next step's time has passed.
    public var isOverdue: Bool { next?.isOverdue == true || step?.isDue == true }
    /// The names as they are spoken: `Isla Baker, Ben Baker`.
    public var names: String { children.map(\.name).joined(separator: ", ") }
    /// The names the children are called: `Isla and Ben`.
    public var calledNames: String {
        let called = children.map(\.calledName)
        guard let last = called.last, called.count > 1 else { return called.first ?? "" }
        return called.dropLast().joined(separator: ", ") + " and " + last
    }
}

/// A child of the worklist, with what is open.
public struct AwayChild: Sendable, Identifiable {
    /// Who.
    public var id: ChildID
    /// The name as it is spoken.
    public var name: String
    /// The name the child is called.
    public var calledName: String
    /// The age in years.
    public var age: Int
    /// The group today.
    public var groupName: String
    /// The sessions without an explanation, in order of time.
    public var sessions: [OpenSession]

    /// The first session that is not explained; what is planned and only not confirmed is explained.
    public var since: Session? { sessions.first { !$0.isPlanned }?.session ?? sessions.first?.session }
    /// On how many school days.
    public var days: Int { Set(sessions.map(\.session.date)).count }

    /// How long, in words: `3 sessions since Thu 19 Nov`.
    public func duration(on today: CivilDate) -> String {
        guard let since else { return "" }
        let count = sessions.count == 1 ? "1 session" : "\(sessions.count) sessions"
        if since.date == today {
            return sessions.count == 1 ? "this \(since.half.name)" : "today, \(count)"
        }
        return "\(count) since \(since.date.short)"
    }
}

/// A session of a child that is not explained.
public struct OpenSession: Hashable, Sendable {
    /// Which.
    public var session: Session
    /// The group whose register it is in.
    public var group: GroupID
    /// Why it is on the list.
    public var kind: Kind
    /// The entry that says so; `nil` for a child without a mark.
    public var version: FactVersion?
    /// School days since.
    public var schoolDays: Int

    /// Why a session is on the list.
    public enum Kind: Hashable, Sendable {
        /// It is marked N.
        case notYetKnown
        /// The child was expected by a time that has passed, and has no mark.
        case expected(by: ClockTime)
        /// It was planned with this code, and nobody has confirmed it.
        case planned(AttendanceCode)
    }

    /// Whether the reason is known already and only the register waits.
    public var isPlanned: Bool {
        if case .planned = kind { true } else { false }
    }

    /// Whether the child was expected by a time, in this very session.
    func isExpected(in now: Session) -> Bool {
        if case .expected = kind { session == now } else { false }
    }

    /// Whether it is an N whose last day for a reason has come.
    public var isDeadlineReached: Bool { kind == .notYetKnown && schoolDays >= LawPrompt.lastSchoolDay }
}

/// One attempt to hear, in a line.
public struct AttemptLine: Hashable, Sendable {
    /// The day.
    public var day: CivilDate
    /// What was tried and what came of it.
    public var attempt: ContactAttempt
    /// Who tried.
    public var by: String

    /// What was tried and what came of it, in a few words: `09:05 text to Rachel Baker, mother: no reply`.
    public func words(on today: CivilDate) -> String {
        let day = day == today ? "" : day.short + " "
        let whom = attempt.whom.isEmpty ? "" : " to \(attempt.whom)"
        return "\(day)\(attempt.at) \(attempt.channel.words)\(whom): \(attempt.outcome.words)"
    }
}

/// What is to be done next about an absence.
public struct NextStep: Hashable, Sendable {
    /// What.
    public var words: String
    /// On which day.
    public var on: CivilDate
    /// At what time; `nil` where the day is enough.
    public var at: ClockTime?
    /// Whether its time has passed.
    public var isOverdue: Bool

    /// What and when: `try again 10:00`.
    public func words(today: CivilDate) -> String {
        let day = on == today ? "" : on.short
        return [words, day, at.map(\.description) ?? ""].filter { !$0.isEmpty }.joined(separator: " ")
    }
}

/// A step of the setting's list and when it falls due.
public struct StepLine: Hashable, Sendable {
    /// What, as the setting names it.
    public var name: String
    /// On which day.
    public var on: CivilDate
    /// At what time; `nil` where the day is enough.
    public var at: ClockTime?
    /// Whether its time has come.
    public var isDue: Bool
}

/// What the law asks about one child.
public struct PromptLine: Hashable, Sendable {
    /// Whom it is about.
    public var child: ChildID
    /// The name the child is called.
    public var calledName: String
    /// What it asks.
    public var prompt: LawPrompt

    /// What it asks, the child named.
    public var words: String { "\(calledName): \(prompt)" }
}
