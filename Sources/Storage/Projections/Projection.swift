import Domain
import EventLog

/// Keeps one read model: what screens ask for, worked out from events and never written otherwise.
///
/// It applies events in the transaction that appends them, and again in a replay, from the same stored parts; so
/// it may use neither a key nor a clock, and it carries sealed bytes as they are.
protocol Projection: AnyObject {
    /// Its name among the read models; never changed.
    static var name: String { get }
    /// Raised when tables or rules change: the next opening rebuilds it.
    static var version: Int { get }
    /// Its tables.
    static var tables: [ReadTable] { get }
    /// The events that it hears of.
    static var types: [EventType] { get }

    /// A projection that writes to the tables of a schema.
    init(_ connection: Connection, schema: String)
    /// Takes one event in.
    func apply(_ fact: AppliedFact) throws
}

/// An event on its way into the read models, with what they keep of its commit.
struct AppliedFact {
    /// The event as the log holds it.
    var event: RecordedEvent
    /// When it was recorded, in milliseconds since 1 January 1970 UTC.
    var recordedAt: Int64
    /// Who acted.
    var actor: Int64

    /// Binds to what its sealed bytes open.
    var context: Int64 {
        Int64(SealContext(type: event.type, schema: event.schema).rawValue)
    }

    func child() throws -> Int64 {
        try required(event.columns.child)
    }

    func session() throws -> Int64 {
        try required(event.columns.session)
    }

    func required(_ value: Int64?) throws -> Int64 {
        guard let value else { throw EventCodingError.unreadable(type: event.type, part: "column") }
        return value
    }

    /// The group whose register the event is in.
    func group() throws -> Int64 {
        guard case .register(let group, _) = event.stream else {
            throw EventCodingError.unreadable(type: event.type, part: "stream")
        }
        return group.rawValue
    }

    func unexpected() -> EventCodingError {
        .unknownType(event.type)
    }
}
