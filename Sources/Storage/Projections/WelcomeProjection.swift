import EventLog

/// Who welcomed a child back and what they noticed; sealed.
final class WelcomeProjection: Projection {
    static let name = "welcome"
    static let version = 1
    static let types: [EventType] = [.attendanceWelcomed]
    static let tables = [SessionWords.table("welcome")]

    private let put: Statement

    init(_ connection: Connection, schema: String) {
        put = SessionWords.insertion(connection, schema, "welcome")
    }

    func apply(_ fact: AppliedFact) throws {
        try SessionWords.put(fact, put)
    }
}
