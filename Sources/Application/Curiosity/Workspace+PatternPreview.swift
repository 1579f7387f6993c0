public import Domain

/// What thresholds would have raised in the last half-term, beside what those of now did.
public struct PatternPreview: Hashable, Sendable {
    /// The first day that was looked at.
    public var from: CivilDate
    /// The last.
    public var to: CivilDate
    /// How many times each kind would have been raised.
    public var then: [PatternKind: Int]
    /// How many times each kind was raised with the thresholds of now.
    public var now: [PatternKind: Int]
    /// How many children would have been asked about.
    public var childrenThen: Int
    /// How many children are asked about with the thresholds of now.
    public var childrenNow: Int
    /// Children who would have been asked about and are not now, by name.
    public var gained: [String]
    /// Children who are asked about now and would not have been, by name.
    public var lost: [String]
}

extension Workspace {
    /// School days of a half-term, as long as most are.
    private static let halfTerm = 35

    /// What thresholds would have raised in the last half-term (35 school days).
    public func preview(_ settings: PatternSettings) throws -> PatternPreview {
        guard permissions.managesSetting else { throw AccessError.notForRole("Choosing thresholds") }
        let calendar = directory.calendar
        let today = wall.date
        let days = Array(calendar.schoolDays(in: today.adding(days: -120)...today).suffix(Self.halfTerm))
        guard let first = days.first, let last = days.last else {
            return PatternPreview(
                from: today, to: today, then: [:], now: [:], childrenThen: 0, childrenNow: 0, gained: [], lost: [])
        }
        let then = try raised(by: settings, in: first...last)
        let now = settings == patternSettings ? then : try raised(by: patternSettings, in: first...last)
        func names(_ children: Set<ChildID>) -> [String] {
            children.compactMap { directory.children[$0] }.sorted { ($0.order, $0.id) < ($1.order, $1.id) }
                .map(\.details.spokenName)
        }
        return PatternPreview(
            from: first, to: last, then: then.counts, now: now.counts, childrenThen: then.children.count,
            childrenNow: now.children.count, gained: names(then.children.subtracting(now.children)),
            lost: names(now.children.subtracting(then.children)))
    }

    /// How often each kind was raised in some days, once for each time that it grew, and about whom.
    private func raised(
        by settings: PatternSettings, in days: ClosedRange<CivilDate>
    ) throws -> (counts: [PatternKind: Int], children: Set<ChildID>) {
        let found = try settingPatterns(asAt: days.upperBound, settings: settings)
        var counts: [PatternKind: Int] = [:]
        var children: Set<ChildID> = []
        for child in directory.children.keys {
            for raise in found.raises(of: child) where days.contains(raise.day) {
                counts[raise.kind, default: 0] += 1
                children.insert(child)
            }
        }
        return (counts, children)
    }
}
