public import Application
public import Canvas
import Domain

/// The plans that somebody may read: what is overdue first.
public struct PlansScreen: Screen {
    var lines: [PlanLine] = []
    var window = ListWindow(count: 0)
    var children: [PlanChild] = []
    /// What a child that is found is for.
    private var isChoosingChild = false

    /// The list of plans.
    public init() {}

    /// It belongs to Plans.
    public var place: Place? { .plans }
    /// Where you are.
    public var path: [String] { ["Plans"] }
    /// What it is for.
    public var purpose: String {
        "Plans made with the child and the family; overdue reviews first. The register follows the live step."
    }
    /// How many reviews are overdue.
    public func fact(in scene: Scene) -> String {
        let overdue = lines.count { $0.isOverdue(on: scene.today) }
        return overdue == 0 ? "" : overdue == 1 ? "1 review is overdue" : "\(overdue) reviews are overdue"
    }
    /// How many plans.
    public func count(in scene: Scene) -> String { lines.count == 1 ? "1 plan" : "\(lines.count) plans" }

    /// Asks again for the list; the cursor stays with its plan, and goes to one that is new.
    public mutating func load(from work: Workspace) throws {
        let before = lines
        let focused = self.focused?.id
        lines = try work.supportPlans()
        children = try work.childrenForPlans()
        window.setCount(lines.count)
        let new = before.isEmpty ? [] : lines.filter { line in !before.contains { $0.id == line.id } }
        if let id = new.count == 1 ? new[0].id : focused, let index = lines.firstIndex(where: { $0.id == id }) {
            window.select(index)
        }
    }

    var focused: PlanLine? { lines.indices.contains(window.selection) ? lines[window.selection] : nil }

    func open() -> [Intent] {
        guard let line = focused else { return [] }
        guard line.mayOpen else {
            return [
                .say(
                    .refusal(
                        "The plan is for managers and \(line.name)'s key adults. o writes how today went."))
            ]
        }
        return [.push(PlanScreen(child: line.child, plan: line.id))]
    }

    mutating func moved(by steps: Int) -> [Intent] {
        window.move(by: steps)
        return []
    }

    /// Asks for the child of a new plan.
    mutating func begin() -> [Intent] {
        isChoosingChild = true
        return [
            .push(
                FindLayer(
                    children.enumerated().map { index, child in
                        FindLayer.Item(id: Int64(index), title: child.name, key: child.group, words: child.group)
                    }))
        ]
    }

    /// Looks for a plan.
    mutating func find() -> [Intent] {
        isChoosingChild = false
        return [
            .push(
                FindLayer(
                    lines.enumerated().map { index, line in
                        FindLayer.Item(
                            id: Int64(index), title: "\(line.name)  \(line.title)", key: line.group, words: line.now)
                    }))
        ]
    }

    /// Hears which child or plan was found.
    public mutating func received(_ outcome: Outcome, in scene: Scene) -> [Intent] {
        guard case .answer(.found(let row)) = outcome else { return [] }
        let index = Int(row)
        guard isChoosingChild else {
            window.select(index)
            return []
        }
        isChoosingChild = false
        guard children.indices.contains(index) else { return [] }
        let child = children[index]
        return [
            .push(PeopleFormLayer(NewPlanForm(child: child.id, name: child.calledName, strengths: []), about: child.id))
        ]
    }

    /// The mouse chooses a line, and opens the one that is chosen.
    public mutating func type(_ key: Key, in scene: Scene) -> [Intent]? {
        switch key {
        case .mouse(.press, let position):
            guard let index = PlansTable(screen: self, scene: scene).line(at: position) else { return [] }
            if index == window.selection { return open() }
            window.select(index)
            return []
        case .mouse(.wheelDown, _): return moved(by: 1)
        case .mouse(.wheelUp, _): return moved(by: -1)
        default: return nil
        }
    }

    /// Draws the list.
    public func draw(on grid: inout Grid, in area: Rect, scene: Scene) -> Rest {
        PlansTable(screen: self, scene: scene).draw(on: &grid)
    }
}
