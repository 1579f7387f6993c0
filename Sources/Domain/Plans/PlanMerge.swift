/// Two wordings that were written at once on the ground of a third: what each changed, and what both did.
public struct PlanMerge: Hashable, Sendable {
    /// What stood when the person began.
    public let base: SupportPlan
    /// What the person wrote.
    public let mine: SupportPlan
    /// What somebody else wrote meanwhile.
    public let theirs: SupportPlan

    /// Whose wording of a part is taken.
    public enum Side: Hashable, Sendable {
        /// The person's own.
        case mine
        /// The one that stands already.
        case theirs
    }

    /// Two wordings on the ground of a third.
    public init(base: SupportPlan, mine: SupportPlan, theirs: SupportPlan) {
        self.base = base
        self.mine = mine
        self.theirs = theirs
    }

    /// The parts that both changed, each in another way: a person chooses, field by field.
    public var parts: [PlanPart] {
        let both = base.changedParts(to: mine).intersection(base.changedParts(to: theirs))
        let differing = theirs.changedParts(to: mine)
        var order: [PlanPart] = []
        for field in mine.fields({ _ in "" }) + theirs.fields({ _ in "" })
        where both.contains(field.part) && differing.contains(field.part) && !order.contains(field.part) {
            order.append(field.part)
        }
        if both.contains(.order), differing.contains(.order) { order.append(.order) }
        return order
    }

    /// The parts that only the other person changed.
    public var theirsAlone: Set<PlanPart> {
        base.changedParts(to: theirs).subtracting(base.changedParts(to: mine))
    }

    /// One wording of both: what stands, with the person's own parts, and of what both changed, what was chosen.
    ///
    /// A part for which nothing was chosen stays as it stands.
    public func merged(_ chosen: [PlanPart: Side]) -> SupportPlan {
        let mineAlone = base.changedParts(to: mine).subtracting(base.changedParts(to: theirs))
        let taken = parts.filter { chosen[$0] == .mine }
        var plan = theirs
        for part in mineAlone.union(taken) where part != .order { plan.take(part, from: mine) }
        if mineAlone.contains(.order) || taken.contains(.order) { plan.take(.order, from: mine) }
        return plan
    }
}
