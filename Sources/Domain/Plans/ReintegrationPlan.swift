/// The way back in small steps, which the register knows of.
///
/// Which step is live on a day follows from the choices that people made, so that at most one ever is.
public struct ReintegrationPlan: Hashable, Sendable {
    /// What it rests on.
    public var basis: PlanBasis
    /// The steps, from the smallest to the whole.
    public private(set) var steps: [PlanStep]
    /// The choices that were made, in order of their days.
    public private(set) var moves: [LadderMove]
    /// The part-time timetable, where there is one.
    public var timetable: PartTimeTimetable?

    /// A plan.
    public init(
        basis: PlanBasis = PlanBasis(), steps: [PlanStep] = [], moves: [LadderMove] = [],
        timetable: PartTimeTimetable? = nil
    ) {
        self.basis = basis
        self.steps = steps
        self.moves = moves
        self.timetable = timetable
    }

    /// What it still needs before it can be active.
    public var missing: [PlanNeed] {
        var needs = basis.missing
        if steps.isEmpty { needs.append(.content) }
        guard let timetable else { return needs }
        needs += timetable.missing
        if let review = basis.reviewOn, timetable.from.days(until: review) > PartTimeTimetable.daysBetweenReviews,
            !basis.state.isUnderWay
        {
            needs.append(.fortnightlyReview)
        }
        return needs
    }

    /// A step by its number.
    public func step(_ id: StepID) -> PlanStep? { steps.first { $0.id == id } }

    /// The place of a step, from 1.
    public func number(of id: StepID) -> Int? { steps.firstIndex { $0.id == id }.map { $0 + 1 } }

    /// The step that is live on a day; `nil` where none is.
    public func liveStep(on day: CivilDate) -> PlanStep? {
        moves.last { $0.day <= day }?.step.flatMap(step)
    }

    /// Whether a step was ever chosen.
    public func wasChosen(_ id: StepID) -> Bool { moves.contains { $0.step == id } }

    /// How a step went when people chose to leave it; `nil` while it was not left.
    public func result(of id: StepID) -> StepResult? {
        var result: StepResult?
        for (index, move) in moves.enumerated().dropFirst() where moves[index - 1].step == id {
            result = move.result
        }
        return result
    }

    /// The step that comes after the live one, or after the last one chosen; the first while none was.
    public func next(on day: CivilDate) -> PlanStep? {
        let last = liveStep(on: day) ?? moves.last { $0.step != nil }?.step.flatMap(step)
        guard let last, let index = steps.firstIndex(where: { $0.id == last.id }) else { return steps.first }
        return index + 1 < steps.count ? steps[index + 1] : nil
    }

    /// The step before the live one; `nil` at the first.
    public func before(on day: CivilDate) -> PlanStep? {
        guard let live = liveStep(on: day), let index = steps.firstIndex(where: { $0.id == live.id }), index > 0
        else { return nil }
        return steps[index - 1]
    }
}

extension ReintegrationPlan {
    /// Keeps a step: anew under its number, or as the last one.
    public mutating func keep(_ step: PlanStep) {
        if let index = steps.firstIndex(where: { $0.id == step.id }) { steps[index] = step } else { steps.append(step) }
    }

    /// Takes away a step that was never tried.
    public mutating func remove(_ id: StepID) throws(LadderRefusal) {
        guard step(id) != nil else { throw .noStep }
        guard !wasChosen(id) else { throw .wasLive }
        steps.removeAll { $0.id == id }
    }

    /// Moves a step up or down by so many places, no further than the ends.
    public mutating func shift(_ id: StepID, by places: Int) {
        guard let index = steps.firstIndex(where: { $0.id == id }) else { return }
        let step = steps.remove(at: index)
        steps.insert(step, at: min(max(index + places, 0), steps.count))
    }

    /// Puts the steps in the order of others of the same numbers; those that are not among them stay behind.
    mutating func order(as ids: [StepID]) {
        let known = ids.compactMap(step)
        steps = known + steps.filter { step in !ids.contains(step.id) }
    }

    /// Takes over the choices of another wording.
    mutating func takeMoves(from other: ReintegrationPlan) { moves = other.moves }

    /// Records a choice of people: a step begins, a step back, a pause, the end.
    ///
    /// A step begins only in a plan that is under way and with the family's agreement.
    public mutating func choose(_ move: LadderMove) throws(LadderRefusal) {
        if let last = moves.last, move.day < last.day { throw .beforeLastChoice(last.day) }
        let live = liveStep(on: move.day)
        switch move.kind {
        case .begin, .back:
            guard basis.state.isUnderWay else { throw .notActive(missing) }
            guard let id = move.step, let step = step(id) else { throw .noStep }
            guard live?.id != id else { throw .alreadyLive }
            guard step.hasFamilyAgreement else { throw .familyHasNotAgreed }
        case .pause, .end:
            guard live != nil else { throw .nothingLive }
        }
        var move = move
        if move.kind == .pause || move.kind == .end { move.step = nil }
        if move.kind == .back { move.result = .wentBack }
        if live == nil { move.result = nil }
        moves.append(move)
    }
}
