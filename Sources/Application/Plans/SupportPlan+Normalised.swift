import Canvas
import Domain

extension SupportPlan {
    /// The same with every text made safe, as it is kept.
    var normalised: SupportPlan {
        var plan = self
        plan.basis = basis.normalised
        plan.actions = actions.map { action in
            var action = action
            action.what = Text.line(action.what)
            action.who = Text.line(action.who)
            action.when = Text.line(action.when)
            action.place = Text.line(action.place)
            action.outcome = Text.lines(action.outcome)
            return action
        }
        guard let ladder else { return plan }
        let moves = ladder.moves.map { move in
            var move = move
            move.why = Text.lines(move.why)
            return move
        }
        var timetable = ladder.timetable
        if let known = timetable {
            timetable?.parent = Text.line(known.parent)
            timetable?.reason = Text.lines(known.reason)
        }
        plan.ladder = ReintegrationPlan(
            basis: plan.basis, steps: ladder.steps.map(\.normalised), moves: moves, timetable: timetable)
        return plan
    }
}

extension PlanBasis {
    fileprivate var normalised: PlanBasis {
        var basis = self
        basis.title = Text.line(title)
        basis.strengths = strengths.map(Text.line).filter { !$0.isEmpty }
        for side in Speaker.allCases {
            basis.views[side].words = Text.lines(views[side].words)
            basis.views[side].who = Text.line(views[side].who)
            basis.views[side].whyNotAsked = Text.line(views[side].whyNotAsked)
        }
        basis.agreements = agreements.map(\.normalised)
        basis.staffOnly = Text.lines(staffOnly)
        return basis
    }
}

extension PlanAgreement {
    fileprivate var normalised: PlanAgreement {
        var agreement = self
        agreement.name = Text.line(name)
        return agreement
    }
}

extension PlanStep {
    fileprivate var normalised: PlanStep {
        var step = self
        step.what = Text.line(what)
        step.place = Text.line(place)
        step.with = Text.line(with)
        step.success = Text.lines(success)
        step.support = Text.lines(support)
        step.ifWobbly = Text.lines(ifWobbly)
        step.agreements = agreements.map(\.normalised)
        return step
    }
}

extension PlanReview {
    /// The same with every text made safe, as it is kept.
    var normalised: PlanReview {
        var review = self
        review.present = Text.line(present)
        review.done = Text.lines(done)
        review.helped = Text.lines(helped)
        review.learned = Text.lines(learned)
        review.changes = Text.lines(changes)
        review.childWords = Text.lines(childWords)
        review.familyWords = Text.lines(familyWords)
        return review
    }
}
