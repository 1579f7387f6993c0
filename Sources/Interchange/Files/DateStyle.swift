public import Domain

/// How a file writes dates; both are read.
public enum DateStyle: Sendable {
    /// `2026-11-23`, as everything that Belong exports.
    case iso
    /// `23/11/2026`, as schools' own files mostly have it.
    case british

    /// A date in this style.
    public func text(_ date: CivilDate) -> String {
        switch self {
        case .iso: date.iso
        case .british: date.british
        }
    }
}
