/// What one day was for one child, as patterns see it.
struct DaySign: Hashable, Sendable {
    /// Where the child was.
    enum Presence: UInt8, Sendable {
        /// Not marked, not possible, or away by agreement: no chance to be here or away.
        case unknown
        case here
        case awayMorning
        case awayAfternoon
        case away
    }

    /// What is known about why, as far as it bears on asking.
    enum Reason: UInt8, Sendable {
        /// Unwell, or another reason that was heard.
        case heard
        /// Nobody heard why, or the reason is none that can be agreed to (N, O).
        case unheard
        /// An appointment.
        case medical
        /// A holiday that was not agreed to.
        case holiday
    }

    var presence = Presence.unknown
    var reason = Reason.heard
    /// The morning was possible and marked.
    var hasMorning = false
    /// The afternoon was possible and marked.
    var hasAfternoon = false
    /// The child came late in the morning.
    var isLate = false
    /// The morning was possible and the child came.
    var cameInMorning = false
    var minutesLate: Int16 = 0

    var isAway: Bool { presence == .away }
    var isKnown: Bool { presence != .unknown }
    var isWhole: Bool { hasMorning && hasAfternoon }

    /// A day by its two codes; `nil` is a half that nobody marked.
    init(_ morning: AttendanceCode?, _ afternoon: AttendanceCode?, minutesLate: Int?) {
        let before = Half(morning)
        let after = Half(afternoon)
        hasMorning = before != .unknown
        hasAfternoon = after != .unknown
        switch (before, after) {
        case (.unknown, .unknown): return
        case (.away, .away), (.away, .unknown), (.unknown, .away): presence = .away
        case (.here, .away): presence = .awayAfternoon
        case (.away, .here): presence = .awayMorning
        default: presence = .here
        }
        cameInMorning = before == .here
        isLate = cameInMorning && morning.map(Measure.late.codes.contains) == true
        if isLate { self.minutesLate = Int16(clamping: minutesLate ?? 0) }
        if let code = before == .away ? morning : after == .away ? afternoon : nil { reason = Reason(code) }
    }

    init() {}

    private enum Half {
        case unknown, here, away

        init(_ code: AttendanceCode?) {
            guard let code else {
                self = .unknown
                return
            }
            if code == .arrivedAfterClosing || CodeTable.here.contains(code) {
                self = .here
            } else {
                self = Measure.absence.codes.contains(code) && !DaySign.agreed.contains(code) ? .away : .unknown
            }
        }
    }

    /// Absences that were agreed beforehand or are the setting's own decision: nothing to be curious about.
    static let agreed = CodeSet([
        .performance, .interview, .studyLeave, .partTime, .exceptionalLeave, .travelling, .religious, .excluded,
        .agreedHoliday, .extendedHoliday,
    ])
}

extension DaySign.Reason {
    init(_ code: AttendanceCode) {
        switch code {
        case .notYetKnown, .otherAbsence: self = .unheard
        case .medical: self = .medical
        case .holidayNotGranted: self = .holiday
        default: self = .heard
        }
    }
}
