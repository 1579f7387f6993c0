import Application
import Canvas
import Domain

/// Children who share a contact with a child: a person says whether they are of one family.
struct SiblingsScreen: LineListScreen {
    let child: ChildID
    let name: String
    var list = LineList<SiblingHint>()

    /// Who may be of a child's family.
    init(child: ChildID, name: String) {
        self.child = child
        self.name = name
    }

    static let actions: [Action<SiblingsScreen>] =
        [
            Action(
                "siblings.confirm", label: "one family", "Say that they are of one family.", keys: [.enter],
                unless: { screen, _ in screen.list.target == nil ? "There is nobody to confirm." : nil },
                run: { screen, _ in screen.say(true) }),
            Action(
                "siblings.deny", label: "not", "Say that they are not, so that it is not asked again.",
                keys: [.character("x")],
                unless: { screen, _ in screen.list.target == nil ? "There is nobody to say it of." : nil },
                run: { screen, _ in screen.say(false) }),
        ] + listMoves("siblings")

    var place: Place? { .children }
    var path: [String] { ["Children", name, "Brothers and sisters"] }
    var purpose: String { "Children who share a contact: only a person says whether they are of one family." }

    mutating func load(from work: Workspace) throws {
        let hints = try work.siblingHints(for: child)
        guard !hints.isEmpty else {
            return list.show([
                .init(label: "", text: "Nobody else here shares a contact with \(name).", role: .textDim)
            ])
        }
        list.show(
            hints.map { hint in
                .init(
                    label: "Shares", text: "\(hint.name): \(hint.shared.joined(separator: ", "))", target: hint)
            })
    }

    private func say(_ isSibling: Bool) -> [Intent] {
        guard let hint = list.target else { return [] }
        let sentence =
            isSibling
            ? "\(name) and \(hint.name) are of one family. Ctrl-Z takes it back."
            : "Not of one family; it is not asked again. Ctrl-Z takes it back."
        return [
            .ask(
                PeopleRequest(sentence: sentence) { [child] work in
                    try work.confirmSibling(hint.id, of: child, isSibling: isSibling)
                })
        ]
    }
}
