import Domain
import Storage

/// Everybody's patterns as they were found last: lists that are asked for at every change show these.
///
/// Patterns are about days, so that those of some minutes ago are as good, and a year of everybody's marks is not read
/// for each mark of the morning.
struct FoundPatterns {
    /// The last day that was looked at.
    let day: CivilDate
    /// The thresholds.
    let settings: PatternSettings
    /// The log's last commit that was looked at.
    let head: Int64
    /// When they were found.
    let at: Instant
    /// The patterns of each child who has any.
    let patterns: [ChildID: [Pattern]]

    /// Milliseconds for which they are as good as new: our proposal.
    static let lasting: Int64 = 10 * 60_000
}

extension Workspace {
    /// The patterns of every child, as found in the last minutes, or anew.
    func patternsLately() throws -> [ChildID: [Pattern]] {
        let (day, settings, now) = (wall.date, patternSettings, clock.now())
        if let found = foundPatterns, found.day == day, found.settings == settings,
            found.head == directoryHead || now.milliseconds - found.at.milliseconds < FoundPatterns.lasting
        {
            return found.patterns
        }
        let setting = try settingPatterns(asAt: day, settings: settings)
        var patterns: [ChildID: [Pattern]] = [:]
        for child in directory.children.keys {
            let own = setting.patterns(of: child)
            if !own.isEmpty { patterns[child] = own }
        }
        foundPatterns = FoundPatterns(day: day, settings: settings, head: directoryHead, at: now, patterns: patterns)
        return patterns
    }

    /// What stands quietly on a child's page: it rests on the child's own days alone.
    func patternNotes(about child: ChildID, at snapshot: Snapshot) throws -> [Pattern] {
        let day = wall.date
        let known = try requireChild(child)
        var entries: [ChildHistory.Entry] = []
        try snapshot.eachCode(
            of: child, from: Session(Self.firstDayForPatterns(asAt: day), .morning), to: Session(day, .afternoon)
        ) { session, code in
            entries.append(ChildHistory.Entry(session, code, minutesLate: nil))
        }
        let history = ChildHistory(child: child, group: known.membership.group(on: day), entries: entries)
        return SettingPatterns([history], calendar: directory.calendar, settings: patternSettings, asAt: day).all
            .filter { !$0.isPrompt }
    }
}
