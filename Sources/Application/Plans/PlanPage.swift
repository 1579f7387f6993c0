public import Domain

/// A plan with all that belongs to it: days of its steps, reviews, the latest words of child and family.
public struct PlanPage: Sendable {
    /// A day of a step, and who wrote it.
    public struct Day: Hashable, Sendable {
        /// The entry.
        public let id: EntryID
        /// The day.
        public let day: CivilDate
        /// How it went.
        public let step: StepDay
        /// Who wrote it.
        public let by: String
    }

    /// A review, and who wrote it.
    public struct Review: Hashable, Sendable {
        /// The entry.
        public let id: EntryID
        /// The day.
        public let day: CivilDate
        /// What was said.
        public let review: PlanReview
        /// Who wrote it.
        public let by: String
    }

    /// Which plan.
    public let id: EntryID
    /// Whose.
    public let child: ChildID
    /// The child's name as it is spoken.
    public let name: String
    /// The name the child is called.
    public let calledName: String
    /// The child's group today.
    public let group: String
    /// The plan.
    public let plan: SupportPlan
    /// The entry in the log by which it stands.
    public let version: FactVersion
    /// How its steps went, day by day, oldest first.
    public let days: [Day]
    /// Its reviews, oldest first.
    public let reviews: [Review]
    /// The latest words of child and family, to be woven in.
    public let words: LatestWords
    /// The named contact's name; empty while nobody was named.
    public let contact: String
    /// Today.
    public let today: CivilDate
    /// The steps that would have the child arrive after a register closes, with nothing agreed that makes it C2.
    public let arrivingLate: Set<StepID>
    /// School days since the live step began, today among them.
    public let liveDays: Int

    /// When the next review is due.
    public var reviewDue: CivilDate? { plan.reviewDue(last: reviews.last?.day) }

    /// Whether it is overdue.
    public var isOverdue: Bool { reviewDue.map { $0 < today } ?? false }

    /// What it still needs before it can be active; none once it is.
    public var missing: [PlanNeed] { plan.basis.state == .closed ? [] : plan.missing }

    /// How a step went, in a few words: `2 of 5 days · 6/10`; empty where nothing was written.
    public func howItWent(_ step: PlanStep) -> String {
        let own = days.filter { $0.step.step == step.id }
        let isLive = plan.ladder?.liveStep(on: today)?.id == step.id
        let here = own.filter { $0.step.result == .done || $0.step.result == .partly }.count
        let confidence = own.last { $0.step.confidence != nil }?.step.confidence ?? step.confidence
        let scale = confidence.map { "\($0)/10" } ?? ""
        if isLive {
            return [liveDays == 0 ? "" : "\(here) of \(liveDays) days", scale].filter { !$0.isEmpty }
                .joined(separator: " \u{00B7} ")
        }
        if let words = own.last(where: { !$0.step.words.isEmpty })?.step.words { return "\u{201C}\(words)\u{201D}" }
        guard !own.isEmpty else { return plan.ladder?.result(of: step.id)?.words ?? scale }
        let times = own.count == 1 ? "once" : "\(own.count) times"
        return [times, plan.ladder?.result(of: step.id)?.words ?? ""].filter { !$0.isEmpty }.joined(separator: ", ")
    }

    /// Who agreed and when: `Zain, Mum, Priya N on Mon 2 Nov`; empty while nobody did.
    public var agreed: String {
        let agreements = plan.basis.agreements
        guard let first = agreements.first else { return "" }
        guard agreements.allSatisfy({ $0.day == first.day }) else {
            return agreements.map { "\($0.name) \($0.day.short)" }.joined(separator: ", ")
        }
        return "\(agreements.map(\.name).joined(separator: ", ")) on \(first.day.short)"
    }
}

/// One wording of a plan, and in which fields it differs from the one before.
public struct PlanVersion: Hashable, Sendable {
    /// When it was recorded.
    public let at: LondonTime
    /// Who recorded it.
    public let by: String
    /// What changed; none for the first.
    public let changes: [PlanChange]
    /// The wording.
    public let plan: SupportPlan
}
