/// A share, kept as its two whole numbers so that nothing is lost by rounding.
///
/// Thresholds are compared on the whole numbers, never on what is shown: 89.96 % shows as 90.0 %.
public struct Percentage: Hashable, Sendable {
    /// How many.
    public let part: Int
    /// Of how many.
    public let whole: Int

    /// A share; a negative number counts as none.
    public init(_ part: Int, of whole: Int) {
        self.part = max(part, 0)
        self.whole = max(whole, 0)
    }

    /// Tenths of a per cent, half rounded up; `nil` when there is nothing to take a share of.
    public var tenths: Int? {
        guard whole > 0 else { return nil }
        return (2_000 * part + whole) / (2 * whole)
    }
}

extension Percentage: CustomStringConvertible {
    /// As screens show it: `93.1 %`, or `no possible sessions`, never 0 % or 100 % of nothing.
    public var description: String {
        guard let tenths else { return "no possible sessions" }
        return "\(tenths / 10).\(tenths % 10) %"
    }
}
