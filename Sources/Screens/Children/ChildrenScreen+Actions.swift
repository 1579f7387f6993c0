import Application
import Canvas
import Domain

extension ChildrenScreen {
    /// What can be done here.
    public static let actions: [Action<ChildrenScreen>] = [
        Action(
            "children.open", label: "open", "Open this child's page.", keys: [.enter],
            unless: { screen, _ in screen.focused == nil ? "There is nobody to open." : nil },
            run: { screen, _ in screen.open() }),
        Action(
            "children.find", label: "find", "Find a child by part of the name, as you type.",
            keys: [.character("/"), .control("f")], unless: { screen, _ in screen.whileFinding },
            run: { screen, _ in
                screen.isFinding = true
                return []
            }),
        Action(
            "children.own", label: "mine", "Your own children, or all again.", keys: [.character("m")],
            unless: { screen, _ in screen.whileFinding },
            run: { screen, _ in screen.choose(screen.filter == .own ? .all : .own) }),
        Action(
            "children.filter", "All, your own, those who left.", keys: [.tab],
            run: { screen, _ in screen.turnFilter(1) }),
        Action(
            "children.filter-back", "The other way round.", keys: [.backTab],
            run: { screen, _ in screen.turnFilter(-1) }),
        Action(
            "children.add", label: "add", "Add a child to a group from a day on.", keys: [.character("a")],
            unless: { screen, scene in
                scene.permissions.seesEverybody
                    ? screen.whileFinding : "Adding a child is for office and managers."
            },
            run: { screen, scene in
                screen.isAdding = true
                let form = ChildForm(child: nil, known: nil, groups: screen.groups, today: scene.today)
                return [.push(PeopleFormLayer(form, about: .notHereYet))]
            }),
        Action(
            "children.missing", label: "missing", "What is missing of each child in registers and in practice.",
            keys: [.character("M")],
            unless: { screen, scene in
                scene.permissions.seesNames ? screen.whileFinding : "This list has names; your role sees totals."
            },
            run: { _, _ in [.push(MissingScreen())] }),
        Action(
            "children.hand-over", "Hand your children over to somebody while you are away.", keys: [.character("h")],
            unless: { screen, _ in
                screen.lines.contains(where: \.isOwn) ? screen.whileFinding : "You are nobody's key adult today."
            },
            run: { screen, scene in
                let others = screen.staff.filter { $0.id != scene.person?.id }
                return [.push(PeopleFormLayer(HandoverForm(staff: others, today: scene.today), about: .notHereYet))]
            }),
        Action(
            "children.raise", "Something that you noticed about this child: those who ask will see it.",
            keys: [.control("u")],
            unless: { screen, _ in screen.whileFinding ?? (screen.focused == nil ? "There is no child here." : nil) },
            run: { screen, _ in
                screen.focused.map { [.push(CuriosityForm(.notice, child: $0.id, from: .children))] } ?? []
            }),
        Action(
            "children.lesson", "A lesson note: left maths, stayed in the library; the mark stays as it is.",
            keys: [.control("v")],
            unless: { screen, _ in screen.whileFinding ?? (screen.focused == nil ? "There is no child here." : nil) },
            run: { screen, _ in
                screen.focused.map { [.push(LessonLayer(child: $0.id, from: .children))] } ?? []
            }),
        Action(
            "children.down", "The next child.", keys: [.down, .character("j")],
            run: { screen, _ in screen.moved(by: 1) }),
        Action(
            "children.up", "The child before.", keys: [.up, .character("k")], run: { screen, _ in screen.moved(by: -1) }
        ),
        Action("children.page-down", "A page down.", keys: [.pageDown], run: { screen, _ in screen.moved(by: 10) }),
        Action("children.page-up", "A page up.", keys: [.pageUp], run: { screen, _ in screen.moved(by: -10) }),
        Action("children.first", "The first child.", keys: [.home], run: { screen, _ in screen.moved(by: .min / 2) }),
        Action("children.last", "The last child.", keys: [.end], run: { screen, _ in screen.moved(by: .max / 2) }),
    ]

    /// Why letters do nothing else while something is being found.
    private var whileFinding: String? {
        isFinding ? "You are finding a child; Esc ends that." : nil
    }

    private mutating func moved(by steps: Int) -> [Intent] {
        window.move(by: steps)
        return []
    }

    private mutating func choose(_ filter: Filter) -> [Intent] {
        self.filter = filter
        narrow()
        return []
    }

    private mutating func turnFilter(_ step: Int) -> [Intent] {
        let all = Filter.allCases
        let index = all.firstIndex(of: filter) ?? 0
        return choose(all[(index + step + all.count) % all.count])
    }
}
