public import Domain

/// How a file writes dates; both are read.
public enum DateStyle: Sendable {
    /// `2026-11-23`, as everything that Belong exports.
    case iso
    /// `23/11/2026`, as schools' own files mostly have it.
    case british

    /// A date in this style.
    public func text(_ date: CivilDate) -> String {
        let (year, month, day) = date.parts
        let digits: [UInt8]
        switch self {
        case .iso: digits = Self.four(year) + [0x2D] + Self.two(month) + [0x2D] + Self.two(day)
        case .british: digits = Self.two(day) + [0x2F] + Self.two(month) + [0x2F] + Self.four(year)
        }
        return String(decoding: digits, as: UTF8.self)
    }

    private static func two(_ number: Int) -> [UInt8] {
        [UInt8(0x30 + number / 10 % 10), UInt8(0x30 + number % 10)]
    }

    private static func four(_ number: Int) -> [UInt8] {
        two(number / 100) + two(number)
    }
}
