import Application
import Canvas
import Domain

/// Who can see a child, why, and how much: from the table by which everything is shown.
struct WatchersScreen: LineListScreen {
    let child: ChildID
    let name: String
    var list = LineList<Never>()

    static let actions: [Action<WatchersScreen>] = listMoves("watchers")

    var place: Place? { .children }
    var path: [String] { ["Children", name, "Who can see \(name)?"] }
    var purpose: String { "Everybody who can see this child today, why, and how much." }

    /// Who can see a child.
    init(child: ChildID, name: String) {
        self.child = child
        self.name = name
    }

    mutating func load(from work: Workspace) throws {
        list.show(
            try work.whoSees(child).map { line in
                .init(label: line.name, text: "\(line.position) · \(line.why): \(line.what)")
            })
    }
}
