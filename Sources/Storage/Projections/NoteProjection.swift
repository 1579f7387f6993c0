import EventLog

/// What was heard about a child's session, in the order recorded; sealed.
final class NoteProjection: Projection {
    static let name = "note"
    static let version = 1
    static let types: [EventType] = [.attendanceNoted]
    static let tables = [SessionWords.table("note")]

    private let put: Statement

    init(_ connection: Connection, schema: String) {
        put = SessionWords.insertion(connection, schema, "note")
    }

    func apply(_ fact: AppliedFact) throws {
        try SessionWords.put(fact, put)
    }
}
