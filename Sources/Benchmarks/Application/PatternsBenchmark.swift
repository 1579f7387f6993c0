import ArgumentParser
import Domain
import Interchange
import Simulation

/// Every pattern of a big school's year, and what one new mark costs.
struct PatternsBenchmark: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "patterns",
        abstract: "Measures finding every pattern of 1,500 children in a year of marks, and after one new mark.",
        discussion: "Example: Benchmarks patterns")

    @Option(help: "How many children.")
    var children = 1_500

    @Option(help: "How many rounds.")
    var rounds = 7

    func run() throws {
        let last = CivilDate(year: 2026, month: 7, day: 20) ?? CivilDate(dayNumber: 0)
        let school = SimulatedSchool.make(children: children, seed: 5, until: last, planted: 42)
        let calendar = SchoolCalendar(
            school.calendar.enumerated().map { index, row in
                CalendarPeriod(
                    id: PeriodID(rawValue: Int64(index)), kind: row.kind, from: row.from, to: row.to, name: row.name)
            })
        let histories = histories(of: school)
        var whole: [Double] = []
        var count = 0
        for _ in 0..<rounds {
            let begun = microseconds()
            count = SettingPatterns(histories, calendar: calendar, asAt: last).all.count
            whole.append((microseconds() - begun) / 1_000)
        }
        var patterns = SettingPatterns(histories, calendar: calendar, asAt: last)
        var single: [Double] = []
        for history in histories.prefix(200) {
            guard let entry = history.entries.last else { continue }
            let begun = microseconds()
            count += patterns.record(ChildHistory.Entry(entry.session, .illness), of: history.child).count
            single.append((microseconds() - begun) / 1_000)
        }
        print(
            "\(children) children: \(Figure(Statistics.median(whole))) ms; one new mark: "
                + "\(Figure(Statistics.median(single))) ms; \(count) patterns and notes")
        var bars = Bars()
        bars.hold("milliseconds for everybody", Statistics.median(whole), atMost: 300)
        bars.hold("milliseconds for one new mark", Statistics.median(single), atMost: 1)
        try bars.check()
    }

    private func histories(of school: SimulatedSchool) -> [ChildHistory] {
        var ids: [String: ChildID] = [:]
        for (index, row) in school.children.enumerated() {
            if let upn = row.details.upn { ids[upn] = ChildID(rawValue: Int64(index)) }
        }
        var entries: [ChildID: [ChildHistory.Entry]] = [:]
        for row in school.marks {
            guard let child = ids[row.upn] else { continue }
            entries[child, default: []].append(
                ChildHistory.Entry(row.session, row.mark.code, minutesLate: row.mark.minutesLate))
        }
        return school.children.compactMap { row in
            guard let child = row.details.upn.flatMap({ ids[$0] }) else { return nil }
            let group = school.groups.firstIndex(of: row.group).map { GroupID(rawValue: Int64($0)) }
            return ChildHistory(
                child: child, group: group, entries: (entries[child] ?? []).sorted { $0.session < $1.session })
        }
    }
}
