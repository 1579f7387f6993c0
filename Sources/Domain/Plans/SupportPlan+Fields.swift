extension SupportPlan {
    /// Every field, in the order in which the plan is read.
    ///
    /// - Parameter name: the name of a member of staff.
    public func fields(_ name: (StaffID) -> String) -> [PlanField] {
        let basis = basis
        var fields = [
            PlanField(.title, "Title", basis.title),
            PlanField(.strengths, "Strengths", basis.strengths.joined(separator: ", ")),
        ]
        for side in Speaker.allCases { fields += Self.fields(of: basis.views[side], side) }
        for action in actions { fields += Self.fields(of: action) }
        if let ladder { fields += Self.fields(of: ladder) }
        fields += [
            PlanField(.agreements, "Agreed by", basis.agreements.map(\.words).joined(separator: "; ")),
            PlanField(.contact, "Named contact", basis.contact.map(name) ?? ""),
            PlanField(.review, "Next review", basis.reviewOn?.shortWithYear ?? ""),
            PlanField(.state, "State", "\(basis.state.words), cycle \(basis.cycle)"),
            PlanField(.staffOnly, "For staff alone", basis.staffOnly),
        ]
        return fields
    }

    private static func fields(of view: PlanView, _ side: Speaker) -> [PlanField] {
        let whose = "\(side.words.capitalisedFirst)'s view"
        return [
            PlanField(.view(side), whose, view.words), PlanField(.view(side), "\(whose), from whom", view.who),
            PlanField(.view(side), "\(whose), day", view.day?.shortWithYear ?? ""),
            PlanField(.view(side), "\(whose), why not asked", view.whyNotAsked),
        ]
    }

    private static func fields(of action: PlanAction) -> [PlanField] {
        func field(_ label: String, _ text: String) -> PlanField {
            PlanField(.action(action.id), "Action “\(action.what)”, \(label)", text)
        }
        return [
            PlanField(.action(action.id), "Action", action.what), field("who", action.who), field("when", action.when),
            field("where", action.place), field("answers", action.answers?.words ?? ""),
            field("proposed by", action.proposedBy.words), field("what came of it", action.outcome),
        ]
    }

    private static func fields(of ladder: ReintegrationPlan) -> [PlanField] {
        var fields: [PlanField] = []
        if let timetable = ladder.timetable {
            fields = [
                PlanField(.timetable, "Part-time from", timetable.from.shortWithYear),
                PlanField(.timetable, "Part-time until", timetable.until?.shortWithYear ?? ""),
                PlanField(.timetable, "Part-time, parent who agreed", timetable.parent),
                PlanField(.timetable, "Part-time, why", timetable.reason),
            ]
        }
        for step in ladder.steps { fields += Self.fields(of: step) }
        let moves = ladder.moves.map { move in
            let what = move.step.flatMap(ladder.step)?.what ?? ""
            return [what, move.kind.words, move.day.short].filter { !$0.isEmpty }.joined(separator: " ")
        }
        return fields + [PlanField(.moves, "Choices", moves.joined(separator: "; "))]
    }

    private static func fields(of step: PlanStep) -> [PlanField] {
        func field(_ label: String, _ text: String) -> PlanField {
            PlanField(.step(step.id), "Step “\(step.what)”, \(label)", text)
        }
        return [
            PlanField(.step(step.id), "Step", step.what), field("days", step.days), field("time", step.times),
            field("where", step.place), field("with", step.with), field("going well", step.success),
            field("support", step.support), field("if wobbly", step.ifWobbly),
            field("confidence", step.confidence.map(String.init) ?? ""),
            field("agreed by", step.agreements.map(\.words).joined(separator: "; ")),
            field("try from", step.tryFrom?.shortWithYear ?? ""),
        ]
    }
}

extension String {
    /// The same with its first letter large.
    fileprivate var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }
}
