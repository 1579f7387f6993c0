import Application
import Canvas
import Domain

/// A form about one child, or about none who is here yet, that lies over the child's screens; what was typed is kept as a draft.
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

extension PeopleForm {
    /// The form in its frame, what is read above it wrapped.
    fileprivate func panel(around form: Form<PeopleSlot>, _ scene: Scene) -> FormPanel {
        let width = min(scene.size.columns - 8, 90)
        return FormPanel(
            title: title, width: width, preface: preface.flatMap { Text.wrap($0, width: width) },
            formRows: form.fields.reduce(0) { sum, field in
                if case .lines(_, let rows) = field.kind { return sum + rows + 1 }
                return sum + (field.error == nil ? 1 : 2)
            })
    }
}
