/// A moment in the world, the same everywhere: milliseconds since 1 January 1970 UTC.
public struct Instant: Hashable, Comparable, Sendable, Codable {
    /// Milliseconds since 1 January 1970 UTC.
    public let milliseconds: Int64

    /// A moment by its milliseconds since 1 January 1970 UTC.
    public init(milliseconds: Int64) {
        self.milliseconds = milliseconds
    }

    /// The earlier moment comes first.
    public static func < (left: Instant, right: Instant) -> Bool {
        left.milliseconds < right.milliseconds
    }
}
