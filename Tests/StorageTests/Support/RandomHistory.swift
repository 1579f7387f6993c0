import Domain
import EventLog
import Storage
import TestSupport
import Testing

/// Records a random but lawful history, and remembers what the registers must say.
struct RandomHistory {
    let workshop: Workshop
    private var random: SeededGenerator
    /// The mark of each child and session as it must now be, and its entry.
    private(set) var marks: [Place: Entry] = [:]
    /// The marks after each commit, for as-of questions; index 0 is the empty log.
    private(set) var ages: [[Place: Entry]] = [[:]]
    private var nextNumber: Int64 = 100
    private var contacts: [(ChildID, ContactID)] = []
    private var plans: [(ChildID, PlanID)] = []
    private var facts: [Fact] = []
    private var entries: [(ChildID, EntryID)] = []

    private struct Fact {
        let child: ChildID?
        let session: Session
        let version: FactVersion
    }

    struct Place: Hashable {
        let child: ChildID
        let session: Session
    }

    struct Entry: Equatable {
        let mark: Mark?
        let version: FactVersion
    }

    init(_ workshop: Workshop, seed: UInt64) {
        self.workshop = workshop
        random = SeededGenerator(seed: seed)
    }

    /// Records so many commits.
    mutating func run(commits: Int) throws {
        for _ in 0..<commits {
            var events: [NewEvent] = []
            var claimed: Set<Place> = []
            for _ in 0..<Int.random(in: 1...4, using: &random) { events += try step(&claimed) }
            if events.isEmpty { continue }
            // The clock may go backwards: order comes from numbers.
            let at = 1_795_424_400_000 + Int64.random(in: -9_000_000...9_000_000, using: &random)
            let receipt = try workshop.record(events, at: at)
            note(events, receipt)
            ages.append(marks)
        }
    }

    private mutating func note(_ events: [NewEvent], _ receipt: CommitReceipt) {
        for (index, event) in events.enumerated() {
            let version = FactVersion(rawValue: receipt.first.rawValue + Int64(index))
            switch event.event {
            case .register(.marked(let child, let session, let mark, _)):
                marks[Place(child: child, session: session)] = Entry(mark: mark, version: version)
            case .register(.corrected(let change)), .register(.amended(let change, _)):
                marks[Place(child: change.child, session: change.session)] = Entry(mark: change.to, version: version)
            case .register(let event):
                switch event {
                case .left, .returned, .arrived, .noted, .welcomed, .finished:
                    facts.append(Fact(child: event.child, session: event.session, version: version))
                default: continue
                }
            default: continue
            }
        }
    }

    private mutating func step(_ claimed: inout Set<Place>) throws -> [NewEvent] {
        switch Int.random(in: 0..<24, using: &random) {
        case 0..<10: return try mark(&claimed)
        case 10: return [childEvent(.registered(child(), details()))]
        case 11: return [childEvent(.joined(child(), group(), from: day()))]
        case 12:
            let (child, last) = (child(), day())
            let isMistake = Bool.random(using: &random)
            return [childEvent(.left(child, lastDay: last))]
                + (isMistake ? [childEvent(.leavingWithdrawn(child, lastDay: last))] : [])
        case 13: return [contact()]
        case 14: return try [plan()]
        case 15: return [try aside()]
        case 16: return [try staff()]
        case 17: return [try setting()]
        case 18...21: return [try story()]
        default: return [childEvent(.changed(child(), details()))]
        }
    }

    private mutating func mark(_ claimed: inout Set<Place>) throws -> [NewEvent] {
        let place = Place(child: child(), session: session())
        guard claimed.insert(place).inserted else { return [] }
        let code = try #require(AttendanceCode.allCases.randomElement(using: &random))
        let mark = Mark(code, minutesLate: Int.random(in: 1...40, using: &random))
        let stream = StreamName.register(Drafts.group, place.session)
        guard let old = marks[place] else {
            return [
                NewEvent(
                    stream,
                    .register(.marked(child: place.child, session: place.session, mark: mark, cause: .person)))
            ]
        }
        let change = MarkChange(
            child: place.child, session: place.session, from: old.mark,
            to: Bool.random(using: &random) || old.mark == nil ? mark : nil, supersedes: old.version, cause: .undo)
        let reason = try #require(AmendmentReason(words()))
        return [
            NewEvent(
                stream,
                .register(Bool.random(using: &random) ? .corrected(change) : .amended(change, reason: reason)))
        ]
    }

