import Application
import Canvas
import Domain

/// The setting's own steps when nobody has heard why a child is away, and when each falls due.
struct EscalationForm: PeopleForm {
    let steps: [EscalationStep]

    var title: String { "Steps when nobody has heard" }
    var draftName: String { "escalation" }
    var preface: [String] {
        [
            "One step a line, its time first: 60 min Tell the safeguarding lead, or day 2 Visit home. Minutes count from "
                + "the register's closing, days from the first day away. No line at all brings back those proposed."
        ]
    }

    var fields: [FormField<PeopleSlot>] {
        [
            FormField(
                .text, label: "Steps", hint: "Enter begins a new line; F8 keeps",
                kind: .lines(TextEditor(steps.map(\.description).joined(separator: "\n")), rows: 7))
        ]
    }

    func request(
        _ form: Form<PeopleSlot>, isSure: Bool, scene: Scene
    ) throws(PeopleFormFault) -> any WorkRequest {
        let lines = form.text(.text).split(separator: "\n").map { String($0).trimmingBlanks() }.filter { !$0.isEmpty }
        var steps: [EscalationStep] = []
        for line in lines {
            guard let step = EscalationStep(line) else {
                throw PeopleFormFault(errors: [.text: "“\(line)” has no time: 60 min Name, or day 2 Name"])
            }
            steps.append(step)
        }
        let count = steps.count == 1 ? "1 step" : "\(steps.count) steps"
        let sentence = steps.isEmpty ? "The proposed steps hold again." : "\(count) kept; they hold from now on."
        return PeopleRequest(sentence: sentence) { try $0.listEscalation(steps) }
    }
}
