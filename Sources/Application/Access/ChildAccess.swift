public import Domain
import Storage

/// What one person may see and do about each child today; every use case, list, search, report and export asks here.
public struct ChildAccess: Sendable {
    private let person: Person?
    private let directory: Directory
    private let today: CivilDate

    init(of person: Person?, in directory: Directory, on today: CivilDate) {
        self.person = person
        self.directory = directory
        self.today = today
    }

    /// Reading or writing.
    public enum Act: Sendable {
        /// Reading.
        case read
        /// Writing.
        case write
    }

    /// What the person is to a child today.
    public func relation(to child: ChildID) -> ChildRelation {
        guard let person, person.details.role != .leader, let entry = directory.children[child] else { return .none }
        if person.details.role == .manager { return .manager }
        if isKeyAdult(person.id, of: entry) { return .keyAdult }
        if person.details.role == .office { return .office }
        return entry.membership.group(on: today).map(person.groupsToday.contains) == true ? .practitioner : .none
    }

    /// Whether a child may be seen at all.
    public func sees(_ child: ChildID) -> Bool {
        relation(to: child) != .none || isSafeguardingLead
    }

    /// Whether a kind of entry about a child may be read or written.
    public func may(_ act: Act, _ kind: StoryKind, about child: ChildID) -> Bool {
        let relation = relation(to: child)
        return switch act {
        case .read: StoryAccess.mayRead(kind, as: relation, isSafeguardingLead: isSafeguardingLead)
        case .write: StoryAccess.mayWrite(kind, as: relation, isSafeguardingLead: isSafeguardingLead)
        }
    }

    /// Whether a matter beside the story may be seen or changed about a child.
    public func may(_ act: Act, _ matter: PeopleAccess.Matter, about child: ChildID) -> Bool {
        let relation = relation(to: child)
        return switch act {
        case .read: PeopleAccess.maySee(matter, as: relation, isSafeguardingLead: isSafeguardingLead)
        case .write: PeopleAccess.mayChange(matter, as: relation, isSafeguardingLead: isSafeguardingLead)
        }
    }

    /// The words of an entry without what only those see who may see a child's identity.
    func shown(_ content: StoryContent, of child: ChildID) -> StoryContent {
        guard case .profile(let profile) = content, !may(.read, .identity, about: child) else { return content }
        return .profile(profile.essentials)
    }

    /// The words of an entry as the person may change them: what is not theirs to change stays as it stood.
    func changed(_ content: StoryContent, from known: StoryContent?, of child: ChildID) -> StoryContent {
        guard case .profile(var profile) = content else { return content }
        var before = ChildProfile()
        if case .profile(let stood)? = known { before = stood }
        if !may(.write, .identity, about: child) { profile.keepIdentity(of: before) }
        if !may(.write, StoryKind.collector, about: child) { profile.travelsAlone = before.travelsAlone }
        return .profile(profile)
    }

    /// Whether only what was in their own groups is for the person: practitioners who are not a child's key adult.
    func isLimited(to child: ChildID) -> Bool {
        guard let person, person.details.role == .practitioner else { return false }
        return !isSafeguardingLead && !isKeyAdult(of: child)
    }

    /// Whether a child's mark of a session is for the person.
    func mayCount(_ session: Session, of child: ChildID) -> Bool {
        guard isLimited(to: child), let person else { return true }
        return directory.children[child]?.membership.group(on: session.date).map(person.groupsToday.contains) == true
    }

    /// The codes of a child that are for the person.
    func counted(_ codes: [Session: AttendanceCode], of child: ChildID) -> [Session: AttendanceCode] {
        isLimited(to: child) ? codes.filter { mayCount($0.key, of: child) } : codes
    }

    /// Whether the person is a designated safeguarding lead; a leader sees no names, lead or not.
    public var isSafeguardingLead: Bool {
        person.map { $0.details.isSafeguardingLead && $0.details.role != .leader } ?? false
    }

    /// Whether the person is a key adult of a child today, whatever their role.
    public func isKeyAdult(of child: ChildID) -> Bool {
        guard let person, person.details.role != .leader, let entry = directory.children[child] else { return false }
        return isKeyAdult(person.id, of: entry)
    }

    /// Whether a child is on the person's own list: a key adult's child, or one of the groups that are theirs.
    public func isOwn(_ child: ChildID) -> Bool {
        guard let person, let entry = directory.children[child] else { return false }
        if isKeyAdult(of: child) { return true }
        guard person.details.role == .practitioner, let group = entry.membership.group(on: today) else { return false }
        return person.details.groups.contains(group)
    }

    /// Whether somebody is a key adult of a child today, named or by a hand-over.
    private func isKeyAdult(_ staff: StaffID, of entry: Directory.ChildEntry) -> Bool {
        entry.keyAdults.contains { $0.staff == staff && $0.holds(on: today) }
    }

    /// Whether an entry's own readership lets the person read it.
    func mayRead(_ record: StoryRecord, of child: ChildID) -> Bool {
        guard let person, sees(child) else { return false }
        return switch record.readership {
        case .ordinary: true
        case .restricted(let staff): isSafeguardingLead || staff.contains(person.id) || record.actor == person.id
        }
    }
}
