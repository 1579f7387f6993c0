import Domain
import EventLog

/// The people to call about each child, their details sealed.
final class ContactProjection: Projection {
    static let name = "contact"
    static let version = 1
    static let types: [EventType] = [.contactAdded, .contactChanged, .contactRemoved]
    static let tables = [
        ReadTable(
            name: "contact",
            columns: """
                child INTEGER NOT NULL, id INTEGER NOT NULL, sealed BLOB, context INTEGER NOT NULL,
                position INTEGER NOT NULL, PRIMARY KEY(child, id)
                """)
    ]

    private let put: Statement
    private let remove: Statement

    init(_ connection: Connection, schema: String) {
        put = Statement(connection, "INSERT OR REPLACE INTO \(schema).contact VALUES (?, ?, ?, ?, ?)")
        remove = Statement(connection, "DELETE FROM \(schema).contact WHERE child = ? AND id = ?")
    }

    func apply(_ fact: AppliedFact) throws {
        guard case .child(let event) = try fact.event.plainFact() else { throw fact.unexpected() }
        switch event {
        case .contactAdded(let child, let contact, _), .contactChanged(let child, let contact, _):
            try put.run { values in
                values.add(child.rawValue)
                values.add(contact.rawValue)
                values.add(fact.event.sealed)
                values.add(fact.context)
                values.add(fact.event.position)
            }
        case .contactRemoved(let child, let contact):
            try remove.run { values in
                values.add(child.rawValue)
                values.add(contact.rawValue)
            }
        default: throw fact.unexpected()
        }
    }
}
