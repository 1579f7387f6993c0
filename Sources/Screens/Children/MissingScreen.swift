import Application
import Canvas
import Domain

/// What registers and practice ask for and nobody has recorded, child by child.
struct MissingScreen: LineListScreen {
    var list = LineList<ChildID>()
    var children = 0

    static let actions: [Action<MissingScreen>] =
        [
            Action(
                "missing.open", label: "open", "Open this child's profile.", keys: [.enter],
                unless: { screen, _ in screen.list.target == nil ? "Nothing is missing." : nil },
                run: { screen, _ in screen.list.target.map { [.push(ProfileScreen(child: $0))] } ?? [] })
        ] + listMoves("missing")

    var place: Place? { .children }
    var path: [String] { ["Children", "What is missing"] }
    var purpose: String { "What the admission register, the early years framework and good practice ask for." }
    func fact(in scene: Scene) -> String { children == 0 ? "" : "\(children) children" }

    mutating func load(from work: Workspace) throws {
        let lines = try work.missingDetails()
        children = lines.count
        guard !lines.isEmpty else {
            return list.show([
                .init(label: "", text: "Nothing is missing of the children whom you see in full.", role: .textDim)
            ])
        }
        list.show(
            lines.map { line in
                .init(
                    label: line.group, text: "\(line.name): \(line.missing.map(\.words).joined(separator: ", "))",
                    target: line.id)
            })
    }
}
