public import Domain
import EventLog

extension Workspace {
    /// The staff who can be a child's key adult or named contact: everybody who works here today, leaders aside.
    public func staffForChildren() throws -> [Directory.StaffEntry] {
        _ = try requirePerson()
        guard permissions.seesNames else { throw AccessError.notForRole("The list of staff") }
        return
            staffToday
            .filter { $0.details.role != .leader }
            .sorted { ($0.details.name, $0.id) < ($1.details.name, $1.id) }
    }

    /// Names a child's key adult from a day on; whoever was it in the same place until then stays so up to the day
    /// before.
    public func nameKeyAdult(
        _ staff: StaffID, of child: ChildID, as place: KeyAdultPlace, from day: CivilDate, until: CivilDate? = nil
    ) throws {
        guard until.map({ day <= $0 }) ?? true else { throw PeopleError.endsBeforeItBegins }
        let entry = StoryEntry(
            id: identifiers.next(), day: day,
            content: .keyAdult(KeyAdult(staff: staff, place: place, until: until)))
        try keepTogether(words: "the \(place.words) of \(calledName(of: child))") { snapshot in
            let known = try requireChild(child)
            guard access.may(.write, .keyAdult, about: child) else {
                throw AccessError.notForRole("Naming a key adult")
            }
            let earlier = place == .standIn ? [] : known.keyAdults.filter { $0.place == place && $0.holds(on: day) }
            if earlier.contains(where: { $0.staff == staff && $0.until == until }) { return [] }
            return earlier.filter { $0.from < day }.map { $0.ending(on: day.adding(days: -1), of: child) }
                + [KeptStory(child: child, entry: entry)]
        }
    }

    /// Hands the person's own children over to somebody who stands in from a day to another.
    ///
    /// Only children whose key adult the person is today are handed over, none from an earlier day, and no child for
    /// longer than they are their key adult themselves.
    /// - Returns: how many children.
    @discardableResult
    public func handOverChildren(to staff: StaffID, from day: CivilDate, until: CivilDate) throws -> Int {
        guard day <= until else { throw PeopleError.endsBeforeItBegins }
        let words = "that \(directory.staff[staff]?.details.name ?? "somebody") stands in for you"
        return try keepTogether(words: words) { _ in
            let person = try requirePerson()
            let today = wall.date
            guard today <= day else { throw PeopleError.handedOverFromThePast }
            let own = directory.children.values
                .compactMap { child in
                    child.lastDay(ofKeyAdult: person.id, on: today, upTo: until).map { (child: child, until: $0) }
                }
                .filter { day <= $0.until }
                .sorted { ($0.child.order, $0.child.id) < ($1.child.order, $1.child.id) }
            guard !own.isEmpty, staff != person.id, person.details.role != .leader else {
                throw PeopleError.nothingToHandOver
            }
            return own.map { child, until in
                KeptStory(
                    child: child.id,
                    entry: StoryEntry(
                        id: identifiers.next(), day: day,
                        content: .keyAdult(KeyAdult(staff: staff, place: .standIn, until: until))))
            }
        }
    }
}

extension Directory.ChildEntry {
    /// The last day, up to one, on which a named key adult of today still is it; `nil` for who is none today.
    fileprivate func lastDay(ofKeyAdult staff: StaffID, on today: CivilDate, upTo day: CivilDate) -> CivilDate? {
        keyAdults.filter { $0.staff == staff && $0.place != .standIn && $0.holds(on: today) }
            .map { min($0.until ?? day, day) }
            .max()
    }
}

extension Directory.KeyAdultEntry {
    /// The same relation with a last day.
    fileprivate func ending(on day: CivilDate, of child: ChildID) -> KeptStory {
        func wording(_ until: CivilDate?) -> StoryEntry {
            StoryEntry(
                id: entry, day: from, content: .keyAdult(KeyAdult(staff: staff, place: place, until: until)))
        }
        return KeptStory(child: child, entry: wording(day), before: wording(until))
    }
}
