import Canvas
import Domain
import EventLog
import Interchange
import Storage

/// Works out what a file of marks changes.
///
/// A file has tens of thousands of rows, so everything about a child and about a session is worked out once.
struct MarksImport {
    private var plan: ImportPlan
    private let context: ImportContext
    private var targets: [Target]
    private var places: [String: Int] = [:]
    private var sessions: [Int: ImportFacts] = [:]
    private var recorded: [Int: RecordedMark] = [:]
    private var notes: [Int: Set<String>] = [:]
    private var last: (upn: String, place: Int)?

    private struct Target {
        let id: ChildID
        let stays: [Membership.Stay]
        let compulsory: CompulsorySchoolAge

        func group(on date: CivilDate) -> GroupID? {
            stays.first { $0.from <= date && $0.to.map { date <= $0 } ?? true }?.group
        }
    }

    static func plan(_ imported: Imported<MarkRow>, _ context: inout ImportContext) throws -> ImportPlan {
        var work = MarksImport(imported, context)
        try work.readRecorded(imported.rows)
        work.plan.events.reserveCapacity(imported.rows.count + 64)
        for row in imported.rows { work.take(row) }
        return work.plan
    }

    private init(_ imported: Imported<MarkRow>, _ context: ImportContext) {
        plan = ImportPlan(.marks, reading: imported)
        self.context = context
        targets = []
        for child in context.directory.children.values {
            guard let upn = child.details.upn else { continue }
            places[upn] = targets.count
            targets.append(Target(id: child.id, stays: child.membership.stays, compulsory: child.compulsory))
        }
    }

    /// Reads the marks of the days that the file has, and the notes where it has comments.
    private mutating func readRecorded(_ rows: [MarkRow]) throws {
        guard let first = rows.min(by: { $0.session < $1.session })?.session,
            let last = rows.max(by: { $0.session < $1.session })?.session
        else { return }
        let byChild = Dictionary(uniqueKeysWithValues: targets.enumerated().map { ($1.id, $0) })
        var recorded: [Int: RecordedMark] = [:]
        try context.snapshot.eachRecordedMark(from: first.date, to: last.date) { child, session, mark in
            if let place = byChild[child] { recorded[Self.key(place, session)] = mark }
        }
        self.recorded = recorded
        let commented = Set(rows.lazy.filter { !$0.comment.isEmpty }.compactMap { [places] in places[$0.upn] })
        guard !commented.isEmpty, !recorded.isEmpty, let keyring = context.keyring else { return }
        for note in try context.snapshot.notes(of: commented.map { targets[$0].id }, from: first, to: last) {
            guard let place = byChild[note.child], let words = try note.words?.open(with: keyring) else { continue }
            notes[Self.key(place, note.session), default: []].insert(words.comment)
        }
    }

    private static func key(_ place: Int, _ session: Session) -> Int {
        place << 32 | session.number
    }

    private mutating func take(_ row: MarkRow) {
        guard let place = place(of: row.upn) else {
            return plan.refuse(
                row.line, MarkColumn.upn.rawValue, row.upn, "no child here has this number: take in children first")
        }
        let target = targets[place]
        let key = Self.key(place, row.session)
        guard let group = target.group(on: row.session.date) else {
            return refuse(row, RegisterRefusal.notOnRoll(target.id))
        }
        do throws(RegisterRefusal) {
            let event = try RegisterDecision.importMark(
                row.mark, of: target.id, in: row.session, existing: recorded[key], facts: facts(of: row.session),
                replacing: context.replaces)
            let stream = StreamName.register(group, row.session)
            let note = note(row, key, target.id)
            if let event { reportStanding(row, target); plan.events.append(NewEvent(stream, .register(event))) }
            if let note { plan.events.append(NewEvent(stream, .register(note))) }
            if event == nil, note == nil { plan.report.unchanged += 1 } else { plan.report.taken += 1 }
        } catch {
            if case .importDiffers = error, context.takenBefore != nil {
                plan.report.standing += 1
            } else {
                refuse(row, error)
            }
        }
    }

    private mutating func place(of upn: String) -> Int? {
        if let last, last.upn == upn { return last.place }
        guard let place = places[upn] else { return nil }
        last = (upn, place)
        return place
    }

    private mutating func facts(of session: Session) -> ImportFacts {
        if let known = sessions[session.number] { return known }
        let times = context.directory.times.times(for: session)
        let facts = ImportFacts(
            day: context.directory.calendar.status(of: session.date), isOnRoll: true,
            phase: RegisterPhase(of: session, times: times, now: context.now), opens: times.opens)
        sessions[session.number] = facts
        return facts
    }

    /// The comment beside a mark, where it is not noted already.
    private func note(_ row: MarkRow, _ key: Int, _ child: ChildID) -> RegisterEvent? {
        guard !row.comment.isEmpty else { return nil }
        let comment = Text.line(row.comment)
        guard !comment.isEmpty, notes[key]?.contains(comment) != true else { return nil }
        return .noted(child: child, session: row.session, note: SessionNote(note: comment))
    }

    /// Says so where a code is not for the child's age; it is taken in all the same.
    private mutating func reportStanding(_ row: MarkRow, _ target: Target) {
        let code = row.mark.code
        guard code != .presentMorning, code != .presentAfternoon else { return }
        let standing = CodeTable.standing(
            of: code, in: row.session, isCompulsoryAge: target.compulsory.contains(row.session.date))
        switch standing {
        case .needsCompulsoryAge, .needsNonCompulsoryAge, .onlyBeforeJoining:
            plan.report.reported.append(
                RowRemark(
                    line: row.line, column: MarkColumn.mark.rawValue, value: code.sign, reason: standing.description))
        case .inForce, .withdrawn, .notYet, .wrongHalf, .onlyWholeSchool: break
        }
    }

    private mutating func refuse(_ row: MarkRow, _ refusal: RegisterRefusal) {
        switch refusal {
        case .notSchoolDay, .notOnRoll, .notOpenYet:
            plan.refuse(row.line, MarkColumn.date.rawValue, row.session.date.british, refusal.description)
        default:
            plan.refuse(row.line, MarkColumn.mark.rawValue, row.mark.code.sign, refusal.description)
        }
    }
}

extension SessionNote {
    /// The note as one line of a file.
    var comment: String {
        [note, said, toldBy.isEmpty ? "" : "told by \(toldBy)"].filter { !$0.isEmpty }.joined(separator: "; ")
    }
}
