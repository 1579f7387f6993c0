/// Personal text as the log and the read models hold it: the sealed bytes and what is needed to open them.
public struct Sealed<Value: PersonalValue>: Hashable, Sendable {
    /// Whose key sealed it.
    public let key: SealingKey
    /// What it is.
    public let context: SealContext
    /// The sealed bytes.
    public let bytes: [UInt8]

    /// A sealed text.
    public init(key: SealingKey, context: SealContext, bytes: [UInt8]) {
        self.key = key
        self.context = context
        self.bytes = bytes
    }

    /// The text; `nil` when its key was destroyed.
    public func open(with sealer: any TextSealer) throws -> Value? {
        guard let plain = try sealer.open(bytes, with: key, context: context.rawValue) else { return nil }
        guard let type = EventType(rawValue: context.type) else { return try Value(plain: plain) }
        let parts = try Upcaster.released.newest(
            of: type, schema: context.schema, Upcaster.Parts(columns: EventColumns(), personal: plain))
        return try Value(plain: parts.personal ?? plain)
    }
}

/// A value that is stored sealed.
public protocol PersonalValue: Hashable, Sendable {
    /// Reads the opened bytes, in the newest schema.
    init(plain: [UInt8]) throws
}
