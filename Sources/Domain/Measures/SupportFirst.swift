/// Whether unauthorised sessions have reached the number at which a school must think about support.
///
/// Ten sessions of G, N, O or U in ten school weeks, across terms and years, not necessarily in a row; for children of
/// compulsory school age. It is the national threshold for *considering* a penalty notice; here it asks for support
/// first and never does anything by itself. The window is the ten school weeks, Monday to Sunday, that end with the
/// week of the date (our reading of its edges; domain reference b2).
public struct SupportFirst: Hashable, Sendable {
    /// Sessions at which the threshold is met.
    public static let threshold = 10
    /// School weeks in the window.
    public static let weeks = 10

    /// The first Monday of the window; `nil` when the calendar has no school week yet.
    public let firstMonday: CivilDate?
    /// The unauthorised sessions in the window, in order of time.
    public let sessions: [RecordedSession]

    /// Whether the threshold is met.
    public var isMet: Bool { sessions.count >= Self.threshold }

    /// Counts on a date, from a child's recorded sessions in any order.
    public init(
        on date: CivilDate, sessions recorded: [RecordedSession], calendar: SchoolCalendar, age: CompulsorySchoolAge
    ) {
        let first = calendar.schoolWeeks(Self.weeks, upTo: date).first
        firstMonday = first
        guard let first else {
            sessions = []
            return
        }
        sessions =
            Measure.unauthorised.sessions(in: recorded)
            .filter { first <= $0.session.date && $0.session.date <= date && age.contains($0.session.date) }
            .sorted { $0.session < $1.session }
    }
}
