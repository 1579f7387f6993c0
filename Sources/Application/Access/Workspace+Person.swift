import Domain

extension Workspace {
    /// Looks again whether the person who is signed in is still expected, and signs them out when not.
    ///
    /// Cover ends at midnight, and a last day passes, while a program runs: the shell asks each minute.
    ///
    /// - Returns: whether somebody is still signed in.
    @discardableResult
    public func renewPerson() -> Bool {
        guard let old = person else { return false }
        guard let renewed = expectedPerson(old.id) else {
            signOut()
            return false
        }
        person = renewed
        personDate = wall.date
        return true
    }

    /// The signed-in person, or a refusal.
    func requirePerson() throws -> Person {
        if person != nil, personDate != wall.date { renewPerson() }
        guard let person else { throw AccessError.nobodySignedIn }
        return person
    }

    /// The person that a member of staff is today; `nil` for somebody who is not expected.
    func expectedPerson(_ staff: StaffID) -> Person? {
        if isRecovery { return recoveryPerson(staff) }
        guard let person = directory.person(staff, on: wall.date) else { return nil }
        return isExpected(person) ? person : nil
    }

    /// Whoever holds the paper acts by the first manager's number, who may long have left, and may manage the setting.
    private func recoveryPerson(_ staff: StaffID) -> Person? {
        guard let entry = directory.staff[staff] else { return nil }
        return Person(
            id: staff, details: StaffDetails(name: entry.details.name, position: "recovery", role: .manager),
            groupsToday: [])
    }

    /// Somebody who was only ever given cover is expected on the days that they cover.
    private func isExpected(_ person: Person) -> Bool {
        guard person.details.role == .practitioner, person.details.groups.isEmpty else { return true }
        return !directory.cover.contains { $0.staff == person.id } || !person.groupsToday.isEmpty
    }
}
