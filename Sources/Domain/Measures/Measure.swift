/// One session of one child and what the register says of it; `nil` is unmarked.
public struct RecordedSession: Hashable, Sendable {
    /// The session.
    public var session: Session
    /// The code; `nil` when nobody marked the child.
    public var code: AttendanceCode?

    /// A session and its code.
    public init(_ session: Session, _ code: AttendanceCode?) {
        self.session = session
        self.code = code
    }
}

/// A sum of sessions that figures are made of, as DfE defines them (domain reference b1).
public enum Measure: Int, CaseIterable, Sendable {
    /// Attendance and absence together; unmarked, and codes that are not counted, are in neither.
    case possible
    /// In school or at an approved educational activity.
    case attendance
    /// In school: `/`, `\` and L.
    case present
    /// At an approved educational activity elsewhere.
    case approvedActivity
    /// Away, for whatever reason.
    case absence
    /// Away for a reason that the school or the law accepts.
    case authorised
    /// Away without leave or without a known reason.
    case unauthorised
    /// Came late: L and U. L is an attendance, U an absence.
    case late
    /// Marked with a code that is on neither side.
    case notCounted
    /// Not marked: neither present nor absent.
    case unmarked

    /// Whether a session with a code, or without a mark, is part of the sum.
    public func includes(_ code: AttendanceCode?) -> Bool {
        guard let code else { return self == .unmarked }
        return codes.contains(code)
    }

    /// The sessions that make the sum: every figure can list them.
    public func sessions(in recorded: [RecordedSession]) -> [RecordedSession] {
        recorded.filter { includes($0.code) }
    }

    /// The codes whose sessions are part of the sum.
    public var codes: CodeSet { Self.sets[rawValue] }

    private static let sets: [CodeSet] = allCases.map { measure in
        CodeSet(CodeTable.rows.filter(measure.takes).map(\.code))
    }

    private func takes(_ row: CodeMeaning) -> Bool {
        switch self {
        case .possible: row.countsAsPossible
        case .attendance: row.countsAsPresent
        case .present: row.countsAsPresent && row.category == .attending
        case .approvedActivity: row.countsAsPresent && row.category == .attendingElsewhere
        case .absence: row.countsAsPossible && !row.countsAsPresent
        case .authorised: row.isAuthorised == true
        case .unauthorised: row.isAuthorised == false
        case .late: row.code == .late || row.code == .arrivedAfterClosing
        case .notCounted: !row.countsAsPossible
        case .unmarked: false
        }
    }
}
