import Domain
import EventLog
import Storage

/// A change of a child's details, contacts or belonging that is to be undone, as the person left it.
enum PeopleTurn {
    /// The details, as they were and as the person left them.
    case details(before: ChildDetails, after: ChildDetails)
    /// Contacts, as they were and as the person left them; `nil` where there was or is none.
    case contacts([ContactTurn])
    /// The belonging to groups: the fact that takes it back, the one that makes it again, and how it now stands.
    case belonging(back: ChildEvent, again: ChildEvent, stands: Membership)
    /// A last day: the fact that takes it back, the note that says why, and how the belonging now stands.
    case leaving(back: ChildEvent, note: EntryID, stands: Membership)

    /// Something that no fact takes back: what to do instead.
    case lasting(String)

    /// What the change is about, for asking whether the person may still make it.
    var matter: PeopleAccess.Matter {
        if case .contacts = self { .contacts } else { .roll }
    }
}

/// One contact before and after a change.
struct ContactTurn {
    let id: ContactID
    let before: ContactDetails?
    let after: ContactDetails?
}

extension Workspace {
    /// Has a change of a child's details, contacts or belonging stand as it stood before.
    func turn(
        _ entry: UndoEntry, _ direction: UndoDirection, _ people: PeopleTurn, of child: ChildID
    ) -> ChangeOutcome {
        if case .lasting(let advice) = people {
            settle(direction, with: nil)
            return .refused(advice)
        }
        do {
            let receipt = try commit { snapshot in
                let known = try requireChild(child)
                guard access.may(.write, people.matter, about: child) else {
                    throw AccessError.notForRole("Changing this")
                }
                return try events(turning: people, of: known, at: snapshot)
            }
            guard let receipt else {
                settle(direction, with: nil)
                return .refused(direction.refusal(for: entry.words))
            }
            settle(direction, with: inverse(of: people, for: child).map { entry.turned(by: .people(child, $0)) })
            return .done(
                ChangeNotice(text: direction.sentence(for: entry), commit: receipt.number, children: [child]))
        } catch let error as AccessError {
            // What is not theirs any more must not stand before what is.
            settle(direction, with: nil)
            return .refused(error.description)
        } catch {
            return .failed("\(error)")
        }
    }

    /// The facts that take a change back; none where somebody has changed the same since.
    private func events(
        turning people: PeopleTurn, of child: Directory.ChildEntry, at snapshot: Snapshot
    ) throws -> [NewEvent] {
        func facts(_ events: [ChildEvent]) -> [NewEvent] {
            events.map { NewEvent(.child(child.id), .child($0)) }
        }
        switch people {
        case .details(let before, let after):
            return child.details == after ? facts([.changed(child.id, before)]) : []
        case .belonging(let back, _, let stands):
            return child.membership == stands ? facts([back]) : []
        case .lasting: return []
        case .leaving(let back, let note, let stands):
            guard child.membership == stands else { return [] }
            return facts([back])
                + [NewEvent(.child(child.id), .story(.withdrawn(child.id, note, reason: "")))]
        case .contacts(let turns):
            let known = try openedContacts(of: child.id, at: snapshot)
            guard turns.allSatisfy({ turn in known.first { $0.id == turn.id }?.details == turn.after }) else {
                return []
            }
            return facts(
                turns.map { turn in
                    guard let before = turn.before else { return .contactRemoved(child.id, turn.id) }
                    return turn.after == nil
                        ? .contactAdded(child.id, turn.id, before) : .contactChanged(child.id, turn.id, before)
                })
        }
    }

    private func inverse(of people: PeopleTurn, for child: ChildID) -> PeopleTurn? {
        switch people {
        case .details(let before, let after): .details(before: after, after: before)
        case .contacts(let turns):
            .contacts(turns.map { ContactTurn(id: $0.id, before: $0.after, after: $0.before) })
        case .belonging(let back, let again, _):
            .belonging(
                back: again, again: back, stands: directory.children[child]?.membership ?? Membership())
        case .leaving, .lasting: nil
        }
    }
}
