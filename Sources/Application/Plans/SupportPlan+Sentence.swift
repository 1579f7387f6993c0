import Domain

extension SupportPlan {
    /// What the timeline says of a plan in one line, by whom it was written.
    func sentence(by author: String) -> String {
        let kind = ladder == nil ? "Plan" : "Way back"
        let title = basis.title.isEmpty ? "" : " \u{201C}\(basis.title)\u{201D}"
        let review = basis.reviewDue.map { "; review \($0.short)" } ?? ""
        guard let ladder, let move = ladder.moves.last else {
            return "\(kind)\(title), \(basis.state.words), kept by \(author)\(review)"
        }
        let step = move.step.flatMap { id in
            ladder.number(of: id).map { "step \($0) \(ladder.step(id)?.what ?? "")" }
        }
        let choice = [step ?? "", move.kind.words, "from \(move.day.short)"].filter { !$0.isEmpty }
            .joined(separator: ", ")
        return "\(kind)\(title), \(basis.state.words): \(choice)\(review)"
    }
}

extension StepDay {
    /// What the timeline says of a day of a step.
    func sentence(of child: String) -> String {
        let facts = [
            result?.words ?? "", confidence.map { "sure of it before: \($0) of 10" } ?? "",
            words.isEmpty ? "" : "\(child): \u{201C}\(words)\u{201D}", saw.isEmpty ? "" : "seen: \(saw)",
        ].filter { !$0.isEmpty }
        return "Step: \(facts.joined(separator: "; "))"
    }
}

extension PlanReview {
    /// What the timeline says of a review.
    var sentence: String {
        let facts = [
            helped.isEmpty ? "" : "helped: \(helped)", learned.isEmpty ? "" : "learned: \(learned)",
            changes.isEmpty ? "" : "changes: \(changes)", next.map { "next review \($0.short)" } ?? "the plan ends",
        ].filter { !$0.isEmpty }
        let who = present.isEmpty ? "" : " with \(present)"
        return "Review \(cycle)\(who): \(facts.joined(separator: "; "))"
    }
}
