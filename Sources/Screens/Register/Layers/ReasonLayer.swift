public import Application
public import Canvas
import Domain

/// Asks why a mark is changed after its register closed; the reason stays beside the change for good.
public struct ReasonLayer: Screen {
    let waiting: WaitingChange
    let why: String
    var field = TextField()
    var reasons: [String] = []
    /// The child and the change, in words.
    var about = ""

    /// Asks for the reason of a change that waits for one.
    public init(waiting: WaitingChange, why: String) {
        self.waiting = waiting
        self.why = why
    }

    /// What can be done here.
    public static let actions: [Action<ReasonLayer>] = [
        Action(
            "reason.give", label: "change it", "Make the change with this reason.", keys: [.enter],
            unless: { layer, _ in
                layer.reason == nil ? "A reason is owed: a digit chooses one, or write your own." : nil
            },
            run: { layer, _ in layer.give() }),
        Action(
            "reason.cancel", label: "leave it", "Leave the mark as it is.", keys: [.escape],
            run: { _, _ in [.pop, .answer(.cancelled), .say(.done("Nothing was changed."))] }),
    ]

    /// It lies over the register.
    public var isLayer: Bool { true }
    /// A reason is typed.
    public var isTyping: Bool { true }
    /// It belongs to Register.
    public var place: Place? { .register }
    /// Where you are.
    public var path: [String] { ["Reason"] }
    /// What it is for.
    public var purpose: String { "Say why a mark is changed after the register closed." }

    /// Asks for the setting's listed reasons, and what the change is in words.
    public mutating func load(from work: Workspace) throws {
        switch waiting {
        case .change(let request): about = work.words(about: request)
        case .undo: about = work.undoWords.isEmpty ? "" : "Taking back: \(work.undoWords)"
        case .redo: about = work.redoWords.isEmpty ? "" : "Again: \(work.redoWords)"
        }
        reasons = Array(work.listedReasons.prefix(9))
    }

    var reason: AmendmentReason? {
        if let digit = field.text.trimmingBlanks().first?.wholeNumberValue, field.text.trimmingBlanks().count == 1,
            reasons.indices.contains(digit - 1)
        {
            return AmendmentReason(reasons[digit - 1])
        }
        return AmendmentReason(field.text)
    }

    func give() -> [Intent] {
        guard let reason else { return [] }
        switch waiting {
        case .change(var request):
            request.reason = reason
            return [.pop, .change(request)]
        case .undo: return [.pop, .undo(reason)]
        case .redo: return [.pop, .redo(reason)]
        }
    }

    /// Types into the field.
    public mutating func type(_ key: Key, in scene: Scene) -> [Intent]? {
        field.handle(key) ? [] : nil
    }

    /// Draws the listed reasons and the question.
    public func draw(on grid: inout Grid, in area: Rect, scene: Scene) -> Rest {
        let listed = reasons.enumerated().map { "\($0.offset + 1)  \($0.element)" }
        let change = about.isEmpty ? [] : Text.wrap(about, width: area.columns)
        let rule = Text.wrap(why, width: area.columns)
        // Where there are few rows the rule gives way: the change and the reasons are what is decided on.
        let isRoomy = change.count + rule.count + listed.count + 2 <= area.rows
        let lines = (isRoomy ? change + rule : change) + listed
        return PromptLine(question: "Why?", scene: scene)
            .draw(on: &grid, in: area, field: field, above: Array(lines.prefix(max(area.rows - 2, 0))))
    }
}
