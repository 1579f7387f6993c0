import Domain
import EventLog
@testable import Storage
import Testing

@Suite("Questions to the read models")
struct QueryTests {
    private let child = Drafts.child(1)

    private func event(_ event: ChildEvent) -> NewEvent {
        NewEvent(.child(child), .child(event))
    }

    @Test("membership is evaluated at the date, whatever the order it was recorded in")
    func membership() throws {
        let workshop = try Workshop()
        let day = Drafts.day
        // Recorded out of order: a move to Elm on day 10, a last day on day 20, then the first joining on day 0.
        try workshop.record([Drafts.joined(1, Drafts.otherGroup, from: day.adding(days: 10))])
        try workshop.record([Drafts.left(1, lastDay: day.adding(days: 20)), Drafts.joined(1, Drafts.group, from: day)])
        try workshop.database.read { (snapshot: Snapshot) throws in
            let stretches = try snapshot.memberships()
            #expect(stretches.map(\.group) == [Drafts.group, Drafts.otherGroup, nil])
            #expect(stretches.map(\.from) == [0, 10, 21].map { day.adding(days: $0) })
            #expect(stretches.map(\.until) == [day.adding(days: 9), day.adding(days: 20), nil])
            #expect(stretches.allSatisfy { $0.child == child })
        }
        // The same day said again stands in the place of what was said before.
        try workshop.record([Drafts.joined(1, GroupID(rawValue: 9), from: day.adding(days: 10))])
        let groups = try workshop.database.read { try $0.memberships() }.map(\.group)
        #expect(groups == [Drafts.group, GroupID(rawValue: 9), nil])
    }

