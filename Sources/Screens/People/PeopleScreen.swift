import Application
import Canvas
import Domain

/// The people around a child: whom to call in order, who may collect, brothers and sisters with their marks.
struct PeopleScreen: LineListScreen {
    /// What a line opens.
    enum Target {
        case contact(ContactLine)
        case collector(EntryID, FactVersion, isRestricted: Bool)
        case sibling(ChildID)
    }

    let child: ChildID
    var page: ProfilePage?
    var list = LineList<Target>()
    var managers: [StaffID] = []

    /// The people around a child.
    init(child: ChildID) {
        self.child = child
    }

    var place: Place? { .children }
    var path: [String] { ["Children", page?.details.spokenName ?? "", "People"] }
    var purpose: String { "Whom to call, in order; who may collect; brothers and sisters with their marks." }

    var name: String { page?.details.preferredForename ?? "" }

    mutating func load(from work: Workspace) throws {
        let page = try work.profile(of: child)
        self.page = page
        managers = try work.staffForChildren().filter { $0.details.role == .manager }.map(\.id)
        let collectors = try work.story(of: child).filter { $0.isCurrent && $0.kind == .collector }
        let family = try work.siblings(of: child)
        let own = try work.strip(of: child)
        list.show(
            PeopleLines(page: page, collectors: collectors, siblings: family.seen, others: family.others, strip: own)
                .all)
    }
}
