import Application
import Canvas
import Domain

/// A manager agrees, and says why, that a child leaves with somebody who is not on the list.
///
/// It keeps no draft: a passphrase is typed here.
struct CollectionLayer: Screen {
    nonisolated enum Slot: Hashable, Sendable, CaseIterable {
        case reason, manager, passphrase
    }

    let child: ChildID
    let childName: String
    let name: String
    let time: ClockTime
    let day: CivilDate
    let managers: [Directory.StaffEntry]
    /// The manager who is at the keyboard; nobody else need agree then.
    let present: StaffID?
    var form: Form<Slot>

    /// Asks a manager about somebody who came for a child.
    init(
        child: ChildID, childName: String, name: String, time: ClockTime, day: CivilDate,
        managers: [Directory.StaffEntry], isManager: Bool, person: StaffID?
    ) {
        self.child = child
        self.childName = childName
        self.name = name
        self.time = time
        self.day = day
        self.managers = managers
        present = isManager ? person : nil
        var fields = [FormField(Slot.reason, label: "Why it is fine", kind: .text(TextField()))]
        if present == nil {
            fields += [
                FormField(
                    .manager, label: "Manager",
                    kind: .choice(ChoiceField(managers.map(\.details.name), selection: managers.isEmpty ? nil : 0))),
                FormField(.passphrase, label: "Their passphrase", kind: .text(TextField(isSecret: true))),
            ]
        }
        form = Form(fields)
    }

    static let actions: [Action<CollectionLayer>] = [
        Action(
            "collection.agree", label: "agree", "Agree, with the reason; it is recorded under the manager's name.",
            keys: [.enter], run: { layer, _ in layer.agree() }),
        Action(
            "collection.cancel", label: "back", "Agree to nothing; the child stays.", keys: [.escape],
            run: { _, _ in [.pop] }),
    ]

    var isLayer: Bool { true }
    var isTyping: Bool { true }
    var place: Place? { .register }
    var path: [String] { ["Not on the list"] }
    var purpose: String { "A manager agrees, with a reason, that a child leaves with somebody not on the list." }

    private mutating func agree() -> [Intent] {
        let reason = form.text(.reason).trimmingBlanks()
        guard !reason.isEmpty else {
            form.show(errors: [.reason: "needed: it is kept"])
            return []
        }
        guard let manager = present ?? form.choice(.manager).map({ managers[$0].id }) else {
            form.show(errors: [.manager: "a manager must be chosen"])
            return []
        }
        let passphrase = form.text(.passphrase)
        return [
            .ask(
                PeopleRequest(sentence: "Agreed: \(name) may collect \(childName) today. Enter records the rest.") {
                    [child, name, time, day] work in
                    try work.agreeCollection(
                        of: child, by: manager, passphrase: passphrase, with: name, at: time, on: day,
                        because: reason)
                })
        ]
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

    private func panel(_ scene: Scene) -> FormPanel {
        let width = min(scene.size.columns - 8, 70)
        let advice = "Look at who they are and ring the family before \(childName) goes with them."
        return FormPanel(
            title: "\(name) is not on the list", width: width, preface: Text.wrap(advice, width: width),
            formRows: form.fields.count + 1)
    }
}
