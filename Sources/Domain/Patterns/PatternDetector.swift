/// Finds patterns in a child's history: a pure function of marks, the group's days and thresholds.
///
/// Only what was recorded up to the day asked about is looked at: the same question about the same day always has the
/// same answer.
public struct PatternDetector: Sendable {
    /// The thresholds.
    public let settings: PatternSettings
    /// The school days.
    public let calendar: SchoolCalendar

    /// A detector with the thresholds of a setting.
    public init(calendar: SchoolCalendar, settings: PatternSettings = PatternSettings()) {
        self.calendar = calendar
        self.settings = settings
    }

    /// Every prompt and note as they stood on a day, prompts first, the most unusual first.
    public func patterns(
        in history: ChildHistory, group: GroupDays, siblings: [ChildHistory] = [], asAt day: CivilDate
    ) -> [Pattern] {
        []
    }
}
