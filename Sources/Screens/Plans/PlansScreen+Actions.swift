import Application
import Canvas

extension PlansScreen {
    /// What can be done here.
    public static let actions: [Action<PlansScreen>] = [
        Action(
            "plans.open", label: "open", "Open this plan.", keys: [.enter], unless: { screen, _ in screen.notHere },
            run: { screen, _ in screen.open() }),
        Action(
            "plans.went", label: "how it went", "Write how today's part of the live step went.",
            keys: [.character("o")],
            unless: { screen, _ in screen.focused?.live == nil ? "No step of this plan is live." : nil },
            run: { screen, _ in
                screen.focused.map {
                    [.push(StepDayLayer(child: $0.child, plan: $0.id, name: $0.calledName))]
                } ?? []
            }),
        Action(
            "plans.new", label: "new", "Begin a plan for a child: a way back in steps, or actions.",
            keys: [.character("n"), .insert],
            unless: { screen, _ in screen.children.isEmpty ? "No child's plan is yours to write." : nil },
            run: { screen, _ in screen.begin() }),
        Action(
            "plans.child", label: "child", "Open the child's page.", keys: [.character("c")],
            unless: { screen, _ in screen.notHere },
            run: { screen, _ in screen.focused.map { [.openChild($0.child)] } ?? [] }),
        Action(
            "plans.calendar", "Write reviews and check-ins as a calendar file (.ics), without names in the titles.",
            keys: [.character("i")],
            run: { _, _ in [.sheet(SheetRequest(kind: .reminders, destination: .file))] }),
        Action("plans.down", "The next plan.", keys: [.down, .character("j")], run: { s, _ in s.moved(by: 1) }),
        Action("plans.up", "The plan before.", keys: [.up, .character("k")], run: { s, _ in s.moved(by: -1) }),
        Action(
            "plans.page-down", "A page down.", keys: [.pageDown],
            run: { screen, scene in screen.moved(by: PlansTable(screen: screen, scene: scene).capacity) }),
        Action(
            "plans.page-up", "A page up.", keys: [.pageUp],
            run: { screen, scene in screen.moved(by: -PlansTable(screen: screen, scene: scene).capacity) }),
        Action("plans.first", "The first plan.", keys: [.home], run: { screen, _ in screen.moved(by: .min / 2) }),
        Action("plans.last", "The last plan.", keys: [.end], run: { screen, _ in screen.moved(by: .max / 2) }),
        Action(
            "plans.find", "Find a plan of this list.", keys: [.character("/"), .control("f")],
            unless: { screen, _ in screen.notHere },
            run: { screen, _ in screen.find() }),
    ]

    private var notHere: String? { focused == nil ? "There is no plan on this list." : nil }
}
