import Application
import Canvas
import Domain

/// Every wording of a plan, the newest first, with what each changed, field by field.
struct PlanVersionsLayer: ReadingLayer {
    let child: ChildID
    let plan: EntryID
    private var versions: [PlanVersion] = []
    private var reviews: [PlanPage.Review] = []
    var top: Int?

    /// The wordings of a plan.
    init(child: ChildID, plan: EntryID) {
        self.child = child
        self.plan = plan
    }

    static let actions = readingActions("plan-versions")

    var place: Place? { .plans }
    var path: [String] { ["Wordings"] }
    var purpose: String { "What each wording of the plan changed, and every review: earlier cycles are kept." }
    func title(_ signs: SignSet) -> String { "Wordings and reviews" }

    mutating func load(from work: Workspace) throws {
        versions = try work.planVersions(plan, of: child)
        reviews = try work.planPage(plan, of: child).reviews
    }

    func lines(width: Int, scene: Scene) -> [ReadingLine] {
        let reviewed = reviews.reversed().flatMap { lines(of: $0, width) }
        return reviewed + versions.flatMap { lines(of: $0, width, scene.signs) }
    }

    private func lines(of review: PlanPage.Review, _ width: Int) -> [ReadingLine] {
        let words = review.review
        let facts = [
            ("Helped", words.helped), ("Child", words.childWords), ("Family", words.familyWords),
            ("Done", words.done), ("Learned", words.learned), ("Changes", words.changes),
            ("Next", words.next?.short ?? "the plan ended"),
        ]
        var lines = [
            ReadingLine(
                text:
                    "Review \(words.cycle), \(review.day.shortWithYear), \(words.present.isEmpty ? review.by : words.present)",
                role: .heading)
        ]
        for (label, text) in facts where !text.isEmpty {
            lines += Text.wrap("\(label): \(text)", width: max(width - 2, 10)).map { ReadingLine(text: $0, indent: 2) }
        }
        return lines + [ReadingLine(text: "")]
    }

    private func lines(of version: PlanVersion, _ width: Int, _ signs: SignSet) -> [ReadingLine] {
        var lines = [
            ReadingLine(
                text: "\(version.at.date.shortWithYear) \(version.at.clock) \(Sign.dot.text(signs)) \(version.by)",
                role: .heading)
        ]
        if version.changes.isEmpty { lines.append(ReadingLine(text: "The first wording.", role: .textDim, indent: 2)) }
        for change in version.changes {
            let before = change.before.isEmpty ? "(nothing)" : change.before
            let after = change.after.isEmpty ? "(nothing)" : change.after
            let words = "\(change.label): \(before) \(Sign.arrowRight.text(signs)) \(after)"
            lines += Text.wrap(words, width: max(width - 2, 10)).map { ReadingLine(text: $0, indent: 2) }
        }
        return lines + [ReadingLine(text: "")]
    }
}
