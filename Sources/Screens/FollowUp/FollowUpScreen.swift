public import Application
public import Canvas
import Domain

/// The absences that nobody has explained yet: a list that empties by being dealt with.
public struct FollowUpScreen: Screen {
    var page: FollowUpPage?
    var filter = FollowUpFilter.all
    var window = ListWindow(count: 0)

    /// The worklist.
    public init() {}

    /// It belongs to Follow-up.
    public var place: Place? { .followUp }
    /// Where you are.
    public var path: [String] { ["Follow-up", "Not yet heard", page?.date.short ?? ""].filter { !$0.isEmpty } }
    /// What it is for.
    public var purpose: String {
        "Absences that nobody has explained, a line for each family; each stays until its mark says why."
    }
    /// Which lines are shown.
    public func fact(in scene: Scene) -> String {
        filter == .all ? "" : "only \(filter.name): f shows more"
    }
    /// How many families.
    public func count(in scene: Scene) -> String {
        let count = lines.count
        return count == 1 ? "1 line" : "\(count) lines"
    }

    var lines: [FamilyLine] { page?.lines(filter) ?? [] }

    /// Asks again for the list; the cursor stays with its family.
    public mutating func load(from work: Workspace) throws {
        let focused = family?.id
        page = try work.followUp()
        settle(at: focused)
    }

    /// Shows the next filter's lines.
    mutating func turnFilter(by step: Int) -> [Intent] {
        let focused = family?.id
        let count = FollowUpFilter.allCases.count
        filter = FollowUpFilter(rawValue: (filter.rawValue + step + count) % count) ?? .all
        settle(at: focused)
        return []
    }

    private mutating func settle(at focused: FamilyLine.ID?) {
        window.setCount(lines.count)
        if let focused, let index = lines.firstIndex(where: { $0.children.contains { $0.id == focused } }) {
            window.select(index)
        }
    }

    mutating func moved(by steps: Int) -> [Intent] {
        window.move(by: steps)
        return []
    }

    func open() -> [Intent] {
        guard let family else { return [] }
        if mayAsk { return [.push(CallScreen(child: family.id))] }
        guard let open = family.children[0].sessions.last else { return [.openChild(family.id)] }
        return [.push(RegisterScreen(group: open.group, session: open.session, at: family.id))]
    }

    /// Hears which line was found.
    public mutating func received(_ outcome: Outcome, in scene: Scene) -> [Intent] {
        if case .answer(.found(let row)) = outcome { window.select(Int(row)) }
        return []
    }

    /// The mouse chooses a line, and opens the one that is chosen.
    public mutating func type(_ key: Key, in scene: Scene) -> [Intent]? {
        switch key {
        case .mouse(.press, let position):
            guard let index = FollowUpTable(screen: self, scene: scene).line(at: position) else { return [] }
            if index == window.selection { return open() }
            window.select(index)
            return []
        case .mouse(.wheelDown, _): return moved(by: 1)
        case .mouse(.wheelUp, _): return moved(by: -1)
        default: return nil
        }
    }
}

extension FollowUpScreen: AsksFamily {
    var family: FamilyLine? {
        let lines = lines
        return lines.indices.contains(window.selection) ? lines[window.selection] : nil
    }

    var mayAsk: Bool { family?.mayAsk == true }

    func attemptLayer(for family: FamilyLine) -> AttemptLayer { AttemptLayer(family: family) }
}
