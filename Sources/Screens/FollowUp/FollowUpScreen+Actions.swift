import Application
import Canvas

extension FollowUpScreen {
    /// What can be done here.
    public static let actions: [Action<FollowUpScreen>] =
        [
            Action(
                "follow-up.open", label: "open", "Open the call screen: how they like to be reached, and what to say.",
                keys: [.enter],
                unless: { screen, _ in screen.family == nil ? "Nobody is on this list." : nil },
                run: { screen, _ in screen.open() })
        ] + familyActions("follow-up") + [
            Action(
                "follow-up.worth-asking", label: "worth asking",
                "What is worth asking about: changes against each child's own past, and what adults noticed.",
                keys: [.tab], run: { _, _ in [.push(WorthAskingScreen())] }),
            Action(
                "follow-up.raise", "Something that you noticed about this child: those who ask will see it.",
                keys: [.control("u")],
                unless: { screen, _ in screen.family == nil ? "Nobody is on this list." : nil },
                run: { screen, _ in
                    screen.family.map { [.push(CuriosityForm(.notice, child: $0.id, from: .followUp))] } ?? []
                }),
            Action(
                "follow-up.filter", label: "filter", "Show all, mine, or those whose next step is overdue.",
                keys: [.character("f"), .right], run: { screen, _ in screen.turnFilter(by: 1) }),
            Action(
                "follow-up.filter-back", "Show the filter before.", keys: [.left],
                run: { screen, _ in screen.turnFilter(by: -1) }),
            Action(
                "follow-up.steps", "The setting's steps when nobody has heard, and their times.",
                keys: [.character("S")],
                unless: { _, scene in
                    scene.permissions.managesSetting ? nil : "The steps are chosen by a manager."
                },
                run: { screen, _ in
                    [.push(PeopleFormLayer(EscalationForm(steps: screen.page?.steps ?? []), about: .notHereYet))]
                }),
            Action(
                "follow-up.down", "The next family.", keys: [.down, .character("j")],
                run: { screen, _ in screen.moved(by: 1) }),
            Action(
                "follow-up.up", "The family before.", keys: [.up, .character("k")],
                run: { screen, _ in screen.moved(by: -1) }),
            Action(
                "follow-up.page-down", "A page down.", keys: [.pageDown],
                run: { screen, scene in screen.moved(by: FollowUpTable(screen: screen, scene: scene).capacity) }),
            Action(
                "follow-up.page-up", "A page up.", keys: [.pageUp],
                run: { screen, scene in screen.moved(by: -FollowUpTable(screen: screen, scene: scene).capacity) }),
            Action(
                "follow-up.first", "The first family.", keys: [.home],
                run: { screen, _ in
                    screen.window.select(0)
                    return []
                }),
            Action(
                "follow-up.last", "The last family.", keys: [.end],
                run: { screen, _ in
                    screen.window.select(Int.max)
                    return []
                }),
            Action(
                "follow-up.find", "Find a child of this list.", keys: [.control("f"), .character("/")],
                unless: { screen, _ in screen.family == nil ? "Nobody is on this list." : nil },
                run: { screen, _ in
                    let items = screen.lines.enumerated().map { index, line in
                        FindLayer.Item(
                            id: Int64(index), title: line.names, key: "", words: line.children.map(\.groupName).joined()
                        )
                    }
                    return [.push(FindLayer(items))]
                }),
        ]
}