    private mutating func aside() throws -> NewEvent {
        if let known = facts.randomElement(using: &random), Bool.random(using: &random) {
            let reason = Bool.random(using: &random) ? AmendmentReason(words()) : nil
            return NewEvent(
                .register(Drafts.group, known.session),
                .register(
                    Bool.random(using: &random)
                        ? .withdrawn(child: known.child, session: known.session, fact: known.version, reason: reason)
                        : .restored(child: known.child, session: known.session, fact: known.version, reason: reason)))
        }
        let session = session()
        let child = child()
        let at = try #require(ClockTime(minute: Int.random(in: 500...900, using: &random)))
        let events: [RegisterEvent] = [
            .left(child: child, session: session, at: at, detail: DepartureDetail(with: words(), reason: "")),
            .left(child: child, session: session, at: at, detail: DepartureDetail()),
            .returned(child: child, session: session, at: at), .arrived(child: child, session: session, at: at),
            .noted(child: child, session: session, note: SessionNote(said: words())),
            .welcomed(child: child, session: session, welcome: WelcomeBack(by: words(), noticed: words())),
        ]
        return NewEvent(
            .register(Drafts.group, session), .register(try #require(events.randomElement(using: &random))))
    }

    private mutating func contact() -> NewEvent {
        if let known = contacts.randomElement(using: &random), Bool.random(using: &random) {
            return childEvent(
                Bool.random(using: &random)
                    ? .contactRemoved(known.0, known.1) : .contactChanged(known.0, known.1, contactDetails()))
        }
        let new = (child(), ContactID(rawValue: number()))
        contacts.append(new)
        return childEvent(.contactAdded(new.0, new.1, contactDetails()))
    }

    private mutating func plan() throws -> NewEvent {
        if let known = plans.randomElement(using: &random), Bool.random(using: &random) {
            let events: [ChildEvent] = [
                .absenceWithdrawn(known.0, known.1), .absenceRestored(known.0, known.1),
                .arrivalEnded(known.0, known.1, lastDay: day()),
                .arrivalProlonged(known.0, known.1, until: Bool.random(using: &random) ? day() : nil),
            ]
            return childEvent(try #require(events.randomElement(using: &random)))
        }
        let (child, id) = (child(), PlanID(rawValue: number()))
        plans.append((child, id))
        if Bool.random(using: &random) {
            let by = try #require(ClockTime(minute: 570))
            return childEvent(
                .arrivalPlanned(child, ArrivalPlan(id: id, from: day(), until: nil, by: by, detail: words())))
        }
        let from = session()
        return childEvent(
            .absencePlanned(
                child, PlannedAbsence(id: id, from: from, to: from, code: .medical, reason: words())))
    }

    private mutating func staff() throws -> NewEvent {
        let staff = StaffID(rawValue: Int64.random(in: 1...4, using: &random))
        let details = StaffDetails(name: words(), position: words(), role: .office, groups: [group()])
        let events: [StaffEvent] = [
            .added(staff, details), .changed(staff, details), .retired(staff, lastDay: day()),
            .covering(staff, group(), on: day()),
        ]
        return NewEvent(.staff(staff), .staff(try #require(events.randomElement(using: &random))))
    }

    /// An entry of a child's story, a new wording of an earlier one, or its withdrawal.
    private mutating func story() throws -> NewEvent {
        let known = entries.randomElement(using: &random)
        if let known, Int.random(in: 0..<4, using: &random) == 0 {
            return NewEvent(.child(known.0), .story(.withdrawn(known.0, known.1, reason: words())))
        }
        var place = (child(), EntryID(rawValue: number()))
        if let known, Bool.random(using: &random) { place = known } else { entries.append(place) }
        let readership = Bool.random(using: &random) ? Readership.ordinary : .restricted(to: [StaffID(rawValue: 2)])
        let entry = StoryEntry(
            id: place.1, day: day(), readership: readership,
            content: try #require(try contents().randomElement(using: &random)))
        return NewEvent(.child(place.0), .story(.kept(place.0, entry)))
    }

    private mutating func contents() throws -> [StoryContent] {
        let staff = StaffID(rawValue: Int64.random(in: 1...4, using: &random))
        let until = Bool.random(using: &random) ? day() : nil
        let at = try #require(ClockTime(minute: Int.random(in: 500...900, using: &random)))
        return [
            .note(Note(text: words())), .worry(SafeguardingWorry(toldTo: staff, at: at, words: words())),
            .attempt(ContactAttempt(at: at, whom: words(), channel: .text, outcome: .noReply, safety: .notEstablished)),
            .keyAdult(KeyAdult(staff: staff, place: .first, until: until)),
            .namedContact(NamedContact(staff: staff)), .profile(ChildProfile(strengths: [words(), words()])),
            .adjustment(Adjustment(text: words(), until: until)),
            .circumstances(FamilyCircumstances(text: words(), whatHelps: words())),
            .collector(Collector(name: words(), standing: .mayNot, until: until)),
            .collection(UnlistedCollection(at: at, with: words(), reason: words(), agreedBy: staff)),
            .sibling(SiblingLink(other: child(), isSibling: Bool.random(using: &random))),
            .voice(Voice(speaker: .child, prompt: words(), words: words())),
            .meeting(Meeting(purpose: .inclusion, strengths: words(), staffOnly: words())),
            .checkIn(CheckIn(who: staff, channel: .call, everyDays: 5, what: words(), until: until)),
            .checkedIn(CheckInDone(checkIn: nil, channel: .letter, words: words())),
            .sent(SentHome(what: words(), channel: .email)), .book(BookEntry(side: .home, text: words())),
            .belonging(BelongingNote(wellBeing: 4, interest: words())),
            .agency(AgencyContact(agency: words(), about: words())),
            .handover(Handover(to: staff, until: until, words: words())),
            .reading(EntryReading(of: EntryID(rawValue: 7))),
            .escalation(EscalationTaken(at: at, step: words())),
            .actionPlan(
                ActionPlan(
                    basis: PlanBasis(title: words(), strengths: [words()], contact: staff, reviewOn: until),
                    actions: [PlanAction(id: PlanActionID(rawValue: 3), what: words(), answers: .child)])),
            .reintegration(
                ReintegrationPlan(
                    basis: PlanBasis(title: words(), state: .active),
                    steps: [PlanStep(id: StepID(rawValue: 5), what: words(), from: at, to: at.adding(minutes: 60))],
                    moves: [LadderMove(kind: .begin, step: StepID(rawValue: 5), day: day(), why: words())])),
            .stepDay(
                StepDay(plan: EntryID(rawValue: 7), step: StepID(rawValue: 5), result: .partly, words: words())),
            .planReview(PlanReview(plan: EntryID(rawValue: 7), cycle: 1, helped: words(), next: until)),
            .curiosity(Curiosity(noticed: words())),
            .lesson(LessonNote(sign: .left, lesson: words(), half: .morning)),
        ]
    }

    private mutating func setting() throws -> NewEvent {
        let opens = try #require(ClockTime(minute: 530))
        let times = try #require(
            SessionTimes(opens: opens, closes: opens.adding(minutes: 25), ends: opens.adding(minutes: 200)))
        let period = CalendarPeriod(
            id: PeriodID(rawValue: Int64.random(in: 1...3, using: &random)), kind: .holiday, from: day(), to: day(),
            name: words())
        let events: [SettingEvent] = [
            .opened(name: words(), profile: .school, isRehearsal: true),
            .sessionTimesSet(times, half: .morning, from: day()), .groupAdded(group(), name: words()),
            .groupRenamed(group(), name: words()), .groupClosed(group(), lastDay: day()), .periodAdded(period),
            .periodRemoved(period.id), .reasonsListed([words(), words()]),
            .escalationListed([EscalationStep(words(), due: .minutesAfterClosing(60))]),
            .scaffoldKept(Scaffold(id: ScaffoldID(rawValue: "own-1"), name: words(), sentence: "", shape: .faces)),
            .resourceKept(LibraryEntry(id: LibraryID(rawValue: "own-1"), kind: .idea, title: words(), text: words())),
            .voiceCycleSet(.term),
            .languageListed([KinderWords("truan*", prefer: words())]),
            .patternsTuned(PatternSettings()),
            .imported(kind: "marks", digest: [UInt8(truncatingIfNeeded: number())], rows: 3),
        ]
        return Drafts.setting(try #require(events.randomElement(using: &random)))
    }

    private func childEvent(_ event: ChildEvent) -> NewEvent {
        let child: ChildID
        switch event {
        case .registered(let id, _), .changed(let id, _), .joined(let id, _, _), .left(let id, _),
            .leavingWithdrawn(let id, _), .contactAdded(let id, _, _), .contactChanged(let id, _, _),
            .contactRemoved(let id, _),
            .absencePlanned(let id, _), .absenceWithdrawn(let id, _), .arrivalPlanned(let id, _),
            .arrivalEnded(let id, _, _), .absenceRestored(let id, _), .arrivalProlonged(let id, _, _):
            child = id
        }
        return NewEvent(.child(child), .child(event))
    }

    private mutating func child() -> ChildID { Drafts.child(Int64.random(in: 1...12, using: &random)) }
    private mutating func group() -> GroupID { GroupID(rawValue: Int64.random(in: 3...5, using: &random)) }
    private mutating func day() -> CivilDate { Drafts.day.adding(days: Int.random(in: -4...4, using: &random)) }

    private mutating func session() -> Session {
        Session(day(), Bool.random(using: &random) ? .morning : .afternoon)
    }

    private mutating func number() -> Int64 {
        nextNumber += 1
        return nextNumber
    }

    private mutating func words() -> String {
        let words = ["Zoë", "O’Neil", "李明", "👩‍👩‍👧", "garden", "boots", "Łukasz", "naïve \"quoted\""]
        return (0..<2).compactMap { _ in words.randomElement(using: &random) }.joined(separator: " ")
    }

    private mutating func details() -> ChildDetails {
        ChildDetails(upn: nil, surname: words(), forename: words(), born: day().adding(days: -2_500), yearGroup: "R")
    }

    private mutating func contactDetails() -> ContactDetails {
        ContactDetails(
            surname: words(), forename: words(), relationship: "Mother", hasParentalResponsibility: true, priority: 1,
            phone: "01632 960007", email: "", preferredChannel: "call", language: "English", livesWith: true,
            mayCollect: true)
    }
}
