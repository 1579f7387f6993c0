public import Domain

extension Snapshot {
    /// The setting; `nil` before it was opened.
    public func setting() throws -> SettingRecord? {
        try connection.statement("SELECT name, profile, isRehearsal FROM setting").first(make: { row in
            guard let profile = SettingProfile(rawValue: row.number(1)) else { throw damaged("profile") }
            return SettingRecord(name: row.text(0), profile: profile, isRehearsal: row.bool(2))
        })
    }

    /// All session times, each half-day's in order of date.
    public func sessionTimes() throws -> [SessionTimesRecord] {
        try connection.statement("SELECT half, start, opens, closes, ends FROM session_times ORDER BY half, start")
            .all(make: { row in
                guard let half = HalfDay(rawValue: row.number(0)), let opens = ClockTime(minute: row.number(2)),
                    let closes = ClockTime(minute: row.number(3)), let ends = ClockTime(minute: row.number(4)),
                    let times = SessionTimes(opens: opens, closes: closes, ends: ends)
                else { throw damaged("session time") }
                return SessionTimesRecord(half: half, from: CivilDate(dayNumber: row.number(1)), times: times)
            })
    }

    /// All groups by name, closed ones too.
    public func groups() throws -> [GroupRecord] {
        try connection.statement("SELECT id, name, lastDay FROM school_group ORDER BY name, id").all(make: { row in
            GroupRecord(
                id: GroupID(rawValue: row.int(0)), name: row.text(1),
                lastDay: row.optional(2).map { CivilDate(dayNumber: Int($0)) })
        })
    }

    /// The periods of the school calendar, in order of their first day.
    public func periods() throws -> [CalendarPeriod] {
        try connection.statement("SELECT id, kind, start, until, name FROM calendar_period ORDER BY start, until, id")
            .all(make: { row in
                guard let kind = CalendarPeriod.Kind(rawValue: row.number(1)) else { throw damaged("period") }
                return CalendarPeriod(
                    id: PeriodID(rawValue: row.int(0)), kind: kind, from: CivilDate(dayNumber: row.number(2)),
                    to: CivilDate(dayNumber: row.number(3)), name: row.text(4))
            })
    }

    /// The reasons that the setting lists for amendments, in its order.
    public func listedReasons() throws -> [String] {
        try connection.statement("SELECT reason FROM listed_reason ORDER BY place").all(make: { $0.text(0) })
    }

    /// The steps that the setting takes when nobody has heard why a child is away, in its order.
    public func escalationSteps() throws -> [EscalationStep] {
        try connection.statement("SELECT name, minutes, schoolDay FROM escalation_step ORDER BY place").all(make: {
            row in
            if let minutes = row.optional(1) {
                return EscalationStep(row.text(0), due: .minutesAfterClosing(Int(minutes)))
            }
            guard let number = row.optional(2) else { throw damaged("escalation step") }
            return EscalationStep(row.text(0), due: .schoolDay(Int(number)))
        })
    }

    /// The import of a file with these bytes' digest; `nil` when it was never taken in.
    public func imported(kind: String, digest: [UInt8]) throws -> ImportRecord? {
        try connection.statement(
            "SELECT kind, digest, rows, recordedAt FROM imported_file WHERE kind = ? AND digest = ?"
        ).first {
            $0.add(kind)
            $0.add(digest)
        } make: { row in
            ImportRecord(
                kind: row.text(0), digest: row.bytes(1), rows: row.number(2),
                recordedAt: Instant(milliseconds: row.int(3)))
        }
    }
}
