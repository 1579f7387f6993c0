public import Domain

/// One fact as the log holds it.
public struct RecordedEvent: Hashable, Sendable {
    /// The gapless position in the log, from 1.
    public var position: Int64
    /// The number of its commit.
    public var commit: Int64
    /// The stream that it belongs to.
    public var stream: StreamName
    /// Its place in that stream, from 1.
    public var version: Int64
    /// The registered type number.
    public var type: Int
    /// The schema of columns and payloads.
    public var schema: Int
    /// The integers with a column of their own.
    public var columns: EventColumns
    /// The plain payload.
    public var payload: [UInt8]?
    /// The sealed payload; `nil` when there is none or it was destroyed.
    public var sealed: [UInt8]?
    /// Whose key sealed the sealed payload.
    public var sealedKey: SealingKey?

    /// A recorded fact.
    public init(
        position: Int64, commit: Int64, stream: StreamName, version: Int64, type: Int, schema: Int,
        columns: EventColumns, payload: [UInt8]?, sealed: [UInt8]?, sealedKey: SealingKey?
    ) {
        self.position = position
        self.commit = commit
        self.stream = stream
        self.version = version
        self.type = type
        self.schema = schema
        self.columns = columns
        self.payload = payload
        self.sealed = sealed
        self.sealedKey = sealedKey
    }

    /// The fact without its personal words, which are left empty; needs no key.
    public func plainFact() throws -> DomainEvent {
        try EventCoder.decode(type: type, schema: schema, Upcaster.Parts(columns: columns, plain: payload))
    }

    /// The fact with its personal words.
    ///
    /// `isWithheld` says that the words are gone for good, so that the fact holds empty ones in their place.
    public func fact(with sealer: any TextSealer) throws -> (event: DomainEvent, isWithheld: Bool) {
        var personal: [UInt8]?
        if let sealed, let sealedKey {
            let context = SealContext(type: type, schema: schema)
            personal = try sealer.open(sealed, with: sealedKey, context: context.rawValue)
        }
        let parts = Upcaster.Parts(columns: columns, plain: payload, personal: personal)
        return (
            try EventCoder.decode(type: type, schema: schema, parts), sealedKey != nil && personal == nil
        )
    }
}
