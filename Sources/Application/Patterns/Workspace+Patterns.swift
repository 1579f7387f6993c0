public import Domain
import EventLog
import Storage

extension Workspace {
    /// Prompts and notes as they stood on a day, about the children whom the person may see: prompts first, in the
    /// order in which asking helps.
    ///
    /// - Parameters:
    ///   - day: the last day that is looked at; today when `nil`.
    ///   - child: one child alone; everybody when `nil`.
    ///   - settings: the thresholds; the setting's own when `nil`.
    public func patterns(
        asAt day: CivilDate? = nil, of child: ChildID? = nil, settings: PatternSettings? = nil
    ) throws -> [Pattern] {
        if let child { _ = try requireChild(child) } else { _ = try requirePerson() }
        let day = day ?? wall.date
        let found = try settingPatterns(asAt: day, settings: settings ?? patternSettings)
        let seen = child.map { [$0] } ?? directory.children.keys.filter { access.sees($0) }.sorted()
        return Self.inOrder(seen.flatMap { found.patterns(of: $0) })
    }

    /// Prompts first, those raised last before the others; then notes.
    static func inOrder(_ patterns: [Pattern]) -> [Pattern] {
        patterns.sorted { left, right in
            (left.isPrompt ? 0 : 1, left.raised.dayNumber * -1, left.chance, left.child)
                < (right.isPrompt ? 0 : 1, right.raised.dayNumber * -1, right.chance, right.child)
        }
    }

    /// Patterns rest on this school year and the one before.
    static func firstDayForPatterns(asAt day: CivilDate) -> CivilDate {
        CivilDate(year: SchoolYear(containing: day).firstYear - 1, month: 9, day: 1) ?? day
    }

    /// Everybody's days up to a day, from the beginning of the school year before: what patterns are found in.
    func settingPatterns(asAt day: CivilDate, settings: PatternSettings) throws -> SettingPatterns {
        let from = Self.firstDayForPatterns(asAt: day)
        return try database.read { snapshot in
            var entries: [ChildID: [ChildHistory.Entry]] = [:]
            try snapshot.eachRecordedMark(from: from, to: day) { child, session, recorded in
                guard let mark = recorded.mark else { return }
                entries[child, default: []].append(
                    ChildHistory.Entry(session, mark.code, minutesLate: mark.minutesLate))
            }
            let families = try families(at: snapshot)
            let lessons = try missedLessons(at: snapshot)
            let histories = directory.children.values.sorted { $0.id < $1.id }.map { child in
                // Taken out and sorted in place: a year of a whole school is not held twice.
                var own = entries.removeValue(forKey: child.id) ?? []
                own.sort { $0.session < $1.session }
                return ChildHistory(
                    child: child.id, group: child.membership.group(on: day), siblings: families[child.id] ?? [],
                    entries: own,
                    lessons: lessons[child.id] ?? [],
                    transitions: transitions(of: child, between: from, and: day))
            }
            return SettingPatterns(histories, calendar: directory.calendar, settings: settings, asAt: day)
        }
    }

    /// Brothers and sisters, as people have confirmed them.
    private func families(at snapshot: Snapshot) throws -> [ChildID: [ChildID]] {
        guard let keyring else { return [:] }
        var families: [ChildID: [ChildID]] = [:]
        for record in try snapshot.currentEntries(of: [.sibling]) {
            if case .sibling(let link)? = try record.words?.open(with: keyring)?.content(of: .sibling), link.isSibling {
                families[record.child, default: []].append(link.other)
            }
        }
        return families
    }

    /// Changes of group within the setting, and of the key adult.
    private func transitions(
        of child: Directory.ChildEntry, between first: CivilDate, and last: CivilDate
    ) -> [CivilDate] {
        let days = child.membership.stays.dropFirst().map(\.from) + child.keyAdults.dropFirst().map(\.from)
        return days.filter { first <= $0 && $0 <= last }.sorted()
    }
}