    @Test("an entry keeps its first time and shows its last")
    func entry() throws {
        let workshop = try Workshop()
        let first = try workshop.record([Drafts.marked(1, .late, minutes: 7)], at: 1_000)
        try workshop.record(
            [Drafts.corrected(1, from: Mark(.late, minutesLate: 7), to: nil, supersedes: first.first)], at: 2_000)
        let entry = try #require(
            try workshop.database.read { try $0.entry(of: child, in: Drafts.morning) })
        #expect(entry.mark == nil)
        #expect(entry.type == .attendanceCorrected)
        #expect(entry.version == FactVersion(rawValue: 2))
        #expect(entry.firstRecorded == Instant(milliseconds: 1_000))
        #expect(entry.recorded == Instant(milliseconds: 2_000))
        #expect(entry.actor == Drafts.actor.id)
        #expect(try workshop.database.read { try $0.entry(of: Drafts.child(2), in: Drafts.morning) } == nil)
        #expect(
            try workshop.database.read { try $0.entries(of: [child, Drafts.child(2)], in: Drafts.morning) } == [entry])
        let entries = try workshop.database.read { try $0.entries(of: child, from: Drafts.morning, to: Drafts.morning) }
        #expect(entries == [entry])
    }

    @Test("history holds the original, every change, its reason, and who made it in which post")
    func history() throws {
        let workshop = try Workshop()
        let marked = try workshop.record([Drafts.marked(1, .notYetKnown)])
        let reason = try #require(AmendmentReason("Mum texted"))
        let amended = try workshop.record([
            Drafts.amended(
                1, from: Mark(.notYetKnown), to: Mark(.illness), supersedes: marked.first, reason: reason)
        ])
        let sealer = try #require(workshop.database.sealer)
        let history = try workshop.database.read { try $0.history(of: child, in: Drafts.morning) }
        #expect(history.map(\.version) == [marked.first, amended.first])
        #expect(history.map(\.from) == [nil, Mark(.notYetKnown)])
        #expect(history.map(\.to) == [Mark(.notYetKnown), Mark(.illness)])
        #expect(history.map(\.supersedes) == [nil, marked.first])
        #expect(try history[1].reason?.open(with: sealer)?.text == "Mum texted")
        #expect(try history[1].commit.actorWords.open(with: sealer)?.position == "class teacher")
        #expect(history[1].commit.terminal == "Oak door")
    }

    @Test("strips hold the codes between two sessions, both included")
    func strips() throws {
        let workshop = try Workshop()
        let sessions = (0..<4).map { Session(number: Drafts.morning.number + $0) }
        for session in sessions {
            try workshop.record([Drafts.marked(1, in: session), Drafts.marked(2, .illness, in: session)])
        }
        let second = Drafts.child(2)
        let strips = try workshop.database.read {
            try $0.strips(of: [child, second, Drafts.child(3)], from: sessions[1], to: sessions[2])
        }
        #expect(strips[child] == [sessions[1]: .presentMorning, sessions[2]: .presentMorning])
        #expect(strips[second]?.count == 2)
        #expect(strips[Drafts.child(3)] == nil)
    }

    @Test("codes are counted by child between two dates, both included")
    func counts() throws {
        let workshop = try Workshop()
        let days = (0..<4).map { Drafts.day.adding(days: $0) }
        for day in days { try workshop.record([Drafts.marked(1, .illness, in: Session(day, .afternoon))]) }
        try workshop.record([Drafts.marked(2, .late, in: Session(days[1], .morning))])
        try workshop.database.read { (snapshot: Snapshot) throws in
            let first = try snapshot.codeCounts(from: days[0], to: days[0])
            #expect(first == [CodeCount(child: child, code: .illness, sessions: 1)])
            #expect(
                try Set(snapshot.codeCounts(from: days[0], to: days[3])) == [
                    CodeCount(child: child, code: .illness, sessions: 4),
                    CodeCount(child: Drafts.child(2), code: .late, sessions: 1),
                ])
        }
    }

    @Test("planned absences are found until they are withdrawn")
    func plannedAbsences() throws {
        let workshop = try Workshop()
        let plan = PlannedAbsence(
            id: PlanID(rawValue: 9), from: Drafts.morning, to: Session(Drafts.day.adding(days: 1), .morning),
            code: .medical, back: ClockTime(minute: 630), reason: "dentist")
        try workshop.record([event(.absencePlanned(child, plan))])
        let sealer = try #require(workshop.database.sealer)
        try workshop.database.read { (snapshot: Snapshot) throws in
            let record = try #require(try snapshot.plannedAbsences().first)
            #expect(record.child == child && record.plan.from == plan.from && record.plan.to == plan.to)
            #expect(record.plan.code == .medical && record.plan.back == ClockTime(minute: 630))
            #expect(record.plan.reason.isEmpty)
            #expect(try record.reason?.open(with: sealer)?.text == "dentist")
        }
        try workshop.record([event(.absenceWithdrawn(child, plan.id))])
        #expect(try workshop.database.read { try $0.plannedAbsences() } == [])
        try workshop.record([event(.absenceRestored(child, plan.id))])
        let restored = try workshop.database.read { try $0.plannedAbsences() }
        #expect(restored.map(\.plan.from) == [plan.from])
        #expect(restored.map(\.version) == [FactVersion(rawValue: 1)])
    }

    @Test("arrival plans are as last said, ended ones with their last day")
    func arrivalPlans() throws {
        let workshop = try Workshop()
        let by = try #require(ClockTime(minute: 570))
        let plan = ArrivalPlan(
            id: PlanID(rawValue: 9), from: Drafts.day, until: nil, weekdays: [.monday, .friday], by: by,
            isAgreedPartTime: true, detail: "garden door")
        try workshop.record([event(.arrivalPlanned(child, plan))])
        let sealer = try #require(workshop.database.sealer)
        let found = try workshop.database.read { try $0.arrivalPlans() }
        #expect(found.map(\.child) == [child] && found.first?.plan.until == nil)
        #expect(found.first?.plan.weekdays == [.monday, .friday])
        #expect(found.first?.plan.isAgreedPartTime == true)
        #expect(try found.first?.detail?.open(with: sealer)?.text == "garden door")
        try workshop.record([event(.arrivalEnded(child, plan.id, lastDay: Drafts.day.adding(days: 4)))])
        let ended = try workshop.database.read { try $0.arrivalPlans() }
        #expect(ended.map(\.plan.until) == [Drafts.day.adding(days: 4)])
        try workshop.record([event(.arrivalProlonged(child, plan.id, until: nil))])
        #expect(try workshop.database.read { try $0.arrivalPlans() }.map(\.plan.until) == [nil])
    }

    @Test("the setting, its times, groups, calendar, reasons and imports are as last said")
    func setting() throws {
        let workshop = try Workshop()
        let opens = try #require(ClockTime(minute: 530))
        let times = try #require(
            SessionTimes(opens: opens, closes: opens.adding(minutes: 25), ends: opens.adding(minutes: 200)))
        let later = try #require(
            SessionTimes(
                opens: opens.adding(minutes: 5), closes: opens.adding(minutes: 25), ends: opens.adding(minutes: 200)))
        let period = CalendarPeriod(
            id: PeriodID(rawValue: 1), kind: .inset, from: Drafts.day, to: Drafts.day, name: "INSET")
        try workshop.record(
            [
                .opened(name: "Hillside Primary", profile: .school, isRehearsal: true),
                .sessionTimesSet(times, half: .morning, from: Drafts.day),
                .sessionTimesSet(later, half: .morning, from: Drafts.day.adding(days: 7)),
                .groupAdded(Drafts.group, name: "Oak"), .groupRenamed(Drafts.group, name: "Oak Room"),
                .groupAdded(Drafts.otherGroup, name: "Elm"), .groupClosed(Drafts.otherGroup, lastDay: Drafts.day),
                .periodAdded(period), .reasonsListed(["a", "b", "c"]), .reasonsListed(["Wrong child", "Late message"]),
                .imported(kind: "marks", digest: [1, 2], rows: 7),
            ].map(Drafts.setting))
        try workshop.database.read { (snapshot: Snapshot) throws in
            #expect(try snapshot.setting()?.name == "Hillside Primary")
            #expect(try snapshot.setting()?.isRehearsal == true)
            let said = try snapshot.sessionTimes()
            #expect(said.map(\.half) == [.morning, .morning] && said.map(\.times) == [times, later])
            #expect(said.map(\.from) == [Drafts.day, Drafts.day.adding(days: 7)])
            #expect(try snapshot.groups().map(\.name) == ["Elm", "Oak Room"])
            #expect(try snapshot.groups().map(\.lastDay) == [Drafts.day, nil])
            #expect(try snapshot.periods() == [period])
            #expect(try snapshot.listedReasons() == ["Wrong child", "Late message"])
            #expect(try snapshot.imported(kind: "marks", digest: [1, 2])?.rows == 7)
            #expect(try snapshot.imported(kind: "children", digest: [1, 2]) == nil)
        }
        try workshop.record([Drafts.setting(.periodRemoved(period.id))])
        #expect(try workshop.database.read { try $0.periods() } == [])
    }

    @Test("staff are as last said, with their groups in order, and cover is for its day")
    func staff() throws {
        let workshop = try Workshop()
        let id = StaffID(rawValue: 5)
        var details = StaffDetails(
            name: "Priya Nair", position: "class teacher", role: .practitioner,
            groups: [Drafts.otherGroup, Drafts.group], signInName: "priya")
        func staff(_ event: StaffEvent) -> NewEvent { NewEvent(.staff(id), .staff(event)) }
        try workshop.record([staff(.added(id, details)), staff(.covering(id, Drafts.group, on: Drafts.day))])
        details.role = .manager
        details.groups = [Drafts.group]
        details.position = "head"
        try workshop.record([staff(.changed(id, details)), staff(.retired(id, lastDay: Drafts.day))])
        let sealer = try #require(workshop.database.sealer)
        try workshop.database.read { (snapshot: Snapshot) throws in
            let record = try #require(try snapshot.staff().first)
            #expect(record.role == .manager && record.groups == [Drafts.group] && record.signInName == "priya")
            #expect(record.lastDay == Drafts.day)
            #expect(try record.words?.open(with: sealer) == StaffWords(name: "Priya Nair", position: "head"))
            #expect(try snapshot.cover(from: Drafts.day).map(\.group) == [Drafts.group])
            #expect(try snapshot.cover(from: Drafts.day.adding(days: 1)).isEmpty)
        }
    }

    @Test("contacts and notes are found, their words sealed")
    func words() throws {
        let workshop = try Workshop()
        let contact = ContactDetails(
            surname: "Baker", forename: "Rachel", relationship: "Mother", hasParentalResponsibility: true, priority: 1,
            phone: "01632 960007", email: "", preferredChannel: "text", language: "English", livesWith: true,
            mayCollect: true)
        let session = Drafts.morning
        let heard = SessionNote(toldBy: "Mum", said: "a bad night")
        try workshop.record([
            event(.contactAdded(child, ContactID(rawValue: 4), contact)),
            NewEvent(Drafts.register, .register(.noted(child: child, session: session, note: heard))),
        ])
        let sealer = try #require(workshop.database.sealer)
        try workshop.database.read { (snapshot: Snapshot) throws in
            #expect(try snapshot.contacts(of: child).first?.details?.open(with: sealer) == contact)
            let note = try snapshot.notes(of: [child], from: session, to: session).first
            #expect(try note?.words?.open(with: sealer)?.said == "a bad night")
        }
        try workshop.record([event(.contactRemoved(child, ContactID(rawValue: 4)))])
        #expect(try workshop.database.read { try $0.contacts(of: child) } == [])
    }

    @Test("a finished register has its counts, the last ones where there are several")
    func finished() throws {
        let workshop = try Workshop()
        let tallies = [1, 0].map { RegisterTally(onRoll: $0, here: 0, away: 0, unmarked: $0) }
        for tally in tallies { try workshop.record([Drafts.finished(tally)]) }
        try workshop.database.read { (snapshot: Snapshot) throws in
            let finished = try snapshot.finished(in: Drafts.morning)
            let record = try #require(finished.first)
            #expect(finished.count == 1 && record.group == Drafts.group)
            #expect(record.tally == tallies[1] && record.version == FactVersion(rawValue: 2))
            #expect(try snapshot.finished(in: Session(Drafts.day, .afternoon)).isEmpty)
        }
        func turn(_ isWithdrawn: Bool, _ fact: Int64) throws -> [FactVersion] {
            let fact = FactVersion(rawValue: fact)
            let event: RegisterEvent =
                isWithdrawn
                ? .withdrawn(child: nil, session: Drafts.morning, fact: fact, reason: nil)
                : .restored(child: nil, session: Drafts.morning, fact: fact, reason: nil)
            try workshop.record([NewEvent(.register(Drafts.group, Drafts.morning), .register(event))])
            return try workshop.database.read { try $0.finished(in: Drafts.morning) }.map(\.version)
        }
        #expect(try turn(true, 2) == [FactVersion(rawValue: 1)])
        #expect(try turn(true, 1) == [])
        #expect(try turn(false, 2) == [FactVersion(rawValue: 2)])
    }

    @Test("a note that was taken back is not among those heard, until it stands again")
    func withdrawnNote() throws {
        let workshop = try Workshop()
        let stream = StreamName.register(Drafts.group, Drafts.morning)
        try workshop.record([
            NewEvent(
                stream,
                .register(.noted(child: child, session: Drafts.morning, note: SessionNote(said: "a bad night"))))
        ])
        let fact = FactVersion(rawValue: 1)
        func heard() throws -> Int {
            try workshop.database.read { try $0.notes(of: [child], from: Drafts.morning, to: Drafts.morning) }.count
        }
        #expect(try heard() == 1)
        try workshop.record([
            NewEvent(
                stream, .register(.withdrawn(child: child, session: Drafts.morning, fact: fact, reason: nil)))
        ])
        #expect(try heard() == 0)
        try workshop.record([
            NewEvent(stream, .register(.restored(child: child, session: Drafts.morning, fact: fact, reason: nil)))
        ])
        #expect(try heard() == 1)
    }

    @Test("a child who moves to another group within a day takes their mark and words along")
    func movedChild() throws {
        let workshop = try Workshop()
        let there = StreamName.register(Drafts.otherGroup, Drafts.morning)
        let note = RegisterEvent.noted(child: child, session: Drafts.morning, note: SessionNote(said: "tired"))
        let marked = try workshop.record([
            Drafts.marked(1, .late, minutes: 3, group: Drafts.otherGroup), NewEvent(there, .register(note)),
            Drafts.marked(2),
        ])
        try workshop.record([
            Drafts.corrected(1, from: Mark(.late, minutesLate: 3), to: Mark(.presentMorning), supersedes: marked.first)
        ])
        let members = [child, Drafts.child(2)]
        let events = try workshop.database.read {
            try $0.registerEvents(Drafts.group, Drafts.morning, members: members)
        }
        #expect(events.map(\.position) == [1, 2, 3, 4])
        let others = try workshop.database.read {
            try $0.registerEvents(Drafts.otherGroup, Drafts.morning, members: members)
        }
        #expect(others.map(\.position) == [1, 2, 3, 4])
        #expect(
            try workshop.database.read {
                try $0.registerEvents(Drafts.otherGroup, Drafts.morning, members: []).map(\.position)
            } == [1, 2])
    }

    @Test("a change besides registers is told from marks alone")
    func besidesRegisters() throws {
        let workshop = try Workshop()
        try workshop.record([Drafts.registered(1)])
        try workshop.record([Drafts.marked(1)])
        try workshop.record([Drafts.marked(2)])
        try workshop.database.read { (snapshot: Snapshot) throws in
            #expect(try snapshot.hasChangedBesidesRegisters(since: 0))
            #expect(try !snapshot.hasChangedBesidesRegisters(since: 1))
            #expect(try !snapshot.hasChangedBesidesRegisters(since: 3))
        }
        try workshop.record([Drafts.joined(1)])
        #expect(try workshop.database.read { try $0.hasChangedBesidesRegisters(since: 1) })
    }

    @Test("the log is exported commit by commit, every fact as it was recorded")
    func log() throws {
        let workshop = try Workshop()
        let commits = [[Drafts.registered(1), Drafts.joined(1)], [Drafts.marked(1)], [Drafts.marked(2)]]
        for events in commits { try workshop.record(events) }
        let sealer = try #require(workshop.database.sealer)
        var exported: [[NewEvent]] = []
        try workshop.database.read { (snapshot: Snapshot) throws in
            try snapshot.log(from: 1, to: 2) { commit, events in
                #expect(commit.count == events.count)
                exported.append(try events.map { NewEvent($0.stream, try $0.fact(with: sealer).event) })
            }
        }
        #expect(exported == Array(commits.prefix(2)))
    }
}
