import Domain
import Testing

/// A plan of small steps in which everything that is needed is there, with the steps given.
func wayBack(
    _ steps: [PlanStep], state: PlanState = .active, timetable: PartTimeTimetable? = nil
) -> ReintegrationPlan {
    ReintegrationPlan(
        basis: PlanBasis(
            title: "Back to Oak Room", strengths: ["builds"],
            views: PlanViews(
                child: PlanView(words: "The bell is too loud.", who: "drawing"),
                family: PlanView(words: "mornings are hardest", who: "Mum")),
            agreements: [PlanAgreement(name: "Mum", party: .family, day: day("2026-11-02"))],
            contact: StaffID(rawValue: 3), reviewOn: day("2026-11-12"), state: state), steps: steps,
        timetable: timetable)
}

/// A step to which the family agreed.
func step(
    _ id: Int64, what: String = "", _ from: String, _ to: String, isAgreed: Bool = true,
    weekdays: Set<Weekday> = [.monday, .tuesday, .wednesday, .thursday, .friday]
) -> PlanStep {
    PlanStep(
        id: StepID(rawValue: id), what: what.isEmpty ? "step \(id)" : what, weekdays: weekdays, from: time(from),
        to: time(to), agreements: isAgreed ? [PlanAgreement(name: "Mum", party: .family, day: day("2026-11-02"))] : [])
}

/// A part-time timetable from a day to another, agreed with a parent.
func partTime(_ from: String, _ until: String) -> PartTimeTimetable {
    PartTimeTimetable(from: day(from), until: day(until), parent: "Mum", reason: "one small step at a time")
}

/// The six steps of a morning by the garden door to a whole day.
var sixSteps: [PlanStep] {
    [
        step(1, what: "Visit after school with Mum", "1530", "1600", weekdays: [.tuesday]),
        step(2, what: "Reading corner", "0930", "1015"), step(3, what: "Morning, by the garden door", "0930", "1100"),
        step(4, what: "Morning with snack", "0930", "1145"), step(5, what: "Stay for lunch", "0930", "1300"),
        step(6, what: "Whole day, soft start", "0900", "1515"),
    ]
}
