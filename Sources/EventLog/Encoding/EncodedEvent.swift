/// A fact as the log will hold it, its personal part not sealed yet.
public struct EncodedEvent: Hashable, Sendable {
    /// The registered type number.
    public var type: Int
    /// The schema of the columns and payloads.
    public var schema: Int
    /// The integers with a column of their own.
    public var columns: EventColumns
    /// What else is plain: JSON with sorted keys; `nil` when the columns say it all.
    public var plain: [UInt8]?
    /// What is personal; `nil` when nothing is.
    public var personal: PersonalPayload?

    /// An encoded fact.
    public init(
        type: Int, schema: Int, columns: EventColumns = EventColumns(), plain: [UInt8]? = nil,
        personal: PersonalPayload? = nil
    ) {
        self.type = type
        self.schema = schema
        self.columns = columns
        self.plain = plain
        self.personal = personal
    }

    init(
        _ type: EventType, _ columns: EventColumns = EventColumns(), plain: [UInt8]? = nil,
        personal: PersonalPayload? = nil
    ) {
        self.init(type: type.rawValue, schema: type.schema, columns: columns, plain: plain, personal: personal)
    }
}

/// The personal part of an event, open, and whose key is to seal it.
public struct PersonalPayload: Hashable, Sendable {
    /// JSON with sorted keys.
    public var bytes: [UInt8]
    /// The key that seals it.
    public var key: SealingKey

    /// A personal part.
    public init(_ bytes: [UInt8], key: SealingKey) {
        self.bytes = bytes
        self.key = key
    }
}
