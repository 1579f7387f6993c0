import Domain
import Interchange
import Simulation
import Testing

@Suite("Planted patterns are found")
struct PatternBarTests {
    /// Seeds that no threshold was tuned on.
    private static let seeds: [UInt64] = [901, 902, 903]

    @Test("most within twenty school days, with few prompts about anybody else")
    func bars() {
        var found = 0
        var planted = 0
        var falsePrompts = 0
        var childWeeks = 0
        for seed in Self.seeds {
            let school = SimulatedSchool.make(
                seed: seed, until: CivilDate(year: 2026, month: 5, day: 1) ?? CivilDate(dayNumber: 0), planted: 21)
            let histories = Self.histories(school)
            let calendar = SchoolCalendar(
                school.calendar.enumerated().map { index, row in
                    CalendarPeriod(
                        id: PeriodID(rawValue: Int64(index)), kind: row.kind, from: row.from, to: row.to, name: row.name
                    )
                })
            let patterns = SettingPatterns(Array(histories.values), calendar: calendar, asAt: school.until)
            let truth = Dictionary(school.planted.map { ($0.upn, $0) }, uniquingKeysWith: { first, _ in first })
            for (upn, history) in histories {
                let raises = patterns.raises(of: history.child)
                guard let plant = truth[upn] else {
                    falsePrompts += raises.count
                    childWeeks += Set(history.entries.map(\.session.date.monday)).count
                    continue
                }
                // Days beside holidays show themselves by the second holiday: here the half-term of spring.
                let days = plant.kind == .afterHoliday ? 60 : 20
                let deadline = calendar.date(schoolDays: days, after: plant.starts.adding(days: -1)) ?? school.until
                planted += 1
                if raises.contains(where: { plant.starts <= $0.day && $0.day <= deadline }) { found += 1 }
            }
        }
        #expect(planted >= 69)
        #expect(found * 100 >= planted * 80, "\(found) of \(planted)")
        #expect(falsePrompts * 1_000 <= childWeeks * 6, "\(falsePrompts) in \(childWeeks) child-weeks")
    }

    private static func histories(_ school: SimulatedSchool) -> [String: ChildHistory] {
        var entries: [String: [ChildHistory.Entry]] = [:]
        for row in school.marks {
            entries[row.upn, default: []].append(
                ChildHistory.Entry(row.session, row.mark.code, minutesLate: row.mark.minutesLate))
        }
        var ids: [String: ChildID] = [:]
        for (index, row) in school.children.enumerated() {
            if let upn = row.details.upn { ids[upn] = ChildID(rawValue: Int64(index)) }
        }
        let families = Dictionary(grouping: school.contacts) { $0.details.email }
        var siblings: [String: Set<String>] = [:]
        for family in families.values {
            for row in family { siblings[row.upn, default: []].formUnion(family.map(\.upn).filter { $0 != row.upn }) }
        }
        var histories: [String: ChildHistory] = [:]
        for row in school.children {
            guard let upn = row.details.upn, let child = ids[upn] else { continue }
            let group = school.groups.firstIndex(of: row.group).map { GroupID(rawValue: Int64($0)) }
            histories[upn] = ChildHistory(
                child: child, group: group, siblings: siblings[upn, default: []].compactMap { ids[$0] }.sorted(),
                entries: (entries[upn] ?? []).sorted { $0.session < $1.session })
        }
        return histories
    }
}
