import Canvas
public import Domain
import EventLog
import Storage

extension Workspace {
    /// A child's story as the person may read it: every wording of every entry, in the order recorded.
    ///
    /// What they may not read stands there as ``StoryLine/Reading/withheld``, so that they know that it exists.
    public func story(of child: ChildID) throws -> [StoryLine] {
        _ = try requireChild(child)
        return try database.read { snapshot in
            _ = try loadDirectory(at: snapshot)
            return hidingWithdrawals(try snapshot.story(of: child).map { try line($0) })
        }
    }

    /// What holds of some kinds over the children whom the person may see, about the days from one to another.
    public func currentEntries(
        of kinds: [StoryKind], from: CivilDate? = nil, to: CivilDate? = nil
    ) throws -> [(child: ChildID, line: StoryLine)] {
        _ = try requirePerson()
        return try database.read { snapshot in
            _ = try loadDirectory(at: snapshot)
            return try snapshot.currentEntries(of: kinds, from: from, to: to)
                .filter { access.sees($0.child) }
                .map { ($0.child, try line($0)) }
        }
    }

    /// Keeps a new entry of a child's story, or a new wording of an earlier one.
    ///
    /// - Parameter revising: the entry that this is a new wording of.
    /// - Parameter seen: the wording that the person saw when they began; where another stands now, nothing is kept.
    /// - Returns: the entry's number.
    @discardableResult
    public func keep(
        _ content: StoryContent, about child: ChildID, on day: CivilDate? = nil, readership: Readership = .ordinary,
        revising: EntryID? = nil, seen: FactVersion? = nil
    ) throws -> EntryID {
        let id = revising ?? identifiers.next()
        let entry = StoryEntry(id: id, day: day ?? wall.date, readership: readership, content: content.normalised)
        try keep(content.kind, about: child, seen: seen) { snapshot in
            (entry, try revising.flatMap { try newest($0, of: child, at: snapshot) })
        }
        return id
    }

    /// Keeps an entry that is made, at the log's end, of what stands there.
    ///
    /// - Parameter make: the entry, and the wording that it replaces where there is one.
    func keep(
        _ kind: StoryKind, about child: ChildID, seen: FactVersion? = nil,
        make: (Snapshot) throws -> (StoryEntry, StoryRecord?)
    ) throws {
        var made: StoryEntry?
        var before: StoryEntry?
        let receipt = try commit { snapshot in
            try require(.write, kind, about: child)
            var (entry, known) = try make(snapshot)
            if let known { before = try replaceable(known, kind, of: child) }
            entry.content = access.changed(entry.content, from: before?.content, of: child)
            made = entry
            if let known {
                if before == entry { return [] }
                try requireSeen(seen, known, of: child)
            }
            return [NewEvent(.child(child), .story(.kept(child, entry)))]
        }
        if let made { remember(receipt, made, of: child, before: before) }
    }

    /// Takes an entry back; it stays in the history with the reason.
    ///
    /// - Parameter seen: the wording that the person saw; where another stands now, nothing is taken back.
    public func withdraw(_ entry: EntryID, about child: ChildID, reason: String, seen: FactVersion? = nil) throws {
        let reason = Text.line(reason)
        var before: StoryEntry?
        let receipt = try commit { snapshot in
            guard let known = try newest(entry, of: child, at: snapshot), let kind = known.kind else {
                throw StoryError.withdrawn
            }
            try require(.write, kind, about: child)
            before = try replaceable(known, kind, of: child)
            try requireSeen(seen, known, of: child)
            if kind == .curiosity, reason.isEmpty { throw CuriosityRefusal.reasonOwed }
            if case .worry(let worry)? = before?.content {
                try checkWithdrawing(worry, known, because: reason, at: snapshot)
            }
            return [NewEvent(.child(child), .story(.withdrawn(child, entry, reason: reason)))]
        }
        guard let receipt, let before else { return }
        if case .worry(let worry) = before.content { return rememberTold(worry.toldTo, about: child) }
        remember(
            UndoEntry(
                act: .story(child, StoryTurn(entry: entry, left: receipt.first, before: before)),
                words: "what was written about \(calledName(of: child))", kind: .takingPlanBack))
    }

    private func newest(_ entry: EntryID, of child: ChildID, at snapshot: Snapshot) throws -> StoryRecord? {
        try snapshot.story(of: child).last { $0.entry == entry }
    }

    /// The words that stand, for somebody who may put others in their place.
    private func replaceable(_ known: StoryRecord, _ kind: StoryKind, of child: ChildID) throws -> StoryEntry? {
        guard known.isCurrent else { throw StoryError.withdrawn }
        guard mayOpen(known), known.kind == kind else { throw StoryError.notYours }
        return try wording(known)
    }

