import Domain
public import Interchange

extension Workspace {
    /// Days from today within which a review is said to be this week's.
    private static var daysOfAWeek: Int { 7 }

    /// The lines of Today about reviews: overdue, today and within a week, for those who answer for the plan.
    func reviewLines(_ session: Session) throws -> [TodayLine] {
        let today = wall.date
        return try ownPlans().compactMap { line in
            var detail = line.title
            if let passed = line.timetablePassed {
                detail += " \u{00B7} part-time ended \(passed.short), the register expects as usual"
            }
            let due = line.reviewDue
            guard line.timetablePassed != nil || due.map({ today.days(until: $0) < Self.daysOfAWeek }) == true else {
                return nil
            }
            let aside = due.map { $0 < today ? "overdue since \($0.short)" : $0 == today ? "today" : $0.short } ?? ""
            return TodayLine(
                kind: .review, subject: line.name, detail: detail, aside: aside,
                isPressing: line.isPressing(on: today) || due == today,
                group: directory.children[line.child]?.membership.group(on: today) ?? GroupID(rawValue: 0),
                session: session, child: line.child, opening: .plan(line.id))
        }
    }

    /// The plans for which the person answers: a manager for all, others as key adult or named contact.
    private func ownPlans() throws -> [PlanLine] {
        let person = try requirePerson()
        return try supportPlans().filter { line in
            guard line.mayOpen, line.state != .closed else { return false }
            return person.details.role == .manager || access.isKeyAdult(of: line.child)
                || line.contact == person.details.name
        }
    }

    /// The reviews and check-ins that are due or to come for the person, for a calendar: without anybody's name.
    public func reminders() throws -> ReminderCalendar {
        let person = try requirePerson()
        var reminders = try ownPlans().compactMap { line in
            line.reviewDue.map { ReminderCalendar.Reminder(kind: .review, day: $0, number: line.id.rawValue) }
        }
        let agreed = Set(try currentEntries(of: [.checkIn]).map(\.child))
        for child in agreed.sorted() {
            for touch in try keptInTouch(with: child)
            where touch.agreement.who == person.id || person.details.role == .manager {
                guard let due = touch.due else { continue }
                reminders.append(ReminderCalendar.Reminder(kind: .checkIn, day: due, number: touch.id.rawValue))
            }
        }
        return ReminderCalendar(
            reminders.sorted { ($0.day, $0.number) < ($1.day, $1.number) }, madeAt: clock.now())
    }
}
