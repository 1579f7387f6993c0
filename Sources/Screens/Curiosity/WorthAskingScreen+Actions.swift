import Application
import Canvas

extension WorthAskingScreen {
    /// What can be done here.
    static let actions: [Action<WorthAskingScreen>] =
        [
            Action(
                "worth-asking.open", label: "open",
                "Open it: the evidence, who knows this family, a first conversation.",
                keys: [.enter], unless: { screen, _ in screen.nobody }, run: { screen, _ in screen.open() })
        ] + stepActions("worth-asking") + [
            Action(
                "worth-asking.mine", label: "mine", "Only what is yours to ask, or everybody's again.",
                keys: [.character("m")], run: { screen, _ in screen.toggleMine() }),
            Action(
                "worth-asking.filter", label: "filter", "Only one group, adult, pattern or age.",
                keys: [.character("f")], run: { screen, _ in screen.choose() }),
            Action(
                "worth-asking.not-heard", label: "not yet heard", "The absences that nobody has explained yet.",
                keys: [.tab], run: { _, _ in [.go(.followUp)] }),
            Action(
                "worth-asking.thresholds", "The thresholds of patterns: for managers.", keys: [.character("t")],
                unless: { _, scene in
                    scene.permissions.managesSetting ? nil : "Choosing thresholds is for managers."
                },
                run: { _, _ in [.push(ThresholdsScreen())] }),
            Action(
                "worth-asking.words", "The words that we would rather not write: for managers.",
                keys: [.character("l")],
                unless: { _, scene in
                    scene.permissions.managesSetting ? nil : "Choosing the words is for managers."
                },
                run: { _, _ in [.push(KinderWordsLayer())] }),
            Action(
                "worth-asking.find", "Find a child of this list.", keys: [.control("f"), .character("/")],
                unless: { screen, _ in screen.nobody }, run: { screen, _ in screen.find() }),
            Action(
                "worth-asking.down", "The next child.", keys: [.down, .character("j")],
                run: { screen, scene in screen.moved(scene, by: 1) }),
            Action(
                "worth-asking.up", "The child before.", keys: [.up, .character("k")],
                run: { screen, scene in screen.moved(scene, by: -1) }),
            Action(
                "worth-asking.page-down", "A page down.", keys: [.pageDown],
                run: { screen, scene in
                    screen.moved(scene, by: WorthAskingTable(screen: screen, scene: scene).capacity)
                }),
            Action(
                "worth-asking.page-up", "A page up.", keys: [.pageUp],
                run: { screen, scene in
                    screen.moved(scene, by: -WorthAskingTable(screen: screen, scene: scene).capacity)
                }),
            Action(
                "worth-asking.first", "The first child.", keys: [.home],
                run: { screen, scene in screen.moved(scene, by: .min / 2) }),
            Action(
                "worth-asking.last", "The last child.", keys: [.end],
                run: { screen, scene in screen.moved(scene, by: .max / 2) }),
        ]

    private var nobody: String? {
        focused == nil ? "Nothing is worth asking about here now." : nil
    }
}
