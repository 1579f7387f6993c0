import Application
import Canvas

extension TodayScreen {
    /// What can be done here.
    public static let actions: [Action<TodayScreen>] = [
        Action(
            "today.open", label: "open", "Open what this line is about.", keys: [.enter],
            unless: { screen, _ in
                screen.focused == nil ? "Nothing needs you here now." : nil
            },
            run: { screen, _ in screen.open() }),
        Action("today.down", "The next line.", keys: [.down, .character("j")], run: { $0.moved($1, by: 1) }),
        Action("today.up", "The line before.", keys: [.up, .character("k")], run: { $0.moved($1, by: -1) }),
        Action(
            "today.first", "The first line.", keys: [.home],
            run: { screen, _ in
                screen.window.select(0)
                return []
            }),
        Action(
            "today.last", "The last line.", keys: [.end],
            run: { screen, _ in
                screen.window.select(Int.max)
                return []
            }),
        Action(
            "today.next-part", "The next part: coming back, expected later, and so on.", keys: [.right, .tab],
            run: { screen, _ in screen.goToPart(1) }),
        Action(
            "today.previous-part", "The part before.", keys: [.left, .backTab],
            run: { screen, _ in screen.goToPart(-1) }),
        Action("today.page-down", "A page down.", keys: [.pageDown], run: { $0.moved($1, by: 10) }),
        Action("today.page-up", "A page up.", keys: [.pageUp], run: { $0.moved($1, by: -10) }),
        Action(
            "today.find", "Find a line of this list.", keys: [.control("f"), .character("/")],
            unless: { screen, _ in screen.focused == nil ? "There is nothing to find here." : nil },
            run: { screen, _ in
                let items = (screen.page?.lines ?? []).enumerated().map { index, line in
                    FindLayer.Item(
                        id: Int64(index), title: "\(line.subject)  \(line.detail)", key: "", words: line.kind.title)
                }
                return [.push(FindLayer(items))]
            }),
        Action(
            "today.pin", "Choose your PIN for hand-overs while Belong runs.", keys: [],
            run: { _, _ in [.push(PINLayer())] }),
        Action(
            "today.cover", "Give somebody a sign-in for one group for today.", keys: [],
            unless: { _, scene in
                scene.permissions.managesSetting ? nil : "Giving cover is for managers."
            },
            run: { _, _ in [.push(CoverLayer())] }),
        Action(
            "today.sheet", "Write the register of this line as a sheet for paper.", keys: [],
            unless: { screen, _ in screen.focused == nil ? "Choose a register's line first." : nil },
            run: { screen, _ in
                screen.focused.map { [.push(SheetLayer(kind: .register($0.group, $0.session)))] } ?? []
            }),
        Action(
            "today.roll", "Write the roll of who is on site now, for the fire assembly point.", keys: [],
            unless: { _, scene in
                scene.permissions.seesNames ? nil : "The roll has names; your role sees totals."
            },
            run: { _, _ in [.push(SheetLayer(kind: .roll))] }),
    ]
}
