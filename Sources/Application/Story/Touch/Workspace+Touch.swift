public import Domain

extension Workspace {
    /// What is agreed about keeping in touch with one child, the next due first.
    public func keptInTouch(with child: ChildID) throws -> [KeptInTouch] {
        let entries = try story(of: child).filter(\.isCurrent)
        let done = entries.compactMap { doneCheckIn(child, $0) }
        return entries.compactMap { agreement($0, about: child, done: done) }.sorted(by: Self.soonerDue)
    }

    /// The check-ins that are due today or were due before and are not done, the longest due first.
    ///
    /// They are shown to whoever keeps in touch, and to managers.
    public func checkInsDue() throws -> [KeptInTouch] {
        let person = try requirePerson()
        let today = wall.date
        let agreements = try currentEntries(of: [.checkIn], to: today)
        guard let first = agreements.map(\.line.day).min() else { return [] }
        let done = try currentEntries(of: [.checkedIn], from: first).compactMap { doneCheckIn($0.child, $0.line) }
        return agreements.compactMap { agreement($0.line, about: $0.child, done: done) }
            .filter { $0.isDue(on: today) }
            .filter { $0.agreement.who == person.id || person.details.role == .manager }
            .sorted(by: Self.soonerDue)
    }

    /// Records that a check-in took place; the next is due so many school days later.
    public func checkedIn(
        _ agreement: EntryID, about child: ChildID, by channel: Channel, words: String, on day: CivilDate? = nil
    ) throws {
        try keep(.checkedIn(CheckInDone(checkIn: agreement, channel: channel, words: words)), about: child, on: day)
    }

    private struct Done {
        let child: ChildID
        let agreement: EntryID?
        let day: CivilDate
    }

    private func doneCheckIn(_ child: ChildID, _ line: StoryLine) -> Done? {
        guard case .checkedIn(let done)? = line.content else { return nil }
        return Done(child: child, agreement: done.checkIn, day: line.day)
    }

    private func agreement(_ line: StoryLine, about child: ChildID, done: [Done]) -> KeptInTouch? {
        guard case .checkIn(let checkIn)? = line.content else { return nil }
        // What was said outside any agreement is keeping in touch as well.
        let last = done.filter { $0.child == child && ($0.agreement == line.id || $0.agreement == nil) }
            .map(\.day).max()
        let calendar = directory.calendar
        let due = checkIn.due(agreed: line.day, last: last, in: calendar)
        let today = wall.date
        let late = due.map { $0 < today ? calendar.schoolDayCount(in: $0.adding(days: 1)...today) : 0 } ?? 0
        return KeptInTouch(
            id: line.id, child: child, name: directory.children[child]?.details.spokenName ?? "", agreement: checkIn,
            who: staffName(checkIn.who),
            agreed: line.day, last: last, due: due, schoolDaysLate: late)
    }

    private static func soonerDue(_ one: KeptInTouch, _ other: KeptInTouch) -> Bool {
        switch (one.due, other.due) {
        case (let left?, let right?): (left, one.id) < (right, other.id)
        case (nil, nil): one.id < other.id
        case (let due, nil): due != nil
        case (nil, _): false
        }
    }

    /// The name by which a child whom the person may see is called.
    public func called(_ child: ChildID) throws -> String {
        try requireChild(child).details.preferredForename
    }

    /// The name of a member of staff; empty for somebody who is not known.
    func staffName(_ staff: StaffID) -> String {
        directory.staff[staff]?.details.name ?? ""
    }
}
