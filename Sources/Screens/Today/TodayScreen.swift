public import Application
public import Canvas
import Domain

/// What needs a person today, in the order that it matters; Enter opens the thing itself.
public struct TodayScreen: Screen {
    var page: TodayPage?
    var window = ListWindow(count: 0)

    /// The screen that a day begins with.
    public init() {}

    /// It belongs to Today.
    public var place: Place? { .today }
    /// Where you are.
    public var path: [String] {
        guard let page else { return ["Today"] }
        return [page.settingName, page.date.long]
    }
    /// What it is for.
    public var purpose: String { "What needs a person today, in the order that it matters." }
    /// The term and week.
    public func fact(in scene: Scene) -> String { page?.heading ?? "" }

    /// Asks what needs a person.
    public mutating func load(from work: Workspace) throws {
        page = try work.today()
        window.setCount(page?.lines.count ?? 0)
    }

    var focused: TodayLine? {
        guard let lines = page?.lines, lines.indices.contains(window.selection) else { return nil }
        return lines[window.selection]
    }

    func open() -> [Intent] {
        guard let line = focused else { return [] }
        if line.opening == .voices { return [.push(VoicesDueScreen())] }
        guard let child = line.child else { return [.openRegister(line.group, line.session)] }
        let register = Intent.push(RegisterScreen(group: line.group, session: line.session, at: child))
        return switch line.opening {
        case .place: [register]
        case .worry(let entry):
            [.push(WorryScreen(child: child, entry: entry, title: line.subject, told: line.detail))]
        case .call: [.push(CallScreen(child: child))]
        case .worthAsking: [.push(WorthAskingScreen(onlyMine: true))]
        case .welcome: [register, .perform("register.welcome")]
        case .checkIn(let agreement):
            [.push(WritingLayer(.checkedIn, child: child, from: .today, agreement: agreement))]
        case .plan(let plan): [.push(PlanScreen(child: child, plan: plan))]
        case .agency(let entry):
            [.push(WritingLayer(.agency, child: child, from: .today, revising: entry, focus: .answer))]
        case .voices: [.push(VoicesDueScreen())]
        }
    }

    /// Hears which line was found.
    public mutating func received(_ outcome: Outcome, in scene: Scene) -> [Intent] {
        if case .answer(.found(let row)) = outcome { window.select(Int(row)) }
        return []
    }

    /// To the first line of the next part, or of the one before; round at the ends.
    mutating func goToPart(_ step: Int) -> [Intent] {
        let parts = TodayColumns.parts(of: page?.lines ?? [])
        guard let current = parts.firstIndex(where: { $0.contains(window.selection) }) else { return [] }
        window.select(parts[(current + step + parts.count) % parts.count].lowerBound)
        return []
    }

    mutating func moved(_ scene: Scene, by steps: Int) -> [Intent] {
        window.move(by: steps)
        return []
    }

    /// The mouse chooses a line, and opens the one that is chosen.
    public mutating func type(_ key: Key, in scene: Scene) -> [Intent]? {
        switch key {
        case .mouse(.press, let position):
            let area = Chrome.area(of: scene.size)
            let columns = TodayColumns(page?.lines ?? [], selection: window.selection)
            let isInColumns = Panes.columns(of: area, parts: columns.parts.count) != nil
            let place = isInColumns ? columns.line(at: position, in: area) : window.row(at: position, in: area)
            guard let index = place else { return [] }
            if index == window.selection { return open() }
            window.select(index)
            return []
        case .mouse(.wheelDown, _): return moved(scene, by: 1)
        case .mouse(.wheelUp, _): return moved(scene, by: -1)
        default: return nil
        }
    }
}
