import Domain

/// Personal part of `way-back.written`, schema 1.
struct ReintegrationPlanEntryV1: StoryPayload {
    let basis: PlanBasisV1
    let steps: [PlanStepV1]
    let moves: [LadderMoveV1]
    let timetable: PartTimeTimetableV1?

    enum CodingKeys: String, CodingKey {
        case basis
        case steps
        case moves
        case timetable
    }

    init(_ content: ReintegrationPlan) {
        basis = PlanBasisV1(content.basis)
        steps = content.steps.map(PlanStepV1.init)
        moves = content.moves.map(LadderMoveV1.init)
        timetable = content.timetable.map(PartTimeTimetableV1.init)
    }

    var value: StoryContent? {
        let knownSteps = steps.compactMap(\.value)
        let knownMoves = moves.compactMap(\.value)
        guard let basis = basis.value, knownSteps.count == steps.count, knownMoves.count == moves.count else {
            return nil
        }
        return .reintegration(
            ReintegrationPlan(basis: basis, steps: knownSteps, moves: knownMoves, timetable: timetable?.value))
    }
}

/// One step of the way back, schema 1.
struct PlanStepV1: Codable {
    let id: Int64
    let what: String
    let place: String
    let with: String
    let weekdays: [Int]
    let from: Int
    let to: Int
    let success: String
    let support: String
    let ifWobbly: String
    let confidence: Int?
    let agreements: [PlanAgreementV1]
    let tryFrom: Int?

    enum CodingKeys: String, CodingKey {
        case id
        case what
        case place
        case with
        case weekdays
        case from
        case to
        case success
        case support
        case ifWobbly = "if-wobbly"
        case confidence
        case agreements
        case tryFrom = "try-from"
    }

    init(_ step: PlanStep) {
        id = step.id.rawValue
        what = step.what
        place = step.place
        with = step.with
        weekdays = step.weekdays.map(\.rawValue).sorted()
        from = step.from.minute
        to = step.to.minute
        success = step.success
        support = step.support
        ifWobbly = step.ifWobbly
        confidence = step.confidence
        agreements = step.agreements.map(PlanAgreementV1.init)
        tryFrom = step.tryFrom?.dayNumber
    }

    var value: PlanStep? {
        let days = weekdays.compactMap(Weekday.init(rawValue:))
        let agreed = agreements.compactMap(\.value)
        guard let from = ClockTime(minute: from), let to = ClockTime(minute: to), days.count == weekdays.count,
            agreed.count == agreements.count
        else { return nil }
        return PlanStep(
            id: StepID(rawValue: id), what: what, place: place, with: with, weekdays: Set(days), from: from, to: to,
            success: success, support: support, ifWobbly: ifWobbly, confidence: confidence, agreements: agreed,
            tryFrom: tryFrom.map(CivilDate.init(dayNumber:)))
    }
}

/// A choice about the way back, schema 1.
struct LadderMoveV1: Codable {
    let kind: Int
    let step: Int64?
    let day: Int
    let result: Int?
    let why: String

    enum CodingKeys: String, CodingKey {
        case kind
        case step
        case day
        case result
        case why
    }

    init(_ move: LadderMove) {
        kind = move.kind.rawValue
        step = move.step?.rawValue
        day = move.day.dayNumber
        result = move.result?.rawValue
        why = move.why
    }

    var value: LadderMove? {
        let known = result.flatMap(StepResult.init(rawValue:))
        guard let kind = LadderMove.Kind(rawValue: kind), result == nil || known != nil else { return nil }
        return LadderMove(
            kind: kind, step: step.map(StepID.init(rawValue:)), day: CivilDate(dayNumber: day), result: known, why: why)
    }
}

/// A part-time timetable, schema 1.
struct PartTimeTimetableV1: Codable {
    let from: Int
    let until: Int?
    let parent: String
    let reason: String

    enum CodingKeys: String, CodingKey {
        case from
        case until
        case parent
        case reason
    }

    init(_ timetable: PartTimeTimetable) {
        from = timetable.from.dayNumber
        until = timetable.until?.dayNumber
        parent = timetable.parent
        reason = timetable.reason
    }

    var value: PartTimeTimetable {
        PartTimeTimetable(
            from: CivilDate(dayNumber: from), until: until.map(CivilDate.init(dayNumber:)), parent: parent,
            reason: reason)
    }
}
