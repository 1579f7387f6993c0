import Application
import Canvas
import Domain

/// Ways to listen to one child: those that suit the child's age and way of communicating.
struct ScaffoldsScreen: LineListScreen {
    let child: ChildID
    let place: Place?
    var name = ""
    var age = ScaffoldAge.primary
    var communication = Communication.words
    var all: [Scaffold] = []
    var list = LineList<Scaffold>()

    /// Ways to listen to a child.
    init(child: ChildID, from place: Place? = .children) {
        self.child = child
        self.place = place
    }

    /// What can be done here.
    static let actions: [Action<ScaffoldsScreen>] =
        [
            Action(
                "scaffolds.open", label: "listen", "Listen with this one.", keys: [.enter],
                unless: { screen, _ in screen.list.target == nil ? "Nothing suits; c shows others." : nil },
                run: { screen, _ in
                    screen.list.target.map { [.push(ListeningLayer($0, child: screen.child, from: screen.place))] }
                        ?? []
                }),
            Action(
                "scaffolds.communication", label: "words needed", "Words, showing, or no words at all.",
                keys: [.character("c")],
                run: { screen, _ in
                    let ways = Array(Communication.allCases.reversed())
                    let index = ways.firstIndex(of: screen.communication) ?? 0
                    screen.communication = ways[(index + 1) % ways.count]
                    screen.show()
                    return []
                }),
            Action(
                "scaffolds.age", label: "age", "Scaffolds made for another age.", keys: [.character("a")],
                run: { screen, _ in
                    let index = ScaffoldAge.allCases.firstIndex(of: screen.age) ?? 0
                    screen.age = ScaffoldAge.allCases[(index + 1) % ScaffoldAge.allCases.count]
                    screen.show()
                    return []
                }),
            Action(
                "scaffolds.talk", label: "just words", "Words of the child or the family, without a scaffold.",
                keys: [.character("w")],
                run: { screen, _ in [.push(WritingLayer(.voice, child: screen.child, from: screen.place))] }),
        ] + listMoves("scaffolds")

    var path: [String] { ["Children", name, "Ways to listen"] }
    var purpose: String { "Some children cannot say why: several ways over time. Every part may be left out." }
    func fact(in scene: Scene) -> String { "\(age.words), \(communication.words)" }

    mutating func load(from work: Workspace) throws {
        if all.isEmpty { age = try work.scaffoldAge(of: child) }
        name = try work.called(child)
        all = try work.scaffolds()
        show()
    }

    mutating func show() {
        let suiting = all.filter { $0.suits(age, communication) }
        guard !suiting.isEmpty else {
            return list.show([
                .init(label: "", text: "Nothing here suits \(age.words), \(communication.words). c and a show others.")
            ])
        }
        list.show(suiting.map { .init(label: $0.shape.words, text: "\($0.name). \($0.sentence)", target: $0) })
    }

    /// The ways, and beside them on a wide terminal what the chosen one puts to the child.
    func draw(on grid: inout Grid, in area: Rect, scene: Scene) -> Rest {
        let panes = Panes(area)
        if let side = panes.side, let scaffold = list.target {
            var parts = LineList<Never>()
            parts.show(
                [.init(label: scaffold.shape.words, text: scaffold.name, role: .textStrong)]
                    + scaffold.parts.map { .init(label: "", text: $0) })
            _ = parts.draw(on: &grid, in: side, scene: scene, isFocused: false)
        }
        return list.draw(on: &grid, in: panes.main, scene: scene)
    }
}
