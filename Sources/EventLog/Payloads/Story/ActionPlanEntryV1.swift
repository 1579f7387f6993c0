import Domain

/// Personal part of `plan.written`, schema 1.
struct ActionPlanEntryV1: StoryPayload {
    let basis: PlanBasisV1
    let actions: [PlanActionV1]

    enum CodingKeys: String, CodingKey {
        case basis
        case actions
    }

    init(_ content: ActionPlan) {
        basis = PlanBasisV1(content.basis)
        actions = content.actions.map(PlanActionV1.init)
    }

    var value: StoryContent? {
        let known = actions.compactMap(\.value)
        guard let basis = basis.value, known.count == actions.count else { return nil }
        return .actionPlan(ActionPlan(basis: basis, actions: known))
    }
}

/// One action of a plan, schema 1.
struct PlanActionV1: Codable {
    let id: Int64
    let what: String
    let who: String
    let when: String
    let place: String
    let answers: Int?
    let proposedBy: Int
    let outcome: String

    enum CodingKeys: String, CodingKey {
        case id
        case what
        case who
        case when
        case place
        case answers
        case proposedBy = "proposed-by"
        case outcome
    }

    init(_ action: PlanAction) {
        id = action.id.rawValue
        what = action.what
        who = action.who
        when = action.when
        place = action.place
        answers = action.answers?.rawValue
        proposedBy = action.proposedBy.rawValue
        outcome = action.outcome
    }

    var value: PlanAction? {
        guard let party = PlanParty(rawValue: proposedBy) else { return nil }
        let side = answers.flatMap(Speaker.init(rawValue:))
        guard answers == nil || side != nil else { return nil }
        return PlanAction(
            id: PlanActionID(rawValue: id), what: what, who: who, when: when, place: place, answers: side,
            proposedBy: party, outcome: outcome)
    }
}
