import Domain
import Interchange

extension StoryMaker {
    /// What only some children have: check-ins, adjustments, an agency that was asked, something shared in confidence.
    mutating func writeAboutSome() {
        writeCheckIns()
        for group in school.groups.prefix(5) {
            let child = present.filter { school.groups[$0.group] == group }.dropFirst(10).first
            guard let child else { continue }
            let adjustment = Adjustment(text: random.pick(StoryWords.adjustments), until: today.adding(days: 40))
            write(.adjustment(adjustment), about: child, on: day(15), by: teacher(of: child))
        }
        guard let child = present.dropFirst(42).first else { return }
        write(
            .agency(
                AgencyContact(agency: "Family Hub", about: "Sleep and mornings: a place on the evening course for Mum")),
            about: child, on: day(8), by: teacher(of: child))
        write(
            .agency(
                AgencyContact(
                    agency: "Public Health Nursing", about: "Headaches on Mondays",
                    answer: "Seen on the clinic day; glasses ordered, and a drink before school agreed.",
                    answered: day(4))),
            about: child, on: day(14), by: teacher(of: child))
        write(
            .circumstances(
                FamilyCircumstances(
                    text: "Dad moved out at half-term and lives with his brother for now.",
                    whatHelps: "Knowing in the morning who collects. A quiet start by the book corner.")),
            about: child, on: day(12), by: staff(.manager),
            readership: .restricted(to: [teacher(of: child)].compactMap(\.self)))
    }

    /// Keeping in touch with the three who have been away the longest, one of them overdue, one due today.
    private mutating func writeCheckIns() {
        let away = childrenAwayLongest(3)
        for (index, child) in away.enumerated() {
            guard let teacher = teacher(of: child) else { continue }
            let (what, channel) = StoryWords.checkIns[index % StoryWords.checkIns.count]
            // The last was done six, five and three school days ago: one overdue, one due today, one not yet.
            let last = [6, 5, 3][index % 3]
            let agreement = write(
                .checkIn(CheckIn(who: teacher, channel: channel, everyDays: 5, what: what)), about: child,
                on: day(last + 5), by: teacher)
            write(
                .checkedIn(
                    CheckInDone(checkIn: agreement, channel: channel, words: random.pick(StoryWords.checkInWords))),
                about: child, on: day(last), by: teacher)
            write(
                .sent(SentHome(what: random.pick(StoryWords.sent), channel: .email)), about: child, on: day(2),
                by: teacher)
        }
    }

    /// The children with the most missed sessions in the last ten school days, among those away on the last; one of
    /// the first two groups before the others.
    private func childrenAwayLongest(_ count: Int) -> [SimulatedChild] {
        guard let last = days.last else { return [] }
        var missed: [String: Int] = [:]
        var missedLast: Set<String> = []
        let first = day(10)
        school.forEachDay { date, rows in
            guard date >= first else { return }
            for row in rows where Measure.absence.includes(row.mark.code) {
                missed[row.upn, default: 0] += 1
                if date == last { missedLast.insert(row.upn) }
            }
        }
        let away = present.filter { missedLast.contains($0.upn) }
            .sorted { (missed[$1.upn, default: 0], $0.upn) < (missed[$0.upn, default: 0], $1.upn) }
        // The teachers of the first two groups sign in to a demo: one of their children comes first.
        let theirs = away.filter { $0.group < 2 }.prefix(1)
        return Array((theirs + away.filter { child in !theirs.contains { $0.upn == child.upn } }).prefix(count))
    }
}
