/// A mark that stands in the register, as far as taking in a file needs it.
public struct RecordedMark: Hashable, Sendable {
    /// The mark; `nil` when it was taken back.
    public var mark: Mark?
    /// The entry.
    public var version: FactVersion

    /// A mark that stands.
    public init(mark: Mark?, version: FactVersion) {
        self.mark = mark
        self.version = version
    }
}

/// What the calendar, the roll and the clock say of one row of a file of marks.
public struct ImportFacts: Hashable, Sendable {
    /// Whether there is school on the day.
    public var day: SchoolDay
    /// Whether the child is on roll on the day.
    public var isOnRoll: Bool
    /// Where the session's register is in time.
    public var phase: RegisterPhase
    /// When the session opens.
    public var opens: ClockTime

    /// The facts of a row.
    public init(day: SchoolDay, isOnRoll: Bool, phase: RegisterPhase, opens: ClockTime) {
        self.day = day
        self.isOnRoll = isOnRoll
        self.phase = phase
        self.opens = opens
    }
}

extension RegisterDecision {
    /// The event that a row of a file of marks gives; `nil` when the register already says so.
    ///
    /// For many rows at once: nothing is folded, the caller says what stands. A code that is withdrawn, or not for the
    /// child's age, is taken for what it was; the caller reports its ``CodeTable/standing(of:in:isCompulsoryAge:)``.
    /// Minutes that the file does not give are no difference.
    ///
    /// - Parameter replacing: Whether a person said that the file goes before the register where they differ; the
    ///   change is then an amendment with the reason "import".
    public static func importMark(
        _ mark: Mark, of child: ChildID, in session: Session, existing: RecordedMark?, facts: ImportFacts,
        replacing: Bool
    ) throws(RegisterRefusal) -> RegisterEvent? {
        if case .closed(let closure) = facts.day { throw .notSchoolDay(session.date, closure) }
        guard facts.isOnRoll else { throw .notOnRoll(child) }
        guard facts.phase != .ahead else { throw .notOpenYet(opens: facts.opens, on: session.date) }
        let other: HalfDay = session.half == .morning ? .afternoon : .morning
        if mark.code == .present(in: other) { throw .codeNotInForce(child, mark.code, .wrongHalf(other)) }
        guard let existing else {
            return .marked(child: child, session: session, mark: mark, cause: .imported)
        }
        if existing.mark == mark || (mark.minutesLate == nil && existing.mark?.code == mark.code) { return nil }
        guard replacing else {
            throw .importDiffers(child, session, recorded: existing.mark, offered: mark)
        }
        let change = MarkChange(
            child: child, session: session, from: existing.mark, to: mark, supersedes: existing.version,
            cause: .imported)
        return facts.phase == .open ? .corrected(change) : .amended(change, reason: .imported)
    }
}

extension AmendmentReason {
    /// The reason of an amendment that a file made: "import".
    public static let imported = AmendmentReason(known: "import")
}
