import Domain
import Interchange

extension StoryMaker {
    /// A way back in six steps, the third of them live, and an action plan that is still being written.
    mutating func writePlans() {
        writeWayBack()
        writeDraft()
    }

    /// A child of compulsory age in the second group, where the demo's teachers sign in; called Zain if anybody is.
    private var childOnTheWayBack: SimulatedChild? {
        let old = present.filter { $0.age.contains(today) }
        return old.first { $0.row.details.preferredForename == "Zain" } ?? old.first { $0.group == 1 } ?? old.first
    }

    private mutating func writeWayBack() {
        guard let child = childOnTheWayBack, let teacher = teacher(of: child) else { return }
        let name = child.row.details.preferredForename
        let family = school.roll.households[child.household].contacts.first?.relationship ?? "Mum"
        let words = "The bell is too loud. I like it when it's just us."
        let voice = write(
            .voice(Voice(speaker: .child, tool: "drawing", prompt: "My morning at school", words: words)),
            about: child, on: day(15), by: teacher)
        let agreed = [
            PlanAgreement(name: name, party: .child, day: day(15)),
            PlanAgreement(name: family, party: .family, day: day(15)),
        ]
        let basis = PlanBasis(
            title: "Back to \(school.groups[child.group])",
            strengths: ["builds", "kind to younger children", "remembers every story"],
            views: PlanViews(
                child: PlanView(words: words, who: "drawing", day: day(15), voice: voice),
                family: PlanView(
                    words: "mornings are hardest; proud of how \(name) tried last week", who: family, day: day(15)),
                setting: PlanView(words: "noise and crowding at the door, not the room itself")),
            agreements: agreed, contact: teacher, reviewOn: today.adding(days: 3), state: .active, cycle: 2,
            staffOnly: "Safeguarding check done with the lead before the timetable was agreed.")
        let steps = steps(agreed)
        guard steps.count == 6 else { return }
        let plan = ReintegrationPlan(
            basis: basis, steps: steps,
            moves: [
                LadderMove(kind: .begin, step: steps[0].id, day: day(15)),
                LadderMove(kind: .begin, step: steps[1].id, day: day(9), result: .done),
                LadderMove(kind: .begin, step: steps[2].id, day: day(2), result: .done),
            ],
            timetable: PartTimeTimetable(
                from: day(15), until: today.adding(days: 11), parent: family,
                reason: "small steps back after three weeks away"))
        guard let entry = write(.reintegration(plan), about: child, on: day(15), by: teacher) else { return }
        let days: [(Int, StepDay)] = [
            (14, StepDay(plan: entry, step: steps[0].id, result: .done, words: "I showed Mum my peg")),
            (8, StepDay(plan: entry, step: steps[1].id, result: .done, confidence: 5)),
            (6, StepDay(plan: entry, step: steps[1].id, result: .partly, confidence: 5)),
            (4, StepDay(plan: entry, step: steps[1].id, result: .done, words: "It was just us and the diggers")),
            (2, StepDay(plan: entry, step: steps[2].id, result: .done, confidence: 6)),
            (1, StepDay(plan: entry, step: steps[2].id, result: .done, confidence: 6)),
        ]
        for (before, tried) in days { write(.stepDay(tried), about: child, on: day(before), by: teacher) }
        write(
            .planReview(
                PlanReview(
                    plan: entry, cycle: 1, present: "\(name), \(family), the class teacher",
                    done: "two visits after school, and the reading corner",
                    helped: "the garden door, away from the bell",
                    learned: "it is the door that is loud, not the room", changes: "mornings begin at half past nine",
                    childWords: "I can do the garden door", familyWords: "breakfast is calmer",
                    next: today.adding(days: 3))),
            about: child, on: day(9), by: teacher)
    }

    private func steps(_ agreed: [PlanAgreement]) -> [PlanStep] {
        let week: Set<Weekday> = [.monday, .tuesday, .wednesday, .thursday, .friday]
        let rows: [(String, Set<Weekday>, Int, Int, String, String)] = [
            ("Visit after school with Mum", [.tuesday], 930, 960, "", ""),
            ("Reading corner", week, 570, 615, "by the garden door", "a grown-up they chose"),
            ("Morning, by the garden door", week, 570, 660, "by the garden door", "a grown-up they chose"),
            ("Morning with snack", week, 570, 705, "by the garden door", "a friend"),
            ("Stay for lunch, window table", week, 570, 780, "by the garden door", "a friend"),
            ("Whole day, soft start", week, 540, 915, "by the garden door", "the class"),
        ]
        return rows.enumerated().compactMap { index, row in
            guard let from = ClockTime(minute: row.2), let to = ClockTime(minute: row.3) else { return nil }
            return PlanStep(
                id: StepID(rawValue: Int64(index + 1)), what: row.0, place: row.4, with: row.5, weekdays: row.1,
                from: from, to: to, success: index == 2 ? "stays until the story ends" : "",
                support: index == 2 ? "ear defenders on the peg" : "",
                ifWobbly: index == 2 ? "the reading corner, no questions asked" : "",
                confidence: index == 2 ? 6 : nil, agreements: index < 4 ? agreed : [])
        }
    }

    private mutating func writeDraft() {
        let taken = childOnTheWayBack?.upn
        guard let child = present.first(where: { $0.group == 0 && $0.upn != taken }), let teacher = teacher(of: child)
        else { return }
        let plan = ActionPlan(
            basis: PlanBasis(
                title: "Calmer lunches", strengths: ["draws maps", "looks after the guinea pigs"],
                views: PlanViews(
                    child: PlanView(words: "the hall echoes", who: "faces cards", day: day(6)),
                    setting: PlanView(words: "the first ten minutes are the hard ones"))),
            actions: [
                PlanAction(
                    id: PlanActionID(rawValue: 1), what: "lunch five minutes early", who: "the lunch team",
                    when: "every day", place: "the hall", answers: .child, proposedBy: .child)
            ])
        write(.actionPlan(plan), about: child, on: day(5), by: teacher)
    }
}
