import Domain
import Storage

extension Workspace {
    /// What is worth asking about, over the children whom the person may see.
    ///
    /// - Throws: ``AccessError`` for somebody who sees totals and no names.
    public func worthAsking() throws -> WorthAskingPage {
        _ = try requirePerson()
        guard permissions.seesNames else { throw AccessError.notForRole("What is worth asking about") }
        let found = try patternsLately().filter { access.sees($0.key) }
        let prompts = Self.inOrder(found.values.flatMap { $0.filter(\.isPrompt) })
        let records = try curiosities()
        var children: [ChildID] = []
        var items: [ChildID: [CuriosityItem]] = [:]
        func add(_ item: CuriosityItem, _ child: ChildID) {
            if items[child] == nil { children.append(child) }
            items[child, default: []].append(item)
        }
        let byChild = Dictionary(grouping: prompts, by: \.child)
        for prompt in prompts {
            guard let item = item(for: prompt, records[prompt.child] ?? []) else { continue }
            add(item, prompt.child)
        }
        for (child, records) in records.sorted(by: { $0.key < $1.key }) {
            for record in records where record.curiosity.isOpen {
                add(item(for: record, among: byChild[child] ?? []), child)
            }
        }
        let lines = children.enumerated().compactMap { place, child -> (place: Int, line: WorthAskingLine)? in
            guard let items = items[child], access.may(.read, StoryKind.curiosity, about: child) else { return nil }
            return line(child, items).map { (place, $0) }
        }
        return WorthAskingPage(
            date: wall.date,
            lines: lines.sorted { ($0.line.order, $0.place) < ($1.line.order, $1.place) }.map(\.line))
    }

    /// Everything that was ever wondered about each child and still stands, oldest first.
    private func curiosities() throws -> [ChildID: [CuriosityRecord]] {
        var found: [ChildID: [CuriosityRecord]] = [:]
        for (child, line) in try currentEntries(of: [.curiosity]) {
            guard let record = CuriosityRecord(line) else { continue }
            found[child, default: []].append(record)
        }
        return found
    }

    /// A prompt that nobody has taken up, or that has grown since somebody did; `nil` for the others.
    func item(for prompt: Pattern, _ records: [CuriosityRecord]) -> CuriosityItem? {
        let id = CuriosityItem.ID.pattern(prompt.key)
        let before = records.sorted { $0.written < $1.written }.map { (entry: $0.entry, curiosity: $0.curiosity) }
        switch PatternReturn.of(PatternSeen(prompt), before: before) {
        case .new: return CuriosityItem(id: id, pattern: prompt, order: .new)
        case .grown(_, let share): return CuriosityItem(id: id, pattern: prompt, before: share, order: .grown)
        case .takenUp, .quiet: return nil
        }
    }

    /// What somebody has begun, with the pattern as it stands now.
    func item(for record: CuriosityRecord, among prompts: [Pattern]) -> CuriosityItem {
        var pattern: Pattern?
        if case .pattern(let seen) = record.curiosity.origin {
            pattern = prompts.first { PatternSeen($0).isSame(as: seen) }
        }
        return CuriosityItem(
            id: .entry(record.entry), pattern: pattern, record: record,
            order: CuriosityOrder(of: record.curiosity, on: wall.date))
    }

    func line(_ child: ChildID, _ items: [CuriosityItem]) -> WorthAskingLine? {
        guard let entry = directory.children[child] else { return nil }
        let group = entry.membership.group(on: wall.date)
        let askers = askers(of: entry)
        let sorted = items.enumerated().sorted { ($0.element.order, $0.offset) < ($1.element.order, $1.offset) }
        return WorthAskingLine(
            id: child, name: entry.spokenName, calledName: entry.details.preferredForename,
            age: entry.details.born.age(on: wall.date), group: group, groupName: group.map(directory.name) ?? "",
            askers: askers, askerNames: askers.compactMap { directory.staff[$0]?.details.name },
            isMine: person.map { asks($0, askers, entry) } ?? false, items: sorted.map(\.element))
    }

    /// Who asks about a child: whoever stands in for a key adult today, then the key adults; where nobody is, the
    /// group's own adults; where it has none, the managers.
    func askers(of child: Directory.ChildEntry) -> [StaffID] {
        let today = wall.date
        let own = child.keyAdults.filter { $0.holds(on: today) && works($0.staff) }
        if !own.isEmpty {
            let ordered = own.filter { $0.place == .standIn } + own.filter { $0.place != .standIn }
            var seen: Set<StaffID> = []
            return ordered.map(\.staff).filter { seen.insert($0).inserted }
        }
        let staff = directory.staff.values.filter { works($0.id) }
            .sorted { ($0.details.name, $0.id) < ($1.details.name, $1.id) }
        let group = child.membership.group(on: today)
        let ofGroup = staff.filter { entry in
            entry.details.role == .practitioner && group.map(entry.details.groups.contains) == true
        }
        return (ofGroup.isEmpty ? staff.filter { $0.details.role == .manager } : ofGroup).map(\.id)
    }

    private func works(_ staff: StaffID) -> Bool {
        guard let entry = directory.staff[staff], entry.details.role != .leader else { return false }
        return entry.lastDay.map { wall.date <= $0 } ?? true
    }

    /// Somebody who covers the group today asks as its own adults do, where nobody is the child's key adult.
    private func asks(_ person: Person, _ askers: [StaffID], _ child: Directory.ChildEntry) -> Bool {
        if askers.contains(person.id) { return true }
        guard person.details.role == .practitioner, !child.keyAdults.contains(where: { $0.holds(on: wall.date) }),
            let group = child.membership.group(on: wall.date)
        else { return false }
        return person.groupsToday.contains(group)
    }
}

extension CuriosityRecord {
    /// A curiosity of a story; `nil` for everything else.
    init?(_ line: StoryLine) {
        guard line.isCurrent, case .curiosity(let curiosity)? = line.content else { return nil }
        self.init(
            entry: line.id, version: line.version, began: line.day, by: line.actor, written: line.recorded,
            curiosity: curiosity)
    }
}
