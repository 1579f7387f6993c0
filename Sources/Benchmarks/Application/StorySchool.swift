import Application
import ArgumentParser
import Domain
import EventLog
import Foundation
import Storage
import Vault

/// A made-up school with years of marks, written in big commits straight to the log: for measuring alone.
struct StorySchool {
    /// How many children.
    let children: Int
    /// How many school years of marks each of them has, the current one last.
    let years: Int
    /// The child with a much longer story: fourteen school years.
    static let longest = 14

    private static let perGroup = 30

    /// The child at a place, from 0.
    static func child(_ index: Int) -> ChildID { ChildID(rawValue: 10_000 + Int64(index)) }

    /// Fills a folder that a workspace was just founded in.
    ///
    /// - Returns: how many marks were made.
    func fill(_ folder: DataFolder, with file: KeyFile, today: CivilDate) throws -> Int {
        let database = try Database(opening: folder)
        guard let slot = try database.read({ try $0.keySlots() }).first(where: { $0.label == file.label }) else {
            throw ExitCode(3)
        }
        database.sealer = Keyring(try KeySlot(bytes: slot.body).open(file), for: database)
        let calendar = Self.periods(from: SchoolYear(containing: today).firstYear - Self.longest, today)
        var events = calendar.map { NewEvent(.setting, .setting(.periodAdded($0))) }
        for group in 0..<groups {
            events.append(NewEvent(.setting, .setting(.groupAdded(Self.group(group), name: "Group \(group + 1)"))))
        }
        for index in 0..<children { events += people(index, today) }
        try record(events, in: database)
        return try marks(in: database, SchoolCalendar(calendar), today)
    }

    private var groups: Int { (children + Self.perGroup - 1) / Self.perGroup }

    private static func group(_ index: Int) -> GroupID { GroupID(rawValue: 500 + Int64(index)) }

    private func firstYear(of index: Int, _ today: CivilDate) -> Int {
        SchoolYear(containing: today).firstYear + 1 - (index == 0 ? Self.longest : years)
    }

    /// A child's register entry and a story of twenty entries for each year.
    private func people(_ index: Int, _ today: CivilDate) -> [NewEvent] {
        let child = Self.child(index)
        let first = SchoolYear(beginning: firstYear(of: index, today))
        let details = ChildDetails(
            upn: nil, surname: "Surname\(index)", forename: "Forename\(index)",
            born: first.firstDay.adding(days: -1_700), yearGroup: "2", interests: ["snails", "the moon"])
        let joined = ChildEvent.joined(child, Self.group(index / Self.perGroup), from: first.firstDay)
        var events = [
            NewEvent(.child(child), .child(.registered(child, details))), NewEvent(.child(child), .child(joined)),
        ]
        let days = first.firstDay.days(until: today)
        for number in stride(from: 0, to: days, by: 18) {
            let content: StoryContent =
                number % 5 == 0
                ? .voice(Voice(speaker: .child, tool: "faces", words: "the lunch hall is loud on day \(number)"))
                : .note(Note(text: "was settled by the fish tank and told a long story about day \(number)"))
            let entry = StoryEntry(
                id: EntryID(rawValue: Int64(index) * 1_000 + Int64(number / 18) + 1_000_000),
                day: first.firstDay.adding(days: number), content: content)
            events.append(NewEvent(.child(child), .story(.kept(child, entry))))
        }
        return events
    }

    /// Every session's marks, some weeks of the school in each commit.
    private func marks(in database: Database, _ calendar: SchoolCalendar, _ today: CivilDate) throws -> Int {
        var count = 0
        var events: [NewEvent] = []
        let first = SchoolYear(beginning: SchoolYear(containing: today).firstYear + 1 - Self.longest).firstDay
        for session in calendar.sessions(in: first...today.adding(days: -1)) {
            let year = SchoolYear(containing: session.date).firstYear
            for index in 0..<children where year >= firstYear(of: index, today) {
                let code = Self.code(index, session)
                let event = RegisterEvent.marked(
                    child: Self.child(index), session: session, mark: Mark(code), cause: .imported)
                events.append(
                    NewEvent(.register(Self.group(index / Self.perGroup), session), .register(event)))
                count += 1
            }
            if events.count >= 60_000 {
                try record(events, in: database)
                events = []
            }
        }
        try record(events, in: database)
        return count
    }

    /// Mostly here; a spell of illness of some days each term, and late now and then.
    private static func code(_ index: Int, _ session: Session) -> AttendanceCode {
        let day = session.date.dayNumber &+ index &* 7
        if day % 61 < 3 { return day % 2 == 0 ? .illness : .medical }
        return day % 37 == 0 && session.half == .morning ? .late : .present(in: session.half)
    }

    private func record(_ events: [NewEvent], in database: Database) throws {
        guard !events.isEmpty else { return }
        var random = SystemRandomNumberGenerator()
        let draft = ScratchSetting.draft(ScratchSetting.command(using: &random), events)
        _ = try database.change(draft.commandID) { _ in draft }
    }

    private static func periods(from first: Int, _ today: CivilDate) -> [CalendarPeriod] {
        (first...SchoolYear(containing: today).firstYear).flatMap { year -> [CalendarPeriod] in
            let periods: [CalendarPeriod?] = [
                period(year, 0, .schoolYear, (year, 9, 2), (year + 1, 7, 20), "school year"),
                period(year, 1, .holiday, (year, 10, 24), (year, 10, 31), "autumn half-term"),
                period(year, 2, .holiday, (year, 12, 20), (year + 1, 1, 3), "Christmas holiday"),
                period(year, 3, .holiday, (year + 1, 2, 14), (year + 1, 2, 21), "spring half-term"),
                period(year, 4, .holiday, (year + 1, 4, 1), (year + 1, 4, 16), "Easter holiday"),
                period(year, 5, .holiday, (year + 1, 5, 24), (year + 1, 6, 1), "summer half-term"),
            ]
            return periods.compactMap(\.self)
        }
    }

    private static func period(
        _ year: Int, _ number: Int, _ kind: CalendarPeriod.Kind, _ from: (Int, Int, Int), _ to: (Int, Int, Int),
        _ name: String
    ) -> CalendarPeriod? {
        guard let from = CivilDate(year: from.0, month: from.1, day: from.2),
            let to = CivilDate(year: to.0, month: to.1, day: to.2)
        else { return nil }
        return CalendarPeriod(
            id: PeriodID(rawValue: Int64(year * 10 + number)), kind: kind, from: from, to: to, name: name)
    }
}
