import Domain
import Interchange

extension EventJSON {
    static func words(of plan: ActionPlan) -> [JSONValue.Member] {
        words(of: plan.basis) + [
            .init(
                "actions",
                .array(
                    plan.actions.map { action in
                        [
                            "id": .integer(action.id.rawValue), "what": .string(action.what),
                            "who": .string(action.who), "when": .string(action.when), "where": .string(action.place),
                            "answers": .text(action.answers?.words), "proposedBy": .string(action.proposedBy.words),
                            "outcome": .string(action.outcome),
                        ]
                    }))
        ]
    }

    static func words(of plan: ReintegrationPlan) -> [JSONValue.Member] {
        var members = words(of: plan.basis)
        members.append(.init("steps", .array(plan.steps.map(value))))
        members.append(
            .init(
                "choices",
                .array(
                    plan.moves.map { move in
                        [
                            "choice": .string(move.kind.words),
                            "step": move.step.map { .integer($0.rawValue) } ?? .null, "from": .string(move.day.iso),
                            "result": .text(move.result?.words), "why": .string(move.why),
                        ]
                    })))
        if let timetable = plan.timetable {
            members.append(
                .init(
                    "partTime",
                    [
                        "from": .string(timetable.from.iso), "until": .text(timetable.until?.iso),
                        "parent": .string(timetable.parent), "reason": .string(timetable.reason),
                    ]))
        }
        return members
    }

    static func words(of day: StepDay) -> [JSONValue.Member] {
        [
            .init("plan", .integer(day.plan.rawValue)), .init("step", .integer(day.step.rawValue)),
            .init("result", .text(day.result?.words)),
            .init("confidence", day.confidence.map(JSONValue.number) ?? .null), .init("words", .string(day.words)),
            .init("saw", .string(day.saw)),
        ]
    }

    static func words(of review: PlanReview) -> [JSONValue.Member] {
        [
            .init("plan", .integer(review.plan.rawValue)), .init("cycle", .number(review.cycle)),
            .init("present", .string(review.present)), .init("done", .string(review.done)),
            .init("helped", .string(review.helped)), .init("learned", .string(review.learned)),
            .init("changes", .string(review.changes)), .init("childWords", .string(review.childWords)),
            .init("familyWords", .string(review.familyWords)), .init("next", .text(review.next?.iso)),
        ]
    }

    private static func words(of basis: PlanBasis) -> [JSONValue.Member] {
        var members: [JSONValue.Member] = [
            .init("title", .string(basis.title)), .init("strengths", .array(basis.strengths.map(JSONValue.string))),
        ]
        for side in Speaker.allCases {
            let view = basis.views[side]
            members.append(
                .init(
                    "\(side.words)View",
                    [
                        "words": .string(view.words), "who": .string(view.who), "day": .text(view.day?.iso),
                        "voice": view.voice.map { .integer($0.rawValue) } ?? .null,
                        "whyNotAsked": .string(view.whyNotAsked),
                    ]))
        }
        return members + [
            .init("agreedBy", .array(basis.agreements.map(value))),
            .init("contact", basis.contact.map { .integer($0.rawValue) } ?? .null),
            .init("reviewOn", .text(basis.reviewOn?.iso)), .init("state", .string(basis.state.words)),
            .init("cycle", .number(basis.cycle)), .init("staffOnly", .string(basis.staffOnly)),
        ]
    }

    private static func value(of agreement: PlanAgreement) -> JSONValue {
        [
            "name": .string(agreement.name), "party": .string(agreement.party.words), "day": .string(agreement.day.iso),
        ]
    }

    private static func value(of step: PlanStep) -> JSONValue {
        [
            "id": .integer(step.id.rawValue), "what": .string(step.what), "where": .string(step.place),
            "with": .string(step.with), "days": .string(step.days), "from": .string(step.from.description),
            "to": .string(step.to.description), "success": .string(step.success), "support": .string(step.support),
            "ifWobbly": .string(step.ifWobbly), "confidence": step.confidence.map(JSONValue.number) ?? .null,
            "agreedBy": .array(step.agreements.map(value)), "tryFrom": .text(step.tryFrom?.iso),
        ]
    }
}
