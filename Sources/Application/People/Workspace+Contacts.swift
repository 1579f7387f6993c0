import Canvas
public import Domain
import EventLog
import Storage

/// A person to call about a child.
public struct ContactLine: Hashable, Sendable, Identifiable {
    /// Which contact.
    public let id: ContactID
    /// Their details.
    public let details: ContactDetails
}

extension Workspace {
    /// The people to call about a child, in calling order, for those who may see them.
    public func contacts(of child: ChildID) throws -> [ContactLine] {
        _ = try requireChild(child)
        guard access.may(.read, .contacts, about: child) else { return [] }
        return try database.read { try openedContacts(of: child, at: $0) }
    }

    /// Adds a contact, or changes one; the others make room in the calling order.
    ///
    /// - Parameter seen: the details that the person saw when they began; where others stand now, nothing is kept.
    public func keepContact(
        _ details: ContactDetails, of child: ChildID, as contact: ContactID? = nil, seen: ContactDetails? = nil
    ) throws {
        var details = details
        details.normalise()
        details.priority = max(details.priority, 1)
        let id = contact ?? identifiers.next()
        try changeContacts(of: child) { known, snapshot in
            guard !details.surname.isEmpty || !details.forename.isEmpty else { throw PeopleError.nameNeeded }
            if contact != nil, !known.contains(where: { $0.id == id }) { throw PeopleError.noContact }
            if var seen, let now = known.first(where: { $0.id == id })?.details {
                // The calling order is everybody's: a place that was given up for another is no other contact.
                seen.priority = now.priority
                guard seen == now else {
                    let name = try nameOfLast([.contactAdded, .contactChanged], about: child, at: snapshot)
                    throw PeopleError.changedSince(by: name, now)
                }
            }
            var order = known.filter { $0.id != id }
            order.insert(ContactLine(id: id, details: details), at: min(details.priority - 1, order.count))
            return order
        }
    }

    /// Takes a contact off; who they were stays in the history.
    public func removeContact(_ contact: ContactID, of child: ChildID) throws {
        try changeContacts(of: child) { known, _ in
            guard known.contains(where: { $0.id == contact }) else { throw PeopleError.noContact }
            return known.filter { $0.id != contact }
        }
    }

    /// A child's contacts as they are kept at a moment, in calling order.
    func openedContacts(of child: ChildID, at snapshot: Snapshot) throws -> [ContactLine] {
        guard let keyring else { throw AccessError.nobodySignedIn }
        return try snapshot.contacts(of: child)
            .compactMap { record in
                try record.details?.open(with: keyring).map { ContactLine(id: record.id, details: $0) }
            }
            .sorted { ($0.details.priority, $0.id) < ($1.details.priority, $1.id) }
    }

    /// Records what differs between the contacts as they stand and as they should, in one commit.
    private func changeContacts(
        of child: ChildID, _ change: ([ContactLine], Snapshot) throws -> [ContactLine]
    ) throws {
        var turns: [ContactTurn] = []
        let receipt = try commit { snapshot in
            _ = try requireChild(child)
            guard access.may(.write, .contacts, about: child) else {
                throw AccessError.notForRole("Changing whom to call")
            }
            let known = try openedContacts(of: child, at: snapshot)
            let wanted = try change(known, snapshot).enumerated().map { index, line in
                var details = line.details
                details.priority = index + 1
                return ContactLine(id: line.id, details: details)
            }
            turns = Self.turns(from: known, to: wanted)
            return turns.map { NewEvent(.child(child), .child($0.event(of: child))) }
        }
        remember(
            turns.isEmpty ? nil : .contacts(turns), receipt, "whom to call about \(calledName(of: child))", of: child)
    }

    private static func turns(from known: [ContactLine], to wanted: [ContactLine]) -> [ContactTurn] {
        let gone = known.filter { line in !wanted.contains { $0.id == line.id } }
        return gone.map { ContactTurn(id: $0.id, before: $0.details, after: nil) }
            + wanted.compactMap { line in
                let before = known.first { $0.id == line.id }?.details
                return before == line.details ? nil : ContactTurn(id: line.id, before: before, after: line.details)
            }
    }
}

extension ContactTurn {
    /// The fact that makes the change.
    func event(of child: ChildID) -> ChildEvent {
        guard let after else { return .contactRemoved(child, id) }
        return before == nil ? .contactAdded(child, id, after) : .contactChanged(child, id, after)
    }
}

extension ContactDetails {
    /// Makes every text safe, as it is kept.
    mutating func normalise() {
        surname = Text.line(surname)
        forename = Text.line(forename)
        relationship = Text.line(relationship)
        phone = Text.line(phone)
        email = Text.line(email)
        preferredChannel = Text.line(preferredChannel)
        language = Text.line(language)
        bestTime = Text.line(bestTime)
        address = Text.line(address)
    }

    /// The name as it is spoken.
    public var spokenName: String {
        [forename, surname].filter { !$0.isEmpty }.joined(separator: " ")
    }
}
