import Application
import Canvas

extension Shell {
    /// What works on every screen.
    static let actions: [Action<Shell>] =
        Place.allCases.map { place in
            Action(
                "go.\(place.title.lowercased())", "Go to \(place.title).",
                keys: [.function(place.functionKey), .alt(place.altDigit)],
                unless: { shell, _ in shell.work.person == nil ? "Sign in first." : nil },
                run: { _, _ in [.go(place)] })
        } + [
            Action(
                "undo", "Take back your last change, whatever it was; the undo is an entry of its own.",
                keys: [.control("z")],
                unless: { shell, _ in shell.work.undoRefusal }, run: { _, _ in [.undo(nil)] }),
            Action(
                "redo", "Make again what you took back.", keys: [.control("y")],
                unless: { shell, _ in shell.work.redoRefusal }, run: { _, _ in [.redo(nil)] }),
            Action(
                "go-to", label: "go to", "Go to anything: part of a child's name, a group, or an action.",
                keys: [.control("p"), .character(":")],
                unless: { shell, _ in shell.work.person == nil ? "Sign in first." : nil },
                run: { shell, scene in [.push(GoToLayer(offers: shell.offersForGoTo(scene)))] }),
            Action(
                "voices-due", "Child's voice: who has not been asked, and what to tell back.", keys: [.alt("v")],
                unless: { shell, _ in
                    shell.work.permissions.seesNames ? nil : "What children say has names; sign in as staff first."
                }, run: { _, _ in [.push(VoicesDueScreen())] }),
            Action(
                "library", "The library: guidance, ways to listen, services, ideas.", keys: [.alt("l")],
                unless: { shell, _ in shell.work.person == nil ? "Sign in first." : nil },
                run: { _, _ in [.push(LibraryScreen())] }),
            Action(
                "theme", "Choose a theme; it is shown as you move.", keys: [.control("t")],
                run: { shell, _ in [.push(ThemeLayer(shelf: shell.themes))] }),
            Action(
                "saved", "Say when everything was last saved.", keys: [.control("s")],
                run: { shell, _ in [.say(.done(shell.work.savedSentence))] }),
            Action(
                "redraw", "Draw the screen again.", keys: [.control("l")], run: { _, _ in [.redraw] }),
            Action(
                "lock", label: "lock", "Lock, or hand over to another person; the screen blanks at once.",
                keys: [.function(9), .control("k")],
                unless: { shell, _ in shell.work.person == nil ? "Nobody is signed in." : nil },
                run: { _, _ in [.lock] }),
            Action(
                "leave", "Sign out and leave Belong.", keys: [.function(10), .control("q")],
                run: { _, _ in [.leave] }),
            Action(
                "back", "Back, one level; never out of the program.", keys: [.escape, .character("q")],
                run: { _, _ in [.pop] }),
            Action(
                "help", label: "help", "Help for this screen: every key and every sign.",
                keys: [.function(1), .control("g"), .character("?")],
                run: { shell, scene in [.push(HelpLayer(about: shell.stack, everywhere: shell.offers(scene), scene))] }
            ),
        ]

    /// What works everywhere, as help and go-to-anything see it.
    func offers(_ scene: Scene) -> [Offer] {
        Self.actions.map { action in
            Offer(
                name: action.name, label: action.label, sentence: action.sentence,
                firstKey: action.keys.first?.name ?? "", keyNames: action.keyNames,
                unless: action.unless(self, scene))
        }
    }

    /// What go-to-anything lists besides children and groups: this screen's actions, then those of everywhere.
    func offersForGoTo(_ scene: Scene) -> [Offer] {
        // A mark is never made by Enter on a search: marks have keys of their own.
        front.offers(in: scene).filter { !RegisterScreen.marks($0.name) }
            + offers(scene).filter { $0.name != "go-to" && $0.name != "back" }
    }
}
