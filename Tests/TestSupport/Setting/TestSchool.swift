import Domain
import EventLog

/// What is recorded of the test setting before a test begins.
struct TestSchool {
    let count: Int

    static let oak = GroupID(rawValue: 11)
    static let elm = GroupID(rawValue: 12)
    static let priya = StaffID(rawValue: 21)
    static let sam = StaffID(rawValue: 22)
    static let jo = StaffID(rawValue: 23)

    static func date(_ iso: String) -> CivilDate {
        CivilDate(iso: iso) ?? CivilDate(dayNumber: 0)
    }

    static func time(_ text: String) -> ClockTime? {
        ClockTime(text)
    }

    static func child(_ index: Int, of group: GroupID) -> ChildID {
        ChildID(rawValue: group.rawValue * 100 + Int64(index) + 1)
    }

    /// Groups, calendar, staff and children.
    func setting() -> [NewEvent] {
        var events = [
            NewEvent(.setting, .setting(.groupAdded(Self.oak, name: "Oak Room"))),
            NewEvent(.setting, .setting(.groupAdded(Self.elm, name: "Elm Room"))),
            period(31, .schoolYear, "2026-09-01", "2027-07-21", "2026/27"),
            period(32, .holiday, "2026-10-26", "2026-10-30", "Half-term"),
        ]
        events += [
            staff(Self.priya, "Priya Nair", "class teacher", .practitioner, [Self.oak], "priya"),
            staff(Self.sam, "Sam Taylor", "office manager", .office, [], "sam"),
            staff(Self.jo, "Jo Field", "chair of governors", .leader, [], "jo"),
        ]
        for group in [Self.oak, Self.elm] { events += children(of: group) }
        return events
    }

    /// What is planned for Monday 23 November 2026.
    func plans() -> [NewEvent] {
        let monday = Self.date("2026-11-23")
        guard count > 12, let back = Self.time("10:30"), let by = Self.time("09:10") else { return [] }
        let appointment = Self.child(12, of: Self.oak)
        let softStart = Self.child(7, of: Self.oak)
        return [
            NewEvent(
                .child(appointment),
                .child(
                    .absencePlanned(
                        appointment,
                        PlannedAbsence(
                            id: PlanID(rawValue: 41), from: Session(monday, .morning), to: Session(monday, .morning),
                            code: .medical, back: back, reason: "dentist in Exeter")))),
            NewEvent(
                .child(softStart),
                .child(
                    .arrivalPlanned(
                        softStart,
                        ArrivalPlan(
                            id: PlanID(rawValue: 42), from: Self.date("2026-11-16"), until: Self.date("2026-12-18"),
                            by: by, detail: "garden door, with Ms Nair")))),
        ]
    }

    /// Marks of the two weeks before: nearly everybody here, one late, one away on the last two days.
    func marks() -> [NewEvent] {
        var events: [NewEvent] = []
        for offset in [0, 1, 2, 3, 4, 7, 8, 9, 10, 11] {
            let date = Self.date("2026-11-09").adding(days: offset)
            for group in [Self.oak, Self.elm] {
                for half in HalfDay.allCases {
                    let session = Session(date, half)
                    for index in 0..<count {
                        let event = RegisterEvent.marked(
                            child: Self.child(index, of: group), session: session,
                            mark: mark(index, group, offset, half), cause: .imported)
                        events.append(NewEvent(.register(group, session), .register(event)))
                    }
                }
            }
        }
        return events
    }

    private func mark(_ index: Int, _ group: GroupID, _ offset: Int, _ half: HalfDay) -> Mark {
        switch (index, group, offset) {
        case (5, Self.oak, 10...): Mark(.illness)
        case (3, _, 2) where half == .morning: Mark(.late, minutesLate: 7)
        case (8, _, 8): Mark(.otherAbsence)
        default: Mark(.present(in: half))
        }
    }

    private func children(of group: GroupID) -> [NewEvent] {
        let names = group == Self.oak ? TestNames.oak : TestNames.elm
        return names.prefix(count).enumerated().flatMap { index, name in
            let id = Self.child(index, of: group)
            let details = ChildDetails(
                upn: Self.upn(Int(group.rawValue) * 100 + index), surname: name.surname, forename: name.forename,
                preferredForename: name.called,
                born: Self.date(group == Self.oak ? "2020-09-03" : "2021-09-03").adding(days: index * 12),
                yearGroup: group == Self.oak ? "1" : "R", interests: index == 5 ? ["snails", "the moon"] : [],
                doorNote: index == 2 ? "nut allergy" : "")
            return [
                NewEvent(.child(id), .child(.registered(id, details))),
                NewEvent(.child(id), .child(.joined(id, group, from: Self.date("2026-09-01")))),
            ]
        }
    }

    /// A unique pupil number of an establishment that does not exist, with the right check letter.
    static func upn(_ serial: Int) -> String {
        let digits = String(serial)
        let body = "8782007" + String(repeating: "0", count: max(5 - digits.count, 0)) + digits
        let sum = body.utf8.enumerated().reduce(0) { $0 + (Int($1.element) - 0x30) * ($1.offset + 2) }
        return String(Array("ABCDEFGHJKLMNPQRTUVWXYZ")[sum % 23]) + body
    }

    private func period(
        _ id: Int64, _ kind: CalendarPeriod.Kind, _ from: String, _ to: String, _ name: String
    ) -> NewEvent {
        NewEvent(
            .setting,
            .setting(
                .periodAdded(
                    CalendarPeriod(
                        id: PeriodID(rawValue: id), kind: kind, from: Self.date(from), to: Self.date(to), name: name))))
    }

    private func staff(
        _ id: StaffID, _ name: String, _ position: String, _ role: Role, _ groups: [GroupID], _ signInName: String
    ) -> NewEvent {
        NewEvent(
            .staff(id),
            .staff(
                .added(
                    id,
                    StaffDetails(
                        name: name, position: position, role: role, groups: groups, signInName: signInName))))
    }
}
