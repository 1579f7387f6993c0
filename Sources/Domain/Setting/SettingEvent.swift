/// A fact about the setting as a whole.
public enum SettingEvent: Hashable, Sendable {
    /// The setting was opened in Belong.
    case opened(name: String, profile: SettingProfile, isRehearsal: Bool)
    /// The times of a half-day's session, from a date on.
    case sessionTimesSet(SessionTimes, half: HalfDay, from: CivilDate)
    /// A group was added.
    case groupAdded(GroupID, name: String)
    /// A group has another name.
    case groupRenamed(GroupID, name: String)
    /// A group takes no more registers after its last day.
    case groupClosed(GroupID, lastDay: CivilDate)
    /// A period of the calendar was entered.
    case periodAdded(CalendarPeriod)
    /// A period of the calendar was entered by mistake.
    case periodRemoved(PeriodID)
    /// The reasons that the setting lists for amendments; a script may give only one of these.
    case reasonsListed([String])
    /// The steps that the setting takes when nobody has heard why a child is away, in place of those before.
    case escalationListed([EscalationStep])
    /// The setting added a scaffold for listening, wrote it anew, or put it away.
    case scaffoldKept(Scaffold)
    /// The setting added an entry to the library, wrote it anew, or put it away.
    case resourceKept(LibraryEntry)
    /// How often the setting asks every child for their view.
    case voiceCycleSet(VoiceCycle)
    /// The words that the setting would rather not write, and what is better, in place of those before.
    case languageListed([KinderWords])
    /// The thresholds of patterns, in place of those before.
    case patternsTuned(PatternSettings)
    /// A file was taken in: a digest of its bytes, and how many rows became entries.
    case imported(kind: String, digest: [UInt8], rows: Int)
}

/// Which law and practice the setting's registers follow; stored as a number that never changes.
public enum SettingProfile: Int, CaseIterable, Sendable, Codable {
    /// A school with its nursery and reception classes: two sessions a day, national codes.
    case school = 1
    /// Private, voluntary and independent early years: booked sessions, arrivals and departures.
    case earlyYears = 2
}