    /// Refuses what was begun on an earlier wording than the one that stands, and gives the words of that one.
    private func requireSeen(_ seen: FactVersion?, _ known: StoryRecord, of child: ChildID) throws {
        guard let seen, seen != known.version else { return }
        let by = directory.staff[known.actor]?.details.name ?? "Somebody"
        // Reading a restricted entry of somebody else is recorded, and so not done by the way.
        let mayShow = !known.readership.isRestricted || known.actor == person?.id
        let content = mayShow ? try opened(known).map { access.shown($0, of: child) } : nil
        var names = TimelineNames(child: calledName(of: child))
        names.staff = directory.staff.mapValues(\.details.name)
        throw StoryError.changedSince(by: by, words: content?.sentence(by: by, names) ?? "")
    }

    /// Has an entry stand as it stood before; `nil` when somebody has changed it since.
    func turn(_ story: StoryTurn, of child: ChildID) throws -> (CommitReceipt, StoryTurn)? {
        var now: StoryEntry?
        let receipt = try commit { snapshot in
            guard let known = try snapshot.story(of: child).last(where: { $0.entry == story.entry }),
                known.version == story.left
            else { return [] }
            now = known.isCurrent ? try wording(known) : nil
            if let kind = (story.before ?? now)?.content.kind { try require(.write, kind, about: child) }
            let event = story.before.map { StoryEvent.kept(child, $0) } ?? .withdrawn(child, story.entry, reason: "")
            return [NewEvent(.child(child), .story(event))]
        }
        return receipt.map { ($0, StoryTurn(entry: story.entry, left: $0.first, before: now)) }
    }

    private func remember(_ receipt: CommitReceipt?, _ entry: StoryEntry, of child: ChildID, before: StoryEntry?) {
        guard let receipt else { return }
        if case .worry(let worry) = entry.content { return rememberTold(worry.toldTo, about: child) }
        remember(
            UndoEntry(
                act: .story(child, StoryTurn(entry: entry.id, left: receipt.first, before: before)),
                words: "what was written about \(calledName(of: child))"))
    }

    func wording(_ record: StoryRecord) throws -> StoryEntry? {
        try opened(record).map {
            StoryEntry(id: record.entry, day: record.day, readership: record.readership, content: $0)
        }
    }

    /// Opens a restricted entry; that it was read is recorded first.
    public func open(_ entry: EntryID, about child: ChildID) throws -> StoryContent {
        var content: StoryContent?
        try commit { snapshot in
            guard let known = try snapshot.story(of: child).last(where: { $0.entry == entry }),
                mayOpen(known)
            else { throw StoryError.notYours }
            content = try opened(known).map { access.shown($0, of: child) }
            guard known.readership.isRestricted else { return [] }
            let reading = StoryEntry(
                id: identifiers.next(), day: wall.date, content: .reading(EntryReading(of: entry)))
            return [NewEvent(.child(child), .story(.kept(child, reading)))]
        }
        guard let content else { throw StoryError.notYours }
        return content
    }

    /// What the person who is signed in may see and do about each child.
    public var access: ChildAccess {
        ChildAccess(of: person, in: directory, on: wall.date)
    }

    /// A child whom the person may see, or a refusal that says no more than that.
    func requireChild(_ child: ChildID) throws -> Directory.ChildEntry {
        _ = try requirePerson()
        guard access.sees(child), let entry = directory.children[child] else {
            throw AccessError.notForRole("This child's page")
        }
        return entry
    }

    private func require(_ act: ChildAccess.Act, _ kind: StoryKind, about child: ChildID) throws {
        let entry = try requireChild(child)
        guard access.may(act, kind, about: child) else {
            throw AccessError.notForRole("Writing this about \(entry.details.preferredForename)")
        }
    }

    func line(_ record: StoryRecord) throws -> StoryLine {
        StoryLine(
            id: record.entry, kind: record.kind, day: record.day, readership: record.readership,
            reading: try reading(record), actor: record.actor,
            recorded: record.recorded, version: record.version, isCurrent: record.isCurrent)
    }

    private func reading(_ record: StoryRecord) throws -> StoryLine.Reading {
        guard record.kind != nil else {
            guard let keyring else { return .withheld }
            return .withdrawn(reason: try record.words?.open(with: keyring)?.reason() ?? "")
        }
        guard mayOpen(record) else { return .withheld }
        if record.readership.isRestricted, record.actor != person?.id { return .closed }
        return try opened(record).map { .words(access.shown($0, of: record.child)) } ?? .withheld
    }

    /// Whether the words of an entry that holds are for this person.
    private func mayOpen(_ record: StoryRecord) -> Bool {
        guard let kind = record.kind, access.mayRead(record, of: record.child) else { return false }
        // Who is named on a restricted entry reads it, whatever they may read otherwise.
        return record.readership.isRestricted || access.may(.read, kind, about: record.child)
    }

    func opened(_ record: StoryRecord) throws -> StoryContent? {
        guard let kind = record.kind, let keyring else { return nil }
        return try record.words?.open(with: keyring)?.content(of: kind)
    }
}
