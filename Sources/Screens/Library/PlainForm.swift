import Application
import Canvas

/// A form about the setting and no child: what is typed goes only on a second Esc.
protocol PlainForm: Screen {
    associatedtype Slot: Hashable & Sendable
    /// The form.
    var form: Form<Slot> { get set }
    /// Whether Esc was pressed over typed words already.
    var isLeaving: Bool { get set }
    /// What is filled in, as something to have done.
    var request: any WorkRequest { get }
    /// The words in the form's frame.
    var title: String { get }
}

extension PlainForm {
    var isLayer: Bool { true }
    var isTyping: Bool { true }
    var place: Place? { .today }
    var path: [String] { [title] }

    /// Keeping and leaving, for every form of this kind.
    static func plainActions(_ name: String) -> [Action<Self>] {
        [
            Action(
                "\(name).keep", label: "keep", "Keep what is filled in.",
                keys: [.function(8), .control("d"), .control("s"), .enter],
                run: { layer, _ in [.ask(layer.request)] }),
            Action(
                "\(name).cancel", label: "back", "Change nothing; typed words go with a second Esc.", keys: [.escape],
                run: { layer, _ in
                    if layer.form.isChanged, !layer.isLeaving {
                        layer.isLeaving = true
                        return [.say(.warning("Esc again leaves, and what you typed is not kept. F8 keeps it."))]
                    }
                    return [.pop]
                }),
        ]
    }

    private var panel: FormPanel {
        let rows = form.fields.reduce(0) { sum, field in
            var rows = field.hint.isEmpty ? 1 : 2
            if case .lines(_, let lines) = field.kind { rows += lines - 1 }
            return sum + rows
        }
        return FormPanel(title: title, width: 76, formRows: rows)
    }

    /// Types into the form.
    mutating func type(_ key: Key, in scene: Scene) -> [Intent]? {
        guard form.handle(key, in: panel.layout(in: Chrome.area(of: scene.size)).form) else { return nil }
        isLeaving = false
        return []
    }

    /// Draws the form.
    func draw(on grid: inout Grid, in area: Rect, scene: Scene) -> Rest {
        panel.draw(on: &grid, in: area, scene: scene)
        let rect = panel.layout(in: area).form
        form.draw(on: &grid, in: rect, signs: scene.signs)
        return Rest(form.cursor(in: rect), isVisible: true)
    }
}

/// Something done about the setting, and the sentence that says so.
struct SettingRequest: WorkRequest {
    let sentence: String
    let act: (Workspace) throws -> Void

    func carryOut(in work: Workspace) throws -> String {
        try act(work)
        return sentence
    }
}
