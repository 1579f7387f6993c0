/// A set of attendance codes, one bit each; cheap enough to ask for every mark of a year.
public struct CodeSet: Hashable, Sendable {
    private var bits: UInt64 = 0

    /// The codes of a sequence.
    public init(_ codes: some Sequence<AttendanceCode>) {
        for code in codes { bits |= 1 << UInt64(code.rawValue) }
    }

    /// Whether a code is in the set.
    public func contains(_ code: AttendanceCode) -> Bool {
        bits & 1 << UInt64(code.rawValue) != 0
    }

    /// The codes in the set, in the order of their numbers.
    public var codes: [AttendanceCode] {
        AttendanceCode.allCases.filter(contains)
    }
}
