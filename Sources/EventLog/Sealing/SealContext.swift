/// What a sealed text is, bound to it by the seal, so that no text can be passed off as another kind.
public struct SealContext: Hashable, Sendable, RawRepresentable {
    /// The number that the seal binds: type × 256 + schema.
    public let rawValue: UInt32

    /// A context by its stored number.
    public init(rawValue: UInt32) {
        self.rawValue = rawValue
    }

    /// The personal part of an event of a type and schema.
    public init(type: Int, schema: Int) {
        rawValue = UInt32(truncatingIfNeeded: type) << 8 | UInt32(truncatingIfNeeded: schema) & 255
    }

    /// The name and position in a commit, first schema; no event has type 0.
    public static let actor = SealContext(type: 0, schema: 1)

    var type: Int { Int(rawValue >> 8) }
    var schema: Int { Int(rawValue & 255) }
}
