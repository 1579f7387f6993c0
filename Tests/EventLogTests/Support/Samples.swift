import Domain
import Testing

/// One event of every released type, as the golden payload files hold them.
enum Samples {
    static let child = ChildID(rawValue: 7)
    static let group = GroupID(rawValue: 3)
    static let staff = StaffID(rawValue: 5)
    static let day = CivilDate(dayNumber: 20_780)
    static let session = Session(day, .morning)

    static func event(_ name: String) throws -> DomainEvent {
        try #require(try all()[name])
    }

    private static func all() throws -> [String: DomainEvent] {
        try register().mapValues(DomainEvent.register)
            .merging(try children().mapValues(DomainEvent.child)) { $1 }
            .merging(staffEvents.mapValues(DomainEvent.staff)) { $1 }
            .merging(try setting().mapValues(DomainEvent.setting)) { $1 }
            .merging(try story().mapValues(DomainEvent.story)) { $1 }
    }

    private static func register() throws -> [String: RegisterEvent] {
        let late = Mark(.late, minutesLate: 7)
        return [
            "attendance.marked": .marked(child: child, session: session, mark: late, cause: .person),
            "attendance.corrected": .corrected(
                MarkChange(
                    child: child, session: session, from: late, to: Mark(.presentMorning),
                    supersedes: FactVersion(rawValue: 41), cause: .undo)),
            "attendance.amended": .amended(
                MarkChange(
                    child: child, session: session, from: Mark(.notYetKnown), to: Mark(.medical),
                    supersedes: FactVersion(rawValue: 42), cause: .person),
                reason: try #require(AmendmentReason("Dentist; Mum rang at 10:05"))),
            "attendance.left": .left(
                child: child, session: session, at: try time(630),
                detail: DepartureDetail(with: "Grandad Joe", reason: "dentist")),
            "attendance.returned": .returned(child: child, session: session, at: try time(675)),
            "attendance.arrived": .arrived(child: child, session: session, at: try time(570)),
            "attendance.noted": .noted(
                child: child, session: session,
                note: SessionNote(toldBy: "Mum", said: "she was up all night", note: "ask about boots")),
            "attendance.welcomed": .welcomed(
                child: child, session: session, welcome: WelcomeBack(by: "Priya", noticed: "talked about Biscuit")),
            "register.finished": .finished(
                session: session, tally: RegisterTally(onRoll: 30, here: 27, away: 2, unmarked: 1)),
            "register.fact-withdrawn": .withdrawn(
                child: child, session: session, fact: FactVersion(rawValue: 43),
                reason: AmendmentReason("Wrong child; she was in the library")),
            "register.fact-restored": .restored(
                child: nil, session: session, fact: FactVersion(rawValue: 44), reason: nil),
        ]
    }

    private static func children() throws -> [String: ChildEvent] {
        let born = try #require(CivilDate(year: 2022, month: 6, day: 14))
        var contact = ContactDetails(
            surname: "Baker", forename: "Rachel", relationship: "Mother", hasParentalResponsibility: true,
            priority: 1, phone: "01632 960007", email: "r@example.org", preferredChannel: "text",
            language: "English", livesWith: true, mayCollect: false, bestTime: "after 15:00",
            address: "4 Mill Lane, Exeter")
        let added = contact
        contact.preferredChannel = "call"
        let nine = ContactID(rawValue: 9)
        return [
            "child.registered": .registered(
                child,
                ChildDetails(
                    upn: "Z878200725002", surname: "Baker", forename: "Isla", preferredForename: "Izzy",
                    born: born, yearGroup: "R", interests: ["guinea pigs", "baking"], doorNote: "nut allergy")),
            "child.changed": .changed(
                child,
                ChildDetails(upn: nil, surname: "O'Neil", forename: "Amélie", born: born, yearGroup: "N2")),
            "child.joined": .joined(child, group, from: day),
            "child.left": .left(child, lastDay: day),
            "leaving.withdrawn": .leavingWithdrawn(child, lastDay: day),
            "contact.added": .contactAdded(child, nine, added),
            "contact.changed": .contactChanged(child, nine, contact),
            "contact.removed": .contactRemoved(child, nine),
            "absence.planned": .absencePlanned(
                child,
                PlannedAbsence(
                    id: PlanID(rawValue: 12), from: session, to: Session(day, .afternoon), code: .medical,
                    back: ClockTime(minute: 630), reason: "dentist")),
            "absence.withdrawn": .absenceWithdrawn(child, PlanID(rawValue: 12)),
            "arrival.planned": .arrivalPlanned(
                child,
                ArrivalPlan(
                    id: PlanID(rawValue: 13), from: day, until: day.adding(days: 11),
                    weekdays: [.monday, .wednesday, .friday], by: try time(570), isAgreedPartTime: true,
                    detail: "garden door, Mr Okafor")),
            "arrival.ended": .arrivalEnded(child, PlanID(rawValue: 13), lastDay: day),
            "absence.restored": .absenceRestored(child, PlanID(rawValue: 12)),
            "arrival.prolonged": .arrivalProlonged(child, PlanID(rawValue: 13), until: day.adding(days: 11)),
        ]
    }

    private static var staffEvents: [String: StaffEvent] {
        [
            "staff.added": .added(
                staff,
                StaffDetails(
                    name: "Priya N", position: "class teacher", role: .practitioner, isSafeguardingLead: true,
                    groups: [group, GroupID(rawValue: 4)], signInName: "priya")),
            "staff.changed": .changed(staff, StaffDetails(name: "Priya N", position: "head", role: .manager)),
            "staff.retired": .retired(staff, lastDay: day),
            "staff.covering": .covering(staff, group, on: day),
        ]
    }

    private static func setting() throws -> [String: SettingEvent] {
        let times = try #require(
            SessionTimes(opens: try time(530), closes: try time(555), ends: try time(720)))
        return [
            "setting.opened": .opened(name: "Hillside Primary", profile: .school, isRehearsal: true),
            "setting.times-set": .sessionTimesSet(times, half: .morning, from: day),
            "group.added": .groupAdded(group, name: "Oak Room"),
            "group.renamed": .groupRenamed(group, name: "Acorns / Oak"),
            "group.closed": .groupClosed(group, lastDay: day),
            "calendar.added": .periodAdded(
                CalendarPeriod(
                    id: PeriodID(rawValue: 21), kind: .holiday, from: day, to: day.adding(days: 4),
                    name: "Half-term")),
            "calendar.removed": .periodRemoved(PeriodID(rawValue: 21)),
            "reasons.listed": .reasonsListed(["Message came late", "Wrong child marked"]),
            "escalation.listed": .escalationListed([
                EscalationStep("Tell the safeguarding lead", due: .minutesAfterClosing(60)),
                EscalationStep("Ask for advice", due: .schoolDay(3)),
            ]),
            "scaffold.kept": .scaffoldKept(
                Scaffold(
                    id: ScaffoldID(rawValue: "own-1"), name: "the name", sentence: "the sentence",
                    ages: [.early, .older], needs: .showing, shape: .piles, parts: ["a card", "another"],
                    isOffered: false)),
            "resource.kept": .resourceKept(
                LibraryEntry(
                    id: LibraryID(rawValue: "own-2"), kind: .service, title: "the title", text: "the text",
                    source: "the source", isOffered: false)),
            "voice.cycle-set": .voiceCycleSet(.term),
            "language.listed": .languageListed([KinderWords("truan*", prefer: "left lessons")]),
            "patterns.tuned": .patternsTuned(tuned),
            "file.imported": .imported(kind: "marks", digest: [0x00, 0xff, 0x10], rows: 59_414),
        ]
    }

    /// Thresholds that are nobody's defaults.
    static var tuned: PatternSettings {
        var settings = PatternSettings()
        for (index, kind) in PatternKind.allCases.enumerated() {
            settings[kind] = PatternSettings.Threshold(
                isOn: index != 4, atLeast: 2 + index, schoolDays: 30 + index, oneIn: 50 + index)
        }
        return settings
    }

    static func time(_ minute: Int) throws -> ClockTime {
        try #require(ClockTime(minute: minute))
    }
}
