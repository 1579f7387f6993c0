/// The half of a school day that one mark speaks of.
public enum HalfDay: Int, CaseIterable, Sendable, Codable {
    case morning = 0
    case afternoon = 1

    /// As files write it: `AM` or `PM`.
    public var abbreviation: String {
        self == .morning ? "AM" : "PM"
    }

    /// As screens say it: `morning` or `afternoon`.
    public var name: String {
        self == .morning ? "morning" : "afternoon"
    }
}

/// One session: a date and a half-day.
///
/// A school day has two (School Attendance (Pupil Registration) (England) Regulations 2024, regulation 10).
public struct Session: Hashable, Comparable, Sendable {
    /// The day.
    public let date: CivilDate
    /// Which half of it.
    public let half: HalfDay

    /// A session by date and half-day.
    public init(_ date: CivilDate, _ half: HalfDay) {
        self.date = date
        self.half = half
    }

    /// A session by the number that the log stores.
    public init(number: Int) {
        self.init(CivilDate(dayNumber: number >> 1), number & 1 == 0 ? .morning : .afternoon)
    }

    /// Twice the day number, plus one for the afternoon: sessions in order of time.
    public var number: Int {
        date.dayNumber << 1 | half.rawValue
    }

    /// The earlier session comes first.
    public static func < (left: Session, right: Session) -> Bool {
        left.number < right.number
    }
}

extension Session: Codable {
    /// Reads the session's number.
    public init(from decoder: any Decoder) throws {
        self.init(number: try decoder.singleValueContainer().decode(Int.self))
    }

    /// Writes the session's number.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(number)
    }
}
