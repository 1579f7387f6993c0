/// Brings an old event's parts to the newest schema of its type, one pure step at a time.
///
/// Steps are run when an event is read, for new and old events alike; stored bytes are never rewritten.
public struct Upcaster: Sendable {
    /// The parts of an event that a step may reshape.
    public struct Parts: Hashable, Sendable {
        /// The integers with a column of their own.
        public var columns: EventColumns
        /// The plain payload.
        public var plain: [UInt8]?
        /// The personal payload, open; `nil` when there is none or it is withheld.
        public var personal: [UInt8]?

        /// Parts of an event.
        public init(columns: EventColumns, plain: [UInt8]? = nil, personal: [UInt8]? = nil) {
            self.columns = columns
            self.plain = plain
            self.personal = personal
        }
    }

    /// One step: the parts as one schema wrote them to the parts as the next one writes them.
    public struct Step: Sendable {
        let type: EventType
        let from: Int
        let reshape: @Sendable (Parts) throws -> Parts

        /// A step of one type from one schema to the next.
        public init(_ type: EventType, from: Int, reshape: @escaping @Sendable (Parts) throws -> Parts) {
            self.type = type
            self.from = from
            self.reshape = reshape
        }
    }

    private struct Key: Hashable {
        let type: Int
        let from: Int
    }

    private let steps: [Key: Step]

    /// An upcaster of the given steps.
    public init(_ steps: [Step]) {
        self.steps = Dictionary(
            steps.map { (Key(type: $0.type.rawValue, from: $0.from), $0) }, uniquingKeysWith: { $1 })
    }

    /// The steps of every released schema.
    public static let released = Upcaster(Step.contacts)

    /// The parts in the newest schema.
    ///
    /// - Throws: ``EventCodingError/unknownSchema(type:schema:)`` when no row of steps leads to the newest one.
    public func newest(of type: EventType, schema: Int, target: Int? = nil, _ parts: Parts) throws -> Parts {
        let target = target ?? type.schema
        guard schema <= target, schema >= 1 else {
            throw EventCodingError.unknownSchema(type: type.rawValue, schema: schema)
        }
        var parts = parts
        for from in schema..<target {
            guard let step = steps[Key(type: type.rawValue, from: from)] else {
                throw EventCodingError.unknownSchema(type: type.rawValue, schema: schema)
            }
            parts = try step.reshape(parts)
        }
        return parts
    }
}
