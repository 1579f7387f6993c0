/// Finds lessons, places and adults that a child stays away from, from the notes that adults made.
struct LessonPatterns {
    let history: ChildHistory
    let days: PatternDays
    let settings: PatternSettings

    /// A lesson is raised when it was missed often enough of late; what was missed before is the child's usual.
    var found: [Pattern] {
        let threshold = settings[.lessons]
        guard threshold.isOn, !history.lessons.isEmpty, !days.days.isEmpty else { return [] }
        let from = days.days[max(days.days.count - threshold.schoolDays, 0)].date
        let byLesson = Dictionary(grouping: history.lessons, by: \.lesson)
        return byLesson.sorted { $0.key < $1.key }.compactMap { lesson, missed in
            let recent = missed.filter { $0.session.date >= from }
            guard recent.count >= threshold.atLeast, let first = recent.first else { return nil }
            let earlier = missed.count - recent.count
            let before = max(days.days.count - threshold.schoolDays, 0)
            return Pattern(
                child: history.child, kind: .lessons, lesson: lesson, since: first.session.date,
                raised: recent[threshold.atLeast - 1].session.date, evidence: recent.map(\.session),
                size: PatternShare(recent.count, of: threshold.schoolDays), usual: PatternShare(earlier, of: before),
                chance: Chance.ofAtLeast(recent.count, in: threshold.schoolDays, usual: earlier, of: before))
        }
    }
}
