/// A time on the wall clock, to the minute, with no date and no zone.
public struct ClockTime: Hashable, Comparable, Sendable {
    /// Minutes after midnight, 0 to 1,439.
    public let minute: Int

    /// A time by its minutes after midnight; `nil` outside a day.
    public init?(minute: Int) {
        guard (0..<1_440).contains(minute) else { return nil }
        self.minute = minute
    }

    /// A time by hour and minute; `nil` when there is no such time.
    public init?(hour: Int, minute: Int) {
        guard (0..<24).contains(hour), (0..<60).contains(minute) else { return nil }
        self.minute = hour * 60 + minute
    }

    /// The earlier time of the day comes first.
    public static func < (left: ClockTime, right: ClockTime) -> Bool {
        left.minute < right.minute
    }

    /// Minutes from this time to another on the same day; negative when the other is earlier.
    public func minutes(until other: ClockTime) -> Int {
        other.minute - minute
    }

    /// The time so many minutes later, kept inside the day.
    public func adding(minutes: Int) -> ClockTime {
        ClockTime(minute: min(max(minute + minutes, 0), 1_439)) ?? self
    }
}

extension ClockTime: Codable {
    /// Reads the minutes after midnight.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let minute = try container.decode(Int.self)
        guard let time = ClockTime(minute: minute) else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "no such time of day")
        }
        self = time
    }

    /// Writes the minutes after midnight.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(minute)
    }
}

extension ClockTime: CustomStringConvertible {
    /// As shown on screen: `08:50`.
    public var description: String {
        let hours = minute / 60
        let minutes = minute % 60
        return "\(hours < 10 ? "0" : "")\(hours):\(minutes < 10 ? "0" : "")\(minutes)"
    }
}
