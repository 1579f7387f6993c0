import Application
import Canvas
import Domain

/// What is known of a child: strengths first, then the latest words, then people, then figures, then what helps.
struct ProfileScreen: LineListScreen {
    /// What a line opens.
    enum Target {
        case known, roll, keyAdult, namedContact, people, arrival, watchers
        case adjustment(ProfilePage.DatedWords)
        case restricted(EntryID)
    }

    let child: ChildID
    var page: ProfilePage?
    var list = LineList<Target>()
    var groups: [Directory.GroupEntry] = []
    var staff: [Directory.StaffEntry] = []
    var watchers: [WatcherLine] = []

    /// The profile of a child.
    init(child: ChildID) {
        self.child = child
    }

    var place: Place? { .children }
    var path: [String] { ["Children", page?.details.spokenName ?? "", "Profile"] }
    var purpose: String { "What is known of one child: strengths, words, people, figures, and what helps." }
    func fact(in scene: Scene) -> String {
        page?.missing.map { $0.isEmpty ? "nothing is missing" : "\($0.count) missing" } ?? ""
    }

    var name: String { page?.details.preferredForename ?? "" }

    mutating func load(from work: Workspace) throws {
        let page = try work.profile(of: child)
        self.page = page
        groups = try work.openGroups()
        staff = try work.staffForChildren()
        watchers = try work.whoSees(child)
        list.show(ProfileLines(page: page, today: work.wall.date).all)
    }

    /// The profile, and beside it on a wide terminal who can see the child.
    func draw(on grid: inout Grid, in area: Rect, scene: Scene) -> Rest {
        let panes = Panes(area)
        if let side = panes.side {
            var people = LineList<Never>()
            people.show(
                [.init(label: "Who sees this", text: "")] + watchers.map { .init(label: $0.name, text: $0.why) })
            _ = people.draw(on: &grid, in: side, scene: scene, isFocused: false)
        }
        return list.draw(on: &grid, in: panes.main, scene: scene)
    }
}
