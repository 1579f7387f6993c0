import Canvas
public import Domain
import EventLog

extension Workspace {
    /// Adds a child to a group from a day on; for manager and office.
    ///
    /// - Parameter isAnother: that a child of the same name and birthday is somebody else.
    @discardableResult
    public func addChild(
        _ details: ChildDetails, to group: GroupID, from day: CivilDate, isAnother: Bool = false
    ) throws -> ChildID {
        let id: ChildID = identifiers.next()
        let receipt = try commit { _ in
            _ = try requirePerson()
            guard permissions.seesEverybody else { throw AccessError.notForRole("Adding a child") }
            let details = try checked(details, of: nil, isAnother: isAnother)
            try requireOpen(group, from: day)
            return [
                NewEvent(.child(id), .child(.registered(id, details))),
                NewEvent(.child(id), .child(.joined(id, group, from: day))),
            ]
        }
        remember(
            .lasting("A child who was added stays. If it was a slip, record the last day on the profile."), receipt,
            "that \(calledName(of: id)) was added", of: id)
        return id
    }

    /// Changes a child's name, number, birthday, year, interests or door note; for manager and office.
    ///
    /// Earlier names stay in the log: registers of earlier days are of the same child.
    ///
    /// - Parameter seen: the details that the person saw when they began; where others stand now, nothing is changed.
    public func changeChild(
        _ child: ChildID, to details: ChildDetails, isAnother: Bool = false, seen: ChildDetails? = nil
    ) throws {
        var turn: PeopleTurn?
        let receipt = try commit { _ in
            let known = try requireRoll(child, "Changing a child's details")
            let details = try checked(details, of: child, isAnother: isAnother)
            guard details != known.details else { return [] }
            if let seen, seen != known.details { throw ChildrenError.changedSince(known.details) }
            turn = .details(before: known.details, after: details)
            return [NewEvent(.child(child), .child(.changed(child, details)))]
        }
        remember(turn, receipt, "the details of \(calledName(of: child))", of: child)
    }

    /// Has a child belong to a group from a day on: a move, or coming again after having left.
    public func moveChild(_ child: ChildID, to group: GroupID, from day: CivilDate) throws {
        var before = Membership()
        let receipt = try commit { _ in
            let known = try requireRoll(child, "Moving a child")
            before = known.membership
            try requireOpen(group, from: day)
            guard before.group(on: day) != group else {
                throw ChildrenError.inGroupAlready(directory.name(of: group))
            }
            return [NewEvent(.child(child), .child(.joined(child, group, from: day)))]
        }
        let turn = before.group(on: day).map {
            PeopleTurn.belonging(
                back: .joined(child, $0, from: day), again: .joined(child, group, from: day),
                stands: directory.children[child]?.membership ?? before)
        }
        remember(
            turn ?? .lasting("A child who came again stays. If it was a slip, record the last day on the profile."),
            receipt, "the group of \(calledName(of: child))", of: child)
    }

    /// Records a child's last day and why; the marks up to then stay.
    public func leave(_ child: ChildID, lastDay: CivilDate, because reason: String) throws {
        let reason = Text.lines(reason)
        let note: EntryID = identifiers.next()
        var before = Membership()
        let receipt = try commit { _ in
            let known = try requireRoll(child, "Recording that a child leaves")
            before = known.membership
            guard !reason.isEmpty else { throw ChildrenError.reasonNeeded }
            guard before.group(on: lastDay) != nil else { throw ChildrenError.notOnRoll(lastDay) }
            guard before.lastDay(onOrAfter: lastDay) != lastDay else { return [] }
            if let next = before.stays.first(where: { $0.from > lastDay }),
                before.lastDay(onOrAfter: lastDay).map({ next.from <= $0 }) ?? true
            {
                throw ChildrenError.joinsLater(directory.name(of: next.group), from: next.from)
            }
            let words = StoryEntry(id: note, day: lastDay, content: .note(Note(text: "Last day here. \(reason)")))
            return [
                NewEvent(.child(child), .child(.left(child, lastDay: lastDay))),
                NewEvent(.child(child), .story(.kept(child, words))),
            ]
        }
        let back =
            before.lastDay(onOrAfter: lastDay).map { ChildEvent.left(child, lastDay: $0) }
            ?? .leavingWithdrawn(child, lastDay: lastDay)
        remember(
            .leaving(back: back, note: note, stands: directory.children[child]?.membership ?? before), receipt,
            "the last day of \(calledName(of: child))", of: child, kind: .once)
    }

    /// The groups that have registers today, for choosing one.
    public func openGroups() throws -> [Directory.GroupEntry] {
        _ = try requirePerson()
        return directory.groups(on: wall.date)
    }

    func remember(
        _ turn: PeopleTurn?, _ receipt: CommitReceipt?, _ words: String, of child: ChildID,
        kind: UndoEntry.Kind = .change
    ) {
        guard receipt != nil, let turn else { return }
        remember(UndoEntry(act: .people(child, turn), words: words, kind: kind))
    }

    private func requireRoll(_ child: ChildID, _ what: String) throws -> Directory.ChildEntry {
        let entry = try requireChild(child)
        guard access.may(.write, .roll, about: child) else { throw AccessError.notForRole(what) }
        return entry
    }

    private func requireOpen(_ group: GroupID, from day: CivilDate) throws {
        guard directory.groups(on: day).contains(where: { $0.id == group }) else {
            throw ChildrenError.groupClosed(directory.name(of: group))
        }
    }

    /// The details made safe and held against everybody else's.
    private func checked(_ details: ChildDetails, of child: ChildID?, isAnother: Bool) throws -> ChildDetails {
        var details = details
        details.normalise()
        guard !details.surname.isEmpty, !details.forename.isEmpty else { throw ChildrenError.nameNeeded }
        if details.preferredForename.isEmpty { details.preferredForename = details.forename }
        guard (0...Self.oldest).contains(details.born.age(on: wall.date)) else {
            throw ChildrenError.born(details.born)
        }
        let others = directory.children.values.filter { $0.id != child }
        if let number = details.upn {
            do throws(UPNFault) {
                details.upn = try UPN(number).text
            } catch {
                throw ChildrenError.number(error)
            }
            if let other = others.first(where: { $0.details.upn == details.upn }) {
                throw ChildrenError.numberTaken(by: other.details.spokenName)
            }
        }
        let isChanged =
            child.flatMap { directory.children[$0] }.map {
                !$0.details.isNamedAndBorn(like: details)
            } ?? true
        if !isAnother, isChanged, let other = others.first(where: { $0.details.isNamedAndBorn(like: details) }) {
            throw ChildrenError.sameNameAndBirthday(other.details.spokenName)
        }
        return details
    }

    /// Nobody on a roll is older, in years: sixth forms go to nineteen.
    private static let oldest = 20
}

extension ChildDetails {
    /// Whether another has the same name, accents and case aside, and the same birthday.
    fileprivate func isNamedAndBorn(like other: ChildDetails) -> Bool {
        born == other.born && Text.folded(surname) == Text.folded(other.surname)
            && Text.folded(forename) == Text.folded(other.forename)
    }
}
