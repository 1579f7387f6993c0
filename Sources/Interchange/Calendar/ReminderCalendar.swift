public import Domain

/// Reviews and check-ins as an iCalendar file (RFC 5545): whole days, and no name in any title.
public struct ReminderCalendar: Hashable, Sendable {
    /// One day on which something is due.
    public struct Reminder: Hashable, Sendable {
        /// What is due.
        public enum Kind: Hashable, Sendable {
            /// A plan is looked back on.
            case review
            /// Somebody keeps in touch with a child who is away.
            case checkIn

            /// The title: what, never who.
            public var title: String {
                switch self {
                case .review: "Plan review"
                case .checkIn: "Keep in touch"
                }
            }
        }

        /// What is due.
        public var kind: Kind
        /// The day.
        public var day: CivilDate
        /// A number that tells it from the others and stays the same when the file is made again.
        public var number: Int64

        /// Something due on a day.
        public init(kind: Kind, day: CivilDate, number: Int64) {
            self.kind = kind
            self.day = day
            self.number = number
        }
    }

    /// What is due, in order of its days.
    public var reminders: [Reminder]
    /// When the file was made.
    public var madeAt: Instant

    /// A calendar of what is due.
    public init(_ reminders: [Reminder], madeAt: Instant) {
        self.reminders = reminders
        self.madeAt = madeAt
    }

    /// The file: lines that end in CR LF, none longer than 75 octets.
    public var text: String {
        var lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Belong//Reminders//EN", "CALSCALE:GREGORIAN"]
        let stamp = String(madeAt.iso.prefix(19)).filter { $0 != "-" && $0 != ":" } + "Z"
        for reminder in reminders {
            lines += [
                "BEGIN:VEVENT", "UID:\(reminder.number)-\(reminder.day.iso)@belong", "DTSTAMP:\(stamp)",
                "DTSTART;VALUE=DATE:\(Self.date(reminder.day))",
                "DTEND;VALUE=DATE:\(Self.date(reminder.day.adding(days: 1)))", "SUMMARY:\(reminder.kind.title)",
                "DESCRIPTION:Open Belong to see whose.", "TRANSP:TRANSPARENT", "END:VEVENT",
            ]
        }
        return (lines + ["END:VCALENDAR"]).map { $0 + "\r\n" }.joined()
    }

    private static func date(_ date: CivilDate) -> String { date.iso.filter { $0 != "-" } }
}
