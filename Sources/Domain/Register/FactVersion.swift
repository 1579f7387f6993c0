/// The place in the log of the entry that a person saw when they decided.
///
/// Carried with every change, so that a decision made on a stale fact is shown as a conflict and never overwrites.
public struct FactVersion: Hashable, Comparable, Sendable, Codable, RawRepresentable {
    /// The entry's position in the log, from 1.
    public let rawValue: Int64

    /// Wraps a position.
    public init(rawValue: Int64) {
        self.rawValue = rawValue
    }

    /// The older entry comes first.
    public static func < (left: FactVersion, right: FactVersion) -> Bool {
        left.rawValue < right.rawValue
    }
}
