import Application
import Canvas
import Domain

extension ChildScreen {
    /// Moving in the story, filters, search and figures.
    static let timelineActions: [Action<ChildScreen>] =
        [
            Action(
                "child.open", label: "open", "Open this line: a spell's sessions, an entry's words, a mark's history.",
                keys: [.enter], unless: { screen, _ in screen.focusedRow == nil ? "There is no line here yet." : nil },
                run: { screen, _ in screen.open() }),
            Action(
                "child.working", "How the figures are worked out: every session in them.",
                keys: [.character("d")],
                run: { screen, _ in screen.page.map { [.push(WorkingLayer(page: $0))] } ?? [] }),
            Action(
                "child.filter-next", label: "show", "Show other lines: marks, contacts, voice, notes, plan, history.",
                keys: [.right], run: { screen, _ in screen.turnFilter(by: 1) }),
            Action(
                "child.filter-back", "The lines shown before.", keys: [.left],
                run: { screen, _ in screen.turnFilter(by: -1) }),
            Action(
                "child.find", "Find a line of the whole story by part of its words.",
                keys: [.character("/"), .control("f")],
                run: { screen, _ in screen.readAll(then: "child.find") ?? [.push(FindLayer(screen.itemsToFind))] }),
            Action(
                "child.date", "Go to a date in the story.", keys: [.character("g")],
                run: { screen, _ in screen.readAll(then: "child.date") ?? [.push(DateLayer())] }),
            Action(
                "child.head", label: "head", "Show the whole head of the page, or give its room to the story.",
                keys: [.tab],
                run: { screen, _ in
                    screen.isHeadWhole.toggle()
                    return []
                }),
        ] + moves

    private static let moves: [Action<ChildScreen>] = [
        Action(
            "child.down", "The line below.", keys: [.down, .character("j")], run: { screen, _ in screen.move(by: 1) }),
        Action(
            "child.up", "The line above.", keys: [.up, .character("k")], run: { screen, _ in screen.move(by: -1) }),
        Action("child.page-down", "A page down.", keys: [.pageDown], run: { screen, _ in screen.move(by: 10) }),
        Action("child.page-up", "A page up.", keys: [.pageUp], run: { screen, _ in screen.move(by: -10) }),
        Action(
            "child.first", "The newest line, and the head of the page.", keys: [.home],
            run: { screen, _ in screen.move(by: Int.min / 2) }),
        Action(
            "child.last", "The oldest line of the whole story.", keys: [.end],
            run: { screen, _ in screen.readAll(then: "child.last") ?? screen.move(by: Int.max / 2) }),
    ]

    /// Moves the cursor; the head gives way to the story, and comes back at its beginning.
    mutating func move(by steps: Int) -> [Intent] {
        window.move(by: steps)
        isHeadWhole = window.selection == 0
        return []
    }

    /// The signs that the page has beside those of the register, for help.
    static let signLines: [HelpLayer.Line] = [
        HelpLayer.Line(
            key: "", text: "The year by week, a sign for each week's mornings and afternoons", isHeading: true),
        HelpLayer.Line(key: "1 2 3 4 5", text: "so many sessions missed in the week; else the signs of the strip"),
    ]
}
