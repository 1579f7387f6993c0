import Application
import Canvas
import Domain

/// Did it help: a child's sessions, contacts, words and well-being before the plan began and since.
struct PlanEffectLayer: ReadingLayer {
    let child: ChildID
    let plan: EntryID
    private var effect: PlanEffect?
    var top: Int?

    /// What changed since a plan began.
    init(child: ChildID, plan: EntryID) {
        self.child = child
        self.plan = plan
    }

    static let actions = readingActions("plan-effect")

    var place: Place? { .plans }
    var path: [String] { ["Did it help?"] }
    var purpose: String { "The child against their own earlier weeks: sessions, not verdicts." }
    func title(_ signs: SignSet) -> String { "Did it help?" }

    mutating func load(from work: Workspace) throws {
        effect = try work.planEffect(plan, of: child)
    }

    func lines(width: Int, scene: Scene) -> [ReadingLine] {
        guard let effect else {
            return Text.wrap(
                "The plan has not begun. Once it is active, the weeks since stand here beside the weeks before.",
                width: width
            ).map { ReadingLine(text: $0, role: .textDim) }
        }
        return effect.sentences.enumerated().flatMap { index, sentence in
            Text.wrap(sentence, width: width).map {
                ReadingLine(text: $0, role: index == effect.sentences.count - 1 ? .textDim : .text)
            } + [ReadingLine(text: "")]
        }
    }
}
