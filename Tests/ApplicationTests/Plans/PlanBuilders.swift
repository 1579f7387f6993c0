import Application
import Domain
import Testing

/// A date from its ISO text.
func planDay(_ iso: String) -> CivilDate { CivilDate(iso: iso) ?? CivilDate(dayNumber: 0) }

/// A time from its text.
func planTime(_ text: String) throws -> ClockTime { try #require(ClockTime(text)) }

/// A way back with everything that it needs, in six steps.
func wayBack(contact: StaffID?, timetable: Bool = true) throws -> ReintegrationPlan {
    let mum = PlanAgreement(name: "Mum", party: .family, day: planDay("2026-11-02"))
    let rows = [
        ("Visit after school with Mum", "15:30", "16:00"), ("Reading corner", "09:30", "10:15"),
        ("Morning, by the garden door", "09:30", "11:00"), ("Morning with snack", "09:30", "11:45"),
        ("Stay for lunch, window table", "09:30", "13:00"), ("Whole day, soft start", "09:00", "15:15"),
    ]
    let steps = try rows.enumerated().map { index, row in
        PlanStep(
            id: StepID(rawValue: Int64(index + 1)), what: row.0, place: "by the garden door", with: "Mr Okafor",
            from: try planTime(row.1), to: try planTime(row.2), agreements: [mum])
    }
    return ReintegrationPlan(
        basis: PlanBasis(
            title: "Back to Oak Room", strengths: ["builds", "kind to younger children"],
            views: PlanViews(
                child: PlanView(words: "The bell is too loud.", who: "drawing", day: planDay("2026-11-02")),
                family: PlanView(words: "mornings are hardest", who: "Mum"),
                setting: PlanView(words: "noise at the door, not the room")),
            agreements: [mum], contact: contact, reviewOn: planDay("2026-11-26"), state: .active,
            staffOnly: "STAFFONLY check with the lead"), steps: steps,
        timetable: timetable
            ? PartTimeTimetable(
                from: planDay("2026-11-16"), until: planDay("2026-12-04"), parent: "Mum", reason: "small steps") : nil)
}
