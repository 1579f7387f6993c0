import Canvas
public import Domain
import EventLog
import Storage
import Vault

extension Workspace {
    /// Who may take a child home on a day, for everybody who sees the child.
    public func collectionList(of child: ChildID, on day: CivilDate) throws -> CollectionList {
        _ = try requireChild(child)
        return try database.read { try collectionList(of: child, on: day, at: $0) }
    }

    func collectionList(of child: ChildID, on day: CivilDate, at snapshot: Snapshot) throws -> CollectionList {
        var may = try openedContacts(of: child, at: snapshot).filter(\.details.mayCollect)
            .map {
                CollectionList.Person(
                    name: $0.details.spokenName, relationship: $0.details.relationship, recognisedBy: "")
            }
        var mayNot: [String] = []
        var mayNotRelationships: [String] = []
        var agreed: [String] = []
        var travelsAlone = false
        for record in try snapshot.story(of: child) where record.isCurrent {
            switch record.kind {
            case .collector, .collection, .profile: break
            default: continue
            }
            switch try opened(record) {
            case .collector(let person)? where record.day <= day && person.until.map { day <= $0 } ?? true:
                if person.standing == .mayNot {
                    mayNot.append(person.name)
                    mayNotRelationships.append(person.relationship)
                } else {
                    may.append(
                        CollectionList.Person(
                            name: person.name, relationship: person.relationship, recognisedBy: person.recognisedBy))
                }
            case .collection(let agreement)? where record.day == day: agreed.append(agreement.with)
            case .profile(let profile)?: travelsAlone = profile.travelsAlone
            default: break
            }
        }
        return CollectionList(
            may: may, mayNot: mayNot, mayNotRelationships: mayNotRelationships, agreed: agreed,
            travelsAlone: travelsAlone)
    }

    /// Refuses that a child leaves with somebody who may not collect, or whom nobody has agreed to.
    func checkCollections(_ commands: [RegisterCommand], in session: Session, at snapshot: Snapshot) throws {
        for case .recordLeft(let child, _, let detail) in commands where !detail.with.isEmpty {
            let list = try collectionList(of: child, on: session.date, at: snapshot)
            switch list.verdict(on: detail.with) {
            case .fine: continue
            case .notListed: throw PeopleError.notListed(detail.with, child: calledName(of: child))
            case .mayNot: throw PeopleError.mayNot(detail.with, child: calledName(of: child))
            }
        }
    }

    /// The managers who can agree that a child leaves with somebody who is not on the list.
    public func managersWhoAgree() throws -> [Directory.StaffEntry] {
        _ = try requirePerson()
        let today = wall.date
        return directory.staff.values
            .filter { entry in
                entry.details.role == .manager && entry.details.signInName != nil
                    && entry.lastDay.map { today <= $0 } ?? true
            }
            .sorted { ($0.details.name, $0.id) < ($1.details.name, $1.id) }
    }

    /// Records that a manager agreed, and why, that a child leaves with somebody who is not on the list.
    ///
    /// Whoever is at the keyboard records it; the manager agrees with their own passphrase, unless it is they.
    public func agreeCollection(
        of child: ChildID, by manager: StaffID, passphrase: String, with name: String, at time: ClockTime,
        on day: CivilDate, because reason: String
    ) throws {
        let name = Text.line(name)
        let content = StoryContent.collection(
            UnlistedCollection(at: time, with: name, reason: reason, agreedBy: manager)
        ).normalised
        let entry = StoryEntry(id: identifiers.next(), day: day, content: content)
        let isAgreed = try person?.id == manager || agrees(manager, passphrase)
        try keepTogether(words: "that \(calledName(of: child)) leaves with \(name)") { snapshot in
            _ = try requireChild(child)
            guard isAgreed, directory.person(manager, on: wall.date)?.details.role == .manager else {
                throw PeopleError.notAgreed
            }
            guard !name.isEmpty else { throw PeopleError.nameNeeded }
            guard !Text.lines(reason).isEmpty else { throw ChildrenError.collectionReasonNeeded }
            if try collectionList(of: child, on: day, at: snapshot).verdict(on: name) == .mayNot {
                throw PeopleError.mayNot(name, child: calledName(of: child))
            }
            return [KeptStory(child: child, entry: entry)]
        }
    }

    /// Whether a passphrase opens a member of staff's own key slot; nobody is signed in by it.
    private func agrees(_ staff: StaffID, _ passphrase: String) throws -> Bool {
        let slots = try database.read { try $0.keySlots() }
            .filter { $0.staff == staff && $0.label != Self.recoveryLabel }
        return slots.contains { slot in
            (try? KeySlot(bytes: slot.body).open(Passphrase(typed: passphrase))) != nil
        }
    }
}
