/// Why stored bytes could not be read as a fact.
public enum EventCodingError: Error, Hashable, Sendable {
    /// The type number is not registered here: a newer program wrote it, or the row is damaged.
    case unknownType(Int)
    /// The schema number is not known here.
    case unknownSchema(type: Int, schema: Int)
    /// A column or payload that this type must have is missing or has no possible value.
    case unreadable(type: Int, part: String)
}

extension EventCodingError: CustomStringConvertible {
    /// What happened, what is safe, and what to do.
    public var description: String {
        switch self {
        case .unknownType(let type):
            "An entry has the unknown type \(type). Nothing was changed. Use the newest Belong, or run belong verify."
        case .unknownSchema(let type, let schema):
            "An entry of type \(type) has the unknown form \(schema). Nothing was changed. Use the newest Belong."
        case .unreadable(let type, let part):
            "The \(part) of an entry of type \(type) cannot be read. Nothing was changed. Run belong verify."
        }
    }
}
