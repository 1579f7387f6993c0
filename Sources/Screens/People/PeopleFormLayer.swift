import Application
import Canvas
import Domain

/// A form about one child that lies over the child's screens; what was typed is kept as a draft.
struct PeopleFormLayer: DraftingForm {
    typealias Slot = PeopleSlot

    let content: any PeopleForm
    let draftChild: ChildID
    var form: Form<PeopleSlot>
    var hasLookedForDraft = false
    /// The answers that Enter asked with last: the same again means that the person has read what was said of them.
    var asked: [String]?

    /// A form about a child.
    init(_ content: any PeopleForm, about child: ChildID) {
        self.content = content
        draftChild = child
        form = content.blank
    }

    static let actions = formActions(
        "people-form", keep: "keep", "Keep what is filled in.", leave: "Change nothing.", keys: [.enter, .function(8)])

    var place: Place? { .children }
    var path: [String] { [content.title] }
    var purpose: String { content.title }
    var draftName: String { content.draftName }

    func panel(_ scene: Scene) -> FormPanel {
        content.panel(around: form, scene)
    }

    mutating func keep(_ scene: Scene) -> [Intent] {
        let answers = PeopleSlot.allCases.map { form.text($0) }
        defer { asked = answers }
        do throws(PeopleFormFault) {
            let request = try content.request(form, isSure: asked == answers, scene: scene)
            form.show(errors: [:])
            return [.ask(request)]
        } catch {
            form.show(errors: error.errors)
            return [.say(.refusal("Look at what stands in the form. Nothing was changed."))]
        }
    }
}

/// A form about no child that is here yet, or about several.
struct PlainFormLayer: Screen {
    let content: any PeopleForm
    var form: Form<PeopleSlot>
    var asked: [String]?

    /// A form.
    init(_ content: any PeopleForm) {
        self.content = content
        form = content.blank
    }

    static let actions: [Action<PlainFormLayer>] = [
        Action(
            "plain-form.keep", label: "keep", "Keep what is filled in.", keys: [.enter, .function(8)],
            run: { layer, scene in layer.keep(scene) }),
        Action("plain-form.cancel", label: "back", "Change nothing.", keys: [.escape], run: { _, _ in [.pop] }),
    ]

    var isLayer: Bool { true }
    var isTyping: Bool { true }
    var place: Place? { .children }
    var path: [String] { [content.title] }
    var purpose: String { content.title }

    mutating func keep(_ scene: Scene) -> [Intent] {
        let answers = PeopleSlot.allCases.map { form.text($0) }
        defer { asked = answers }
        do throws(PeopleFormFault) {
            let request = try content.request(form, isSure: asked == answers, scene: scene)
            form.show(errors: [:])
            return [.ask(request)]
        } catch {
            form.show(errors: error.errors)
            return [.say(.refusal("Look at what stands in the form. Nothing was changed."))]
        }
    }

    mutating func type(_ key: Key, in scene: Scene) -> [Intent]? {
        form.handle(key, in: panel(scene).layout(in: Chrome.area(of: scene.size)).form) ? [] : nil
    }

    func draw(on grid: inout Grid, in area: Rect, scene: Scene) -> Rest {
        let panel = panel(scene)
        panel.draw(on: &grid, in: area, scene: scene)
        let rect = panel.layout(in: area).form
        form.draw(on: &grid, in: rect, signs: scene.signs, marking: scene.language.marks(in:))
        return Rest(form.cursor(in: rect), isVisible: true)
    }

    /// A kinder way to say what is typed.
    func hint(in scene: Scene) -> String? { scene.language.hint(for: form) }

    private func panel(_ scene: Scene) -> FormPanel {
        content.panel(around: form, scene)
    }
}

extension PeopleForm {
    /// The form in its frame, what is read above it wrapped.
    fileprivate func panel(around form: Form<PeopleSlot>, _ scene: Scene) -> FormPanel {
        let width = min(scene.size.columns - 8, 90)
        return FormPanel(
            title: title, width: width, preface: preface.flatMap { Text.wrap($0, width: width) },
            formRows: form.fields.count + form.fields.count { $0.error != nil })
    }
}
