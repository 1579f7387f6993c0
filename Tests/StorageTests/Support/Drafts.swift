import Domain
import EventLog

/// Commits and facts for tests, with plain values where the test does not care.
enum Drafts {
    static let group = GroupID(rawValue: 3)
    static let otherGroup = GroupID(rawValue: 4)
    static let actor = Actor(id: StaffID(rawValue: 5), name: "Priya Nair", position: "class teacher")
    /// Monday 23 November 2026.
    static let day = CivilDate(dayNumber: 20_780)
    static let morning = Session(day, .morning)
    static let register = StreamName.register(group, morning)

    static func child(_ number: Int64) -> ChildID {
        ChildID(rawValue: number)
    }

    static func draft(
        _ command: CommandID, _ events: [NewEvent], at milliseconds: Int64 = 1_795_424_400_000, by actor: Actor = actor
    ) -> CommitDraft {
        CommitDraft(
            commandID: command, actor: actor, terminal: "Oak door", at: Instant(milliseconds: milliseconds),
            software: "1.0", events: events)
    }

    static func marked(
        _ number: Int64, _ code: AttendanceCode = .presentMorning, minutes: Int? = nil, in session: Session = morning,
        group: GroupID = group
    ) -> NewEvent {
        NewEvent(
            .register(group, session),
            .register(
                .marked(
                    child: child(number), session: session, mark: Mark(code, minutesLate: minutes), cause: .person)))
    }

    static func corrected(
        _ number: Int64, from: Mark?, to: Mark?, supersedes: FactVersion, in session: Session = morning
    ) -> NewEvent {
        NewEvent(
            .register(group, session),
            .register(
                .corrected(
                    MarkChange(
                        child: child(number), session: session, from: from, to: to, supersedes: supersedes,
                        cause: .person))))
    }

    static func amended(
        _ number: Int64, from: Mark?, to: Mark?, supersedes: FactVersion, reason: AmendmentReason,
        in session: Session = morning
    ) -> NewEvent {
        NewEvent(
            .register(group, session),
            .register(
                .amended(
                    MarkChange(
                        child: child(number), session: session, from: from, to: to, supersedes: supersedes,
                        cause: .person), reason: reason)))
    }

    static func registered(_ number: Int64, surname: String = "Adeyemi") -> NewEvent {
        NewEvent(
            .child(child(number)),
            .child(
                .registered(
                    child(number),
                    ChildDetails(
                        upn: nil, surname: surname, forename: "Tobi", born: day.adding(days: -2_000), yearGroup: "R"))))
    }

    static func joined(_ number: Int64, _ group: GroupID = group, from: CivilDate = day) -> NewEvent {
        NewEvent(.child(child(number)), .child(.joined(child(number), group, from: from)))
    }

    static func left(_ number: Int64, lastDay: CivilDate) -> NewEvent {
        NewEvent(.child(child(number)), .child(.left(child(number), lastDay: lastDay)))
    }

    static func finished(_ tally: RegisterTally, in session: Session = morning, group: GroupID = group) -> NewEvent {
        NewEvent(.register(group, session), .register(.finished(session: session, tally: tally)))
    }

    static func setting(_ event: SettingEvent) -> NewEvent {
        NewEvent(.setting, .setting(event))
    }
}
