import Canvas
import Domain
import EventLog
import Interchange

/// Works out what a file of children changes.
///
/// A child is known by the unique pupil number, otherwise by name and date of birth. A blank cell erases nothing: the
/// file may not have the column at all.
struct ChildrenImport {
    private var plan: ImportPlan
    private var groups: [String: GroupID] = [:]
    private var byNumber: [String: Directory.ChildEntry] = [:]
    private var byName: [String: [Directory.ChildEntry]] = [:]
    private var taken: [ChildID: Int] = [:]
    private let today: CivilDate

    static func plan(_ imported: Imported<ChildRow>, _ context: inout ImportContext) -> ImportPlan {
        var work = ChildrenImport(imported, context)
        for row in imported.rows { work.take(row, &context.identifiers) }
        return work.plan
    }

    private init(_ imported: Imported<ChildRow>, _ context: ImportContext) {
        plan = ImportPlan(.children, reading: imported)
        today = context.now.date
        // Of two groups with one name, the one that is open is meant.
        for group in context.directory.groups where group.lastDay != nil { groups[Text.folded(group.name)] = group.id }
        for group in context.directory.groups where group.lastDay == nil { groups[Text.folded(group.name)] = group.id }
        for child in context.directory.children.values {
            if let upn = child.details.upn { byNumber[upn] = child }
            byName[Self.key(child.details), default: []].append(child)
        }
    }

    private static func key(_ details: ChildDetails) -> String {
        Text.folded("\(details.surname)\n\(details.forename)") + "\n\(details.born.dayNumber)"
    }

    private mutating func take(_ row: ChildRow, _ identifiers: inout IdentifierSource) {
        var row = row
        row.details.normalise()
        let known = known(row.details)
        if let known, let line = taken[known.id] {
            return plan.refuse(
                row.line, ChildColumn.surname.rawValue, row.details.surname, "the same child as on line \(line)")
        }
        var events: [ChildEvent] = []
        let id = known?.id ?? identifiers.next()
        taken[id] = row.line
        var details = row.details
        if let known { details.keepWhatIsBlank(from: known.details) }
        let (group, added) = group(row.group, &identifiers)
        if let known {
            if details != known.details { events.append(.changed(id, details)) }
        } else {
            events.append(.registered(id, details))
            remember(id, details)
        }
        events += belonging(row, id, to: group, known?.membership ?? Membership())
        plan.take(added + events.map { NewEvent(.child(id), .child($0)) })
    }

    /// Knows a child of this file again on a later line.
    private mutating func remember(_ id: ChildID, _ details: ChildDetails) {
        let entry = Directory.ChildEntry(
            id: id, details: details, compulsory: CompulsorySchoolAge(born: details.born), order: "")
        if let upn = details.upn { byNumber[upn] = entry }
        byName[Self.key(details), default: []].append(entry)
    }

    private func known(_ details: ChildDetails) -> Directory.ChildEntry? {
        if let upn = details.upn, let child = byNumber[upn] { return child }
        // Two children may share a name and a birthday; a number, where both have one, tells them apart.
        let namesakes = (byName[Self.key(details)] ?? []).filter { $0.details.upn == nil || details.upn == nil }
        return namesakes.count == 1 ? namesakes[0] : nil
    }

    private mutating func group(_ name: String, _ identifiers: inout IdentifierSource) -> (GroupID, [NewEvent]) {
        let key = Text.folded(name)
        if let group = groups[key] { return (group, []) }
        let group: GroupID = identifiers.next()
        groups[key] = group
        plan.report.newGroups.append(name)
        return (group, [NewEvent(.setting, .setting(.groupAdded(group, name: Text.normalised(name))))])
    }

    /// What the row's group and dates change; a child who changes group does so today, not back in time.
    private func belonging(
        _ row: ChildRow, _ id: ChildID, to group: GroupID, _ membership: Membership
    ) -> [ChildEvent] {
        var events: [ChildEvent] = []
        let last = membership.stays.last
        if let last, last.to == nil || row.admission <= last.to ?? last.from {
            let hasLeft = row.leaving.map { $0 < today } ?? false
            if last.group != group, !hasLeft {
                events.append(.joined(id, group, from: max(row.admission, today)))
            }
        } else {
            events.append(.joined(id, group, from: row.admission))
        }
        if let leaving = row.leaving, membership.lastDay(onOrAfter: row.admission) != leaving {
            events.append(.left(id, lastDay: leaving))
        }
        return events
    }
}

extension ChildDetails {
    /// Makes every text safe to keep, compare and show, as what is recorded already is.
    mutating func normalise() {
        surname = Text.line(surname)
        forename = Text.line(forename)
        preferredForename = Text.line(preferredForename)
        yearGroup = Text.line(yearGroup)
        interests = interests.map(Text.line).filter { !$0.isEmpty }
        doorNote = Text.line(doorNote)
    }

    /// Puts what is known in the place of what a file leaves blank.
    fileprivate mutating func keepWhatIsBlank(from known: ChildDetails) {
        upn = upn ?? known.upn
        if yearGroup.isEmpty { yearGroup = known.yearGroup }
        if interests.isEmpty { interests = known.interests }
        if doorNote.isEmpty { doorNote = known.doorNote }
        if preferredForename == forename { preferredForename = known.preferredForename }
    }
}
