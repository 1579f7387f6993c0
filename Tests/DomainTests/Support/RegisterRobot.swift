import Domain
import Testing

/// A register of the morning of Monday 23 November 2026, driven as a person would.
struct RegisterRobot {
    var state = RegisterState()
    var history = RegisterHistory()
    var log: [RegisterEvent] = []
    var roll: [RollEntry]
    var session = am("2026-11-23")
    var schoolDay = SchoolDay.school
    var now = "2026-11-23T08:52"
    var person = StaffID(rawValue: 1)

    init(children: Int = 3, expecting: [Int: ExpectedAttendance] = [:]) {
        roll = (1...children).map { number in
            RollEntry(
                child: ChildID(rawValue: Int64(number)), expected: expecting[number] ?? .here, isCompulsoryAge: true)
        }
    }

    var context: RegisterContext {
        RegisterContext(
            group: GroupID(rawValue: 1), session: session, times: .proposed(for: session.half),
            now: LondonTime(Instant(london: now) ?? Instant(milliseconds: 0)), day: schoolDay, roll: roll)
    }

    func at(_ clock: String) -> RegisterRobot {
        var copy = self
        copy.now = "2026-11-23T\(clock)"
        return copy
    }

    /// What the person at the screen saw of a child.
    func seen(_ number: Int) -> FactVersion? {
        state.entry(of: child(number))?.version
    }

    func basis(_ number: Int, reason: String? = nil) -> MarkBasis {
        MarkBasis(seen: seen(number), reason: reason.flatMap { AmendmentReason($0) })
    }

    @discardableResult
    mutating func give(_ command: RegisterCommand) throws -> [RegisterEvent] {
        let events = try RegisterDecision.decide(command, state: state, context: context)
        for event in events { record(event) }
        return events
    }

    /// Undoes changes one after the other, all of them or none.
    @discardableResult
    mutating func undo(_ changes: [UndoneChange], reason: String? = nil) throws -> [RegisterEvent] {
        var robot = self
        let events = try changes.flatMap { change in
            try robot.give(.undo(change, reason: reason.flatMap { AmendmentReason($0) }))
        }
        self = robot
        return events
    }

    /// What undoes the last events of the log, the last first.
    func undoing(_ events: [RegisterEvent]) -> [UndoneChange] {
        let first = log.count - events.count + 1
        return events.enumerated().map { offset, event in
            UndoneChange(of: event, at: FactVersion(rawValue: Int64(first + offset)))
        }.reversed()
    }

    mutating func record(_ event: RegisterEvent) {
        log.append(event)
        let version = FactVersion(rawValue: Int64(log.count))
        let at = Instant(london: now) ?? Instant(milliseconds: 0)
        state.evolve(event, version: version, at: at, by: person)
        history.evolve(event, version: version, at: at, by: person)
    }

    @discardableResult
    mutating func mark(
        _ number: Int, _ sign: String, minutes: Int? = nil, at clock: String? = nil, reason: String? = nil
    ) throws -> [RegisterEvent] {
        if let clock { self = at(clock) }
        let code = try #require(AttendanceCode(sign: sign))
        return try give(.mark(child(number), code, minutesLate: minutes, basis: basis(number, reason: reason)))
    }

    @discardableResult
    mutating func arrive(
        _ number: Int, _ arrival: String? = nil, at clock: String? = nil, reason: String? = nil
    ) throws -> [RegisterEvent] {
        if let clock { self = at(clock) }
        let arrived = arrival.map { time($0) }
        return try give(.arrive(child(number), at: arrived, basis: basis(number, reason: reason)))
    }

    /// The finishing that the register still is as; `nil` when it is open or has changed since.
    var finished: FinishedRegister? {
        if case .finished(let finished) = state.completion { finished } else { nil }
    }

    /// The mark of a child as text: `/`, `L 7`, or `-` when there is none.
    func shows(_ number: Int) -> String {
        guard let mark = state.mark(of: child(number)) else { return "-" }
        return mark.code.sign + (mark.minutesLate.map { " \($0)" } ?? "")
    }
}

func child(_ number: Int) -> ChildID { ChildID(rawValue: Int64(number)) }

/// The refusal that a register answers with; fails the test when it does not refuse.
func refusal(
    _ body: () throws -> [RegisterEvent], sourceLocation: SourceLocation = #_sourceLocation
) -> RegisterRefusal? {
    do {
        let events = try body()
        Issue.record("not refused: \(events)", sourceLocation: sourceLocation)
        return nil
    } catch {
        return error as? RegisterRefusal
    }
}
