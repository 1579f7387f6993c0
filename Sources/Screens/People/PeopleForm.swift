import Application
import Canvas
import Domain

/// What one form about a child's people asks, and what is made of the answers.
protocol PeopleForm {
    /// The words in the form's frame.
    var title: String { get }
    /// What tells its drafts from those of other forms.
    var draftName: String { get }
    /// The place that it belongs to.
    var place: Place? { get }
    /// Lines to read above the form.
    var preface: [String] { get }
    /// The fields, as they first stand.
    var fields: [FormField<PeopleSlot>] { get }
    /// What the answers ask for; or what is wrong with them.
    ///
    /// - Parameter isSure: whether Enter was pressed again on the same answers.
    func request(
        _ form: Form<PeopleSlot>, isSure: Bool, scene: Scene
    ) throws(PeopleFormFault) -> any WorkRequest
}

/// What is wrong with the answers in a form, by field.
struct PeopleFormFault: Error {
    let errors: [PeopleSlot: String]
}

extension PeopleForm {
    var place: Place? { .children }
    var preface: [String] { [] }

    /// The form with its first answers.
    var blank: Form<PeopleSlot> { Form(fields) }
}

/// Something done about a child's people, and the sentence that says so.
struct PeopleRequest: WorkRequest {
    let sentence: String
    let act: (Workspace) throws -> Void

    func carryOut(in work: Workspace) throws -> String {
        try act(work)
        return sentence
    }
}

extension FormField<PeopleSlot> {
    /// A field for a line of text.
    static func line(_ slot: PeopleSlot, _ label: String, _ text: String = "") -> FormField {
        FormField(slot, label: label, kind: .text(TextField(text, limit: 1_000)))
    }

    /// A field with a few answers to choose from.
    static func choice(_ slot: PeopleSlot, _ label: String, _ options: [String], _ selection: Int?) -> FormField {
        FormField(slot, label: label, kind: .choice(ChoiceField(options, selection: selection)))
    }

    /// A question that is answered by no or yes.
    static func question(_ slot: PeopleSlot, _ label: String, _ isYes: Bool = false) -> FormField {
        choice(slot, label, ["no", "yes"], isYes ? 1 : 0)
    }
}

/// Reads the answers of a form, and gathers what is wrong with them.
struct PeopleAnswers {
    let form: Form<PeopleSlot>
    let today: CivilDate
    private(set) var errors: [PeopleSlot: String] = [:]

    init(_ form: Form<PeopleSlot>, _ scene: Scene) {
        self.form = form
        today = scene.today
    }

    func text(_ slot: PeopleSlot) -> String { form.text(slot).trimmingBlanks() }

    func isYes(_ slot: PeopleSlot) -> Bool { form.choice(slot) == 1 }

    func list(_ slot: PeopleSlot) -> [String] {
        text(slot).split(separator: ",").map { String($0).trimmingBlanks() }.filter { !$0.isEmpty }
    }

    mutating func needed(_ slot: PeopleSlot, _ error: String) -> String {
        let text = text(slot)
        if text.isEmpty { errors[slot] = error }
        return text
    }

    /// A day that must be there.
    mutating func day(_ slot: PeopleSlot) -> CivilDate {
        if let date = DateText.date(text(slot), today: today) { return date }
        errors[slot] = DateText.example
        return today
    }

    /// A day that may be left out.
    mutating func dayIfAny(_ slot: PeopleSlot) -> CivilDate? {
        text(slot).isEmpty ? nil : day(slot)
    }

    mutating func chosen<Value>(_ slot: PeopleSlot, of values: [Value]) -> Value? {
        guard let index = form.choice(slot), values.indices.contains(index) else {
            errors[slot] = "choose one with the arrows"
            return nil
        }
        return values[index]
    }

    mutating func refuse(_ slot: PeopleSlot, _ error: String) {
        errors[slot] = error
    }

    /// Goes on only when nothing is wrong.
    func check() throws(PeopleFormFault) {
        guard errors.isEmpty else { throw PeopleFormFault(errors: errors) }
    }
}
