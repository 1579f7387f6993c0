import Application
import Canvas
import Domain

/// A screen on which somebody asks after a family: the worklist and the call screen share what can be done.
protocol AsksFamily: Screen {
    /// The family that it is about now.
    var family: FamilyLine? { get }
    /// Whether what was tried is the person's to see and to write.
    var mayAsk: Bool { get }
    /// The form in which an attempt is recorded.
    func attemptLayer(for family: FamilyLine) -> AttemptLayer
}

extension AsksFamily {
    private static func without(_ screen: Self) -> String? {
        if screen.family == nil { return "Nobody is on this list." }
        return screen.mayAsk ? nil : "Asking families is for the office, managers and the child's key adults."
    }

    /// Why what the sessions ask for is not this person's to do; the marks are changed by who takes the register.
    private static func notTheirs(_ sessions: [Explanation.Explained], in scene: Scene) -> String? {
        sessions.contains { scene.permissions.takesRegister(of: $0.open.group) }
            ? nil : "The mark is changed by the office, a manager or the group's own staff: tell them what you heard."
    }

    /// What can be done about a family.
    static func familyActions(_ name: String) -> [Action<Self>] {
        [
            Action(
                "\(name).try", label: "tried", "Record an attempt: whom, how, what came of it, what is next.",
                keys: [.character("t")], unless: { screen, _ in without(screen) },
                run: { screen, _ in screen.family.map { [.push(screen.attemptLayer(for: $0))] } ?? [] }),
            Action(
                "\(name).explain", label: "reason heard", "The family said why: the code changes and the N is kept.",
                keys: [.character("e")],
                unless: { screen, scene in
                    without(screen) ?? (screen.family?.isAway == true ? nil : "Nothing is open for this child.")
                        ?? notTheirs(screen.family?.explained ?? [], in: scene)
                },
                run: { screen, _ in screen.family.map { [.push(ExplainLayer(family: $0))] } ?? [] }),
            Action(
                "\(name).worry", label: "worry", "A worry about safety: tell the safeguarding lead now.",
                keys: [.character("w")],
                unless: { screen, _ in screen.family == nil ? "Nobody is on this list." : nil },
                run: { screen, _ in screen.family.map { [.push(WorryLayer(family: $0))] } ?? [] }),
            Action(
                "\(name).step", label: "step done",
                "The step that is due was taken, and what came of it: the setting's own, or what the law asks.",
                keys: [.character("x")],
                unless: { screen, _ in
                    without(screen) ?? (screen.family?.stepToTake == nil ? "No step waits here." : nil)
                },
                run: { screen, _ in
                    guard let family = screen.family, let step = family.stepToTake else { return [] }
                    return [.push(StepLayer(family: family, step: step.name, children: step.children))]
                }),
            Action(
                "\(name).hand-over", label: "hand over", "Another adult follows this up from now on.",
                keys: [.character("h")], unless: { screen, _ in without(screen) },
                run: { screen, _ in screen.family.map { [.push(HandOverLayer(family: $0))] } ?? [] }),
            Action(
                "\(name).close",
                "The fifth school day has come and nobody was heard: N becomes O, in your name.",
                keys: [.character("o")],
                unless: { screen, scene in
                    without(screen)
                        ?? (screen.family?.explained.contains(where: \.open.isDeadlineReached) == true
                            ? nil : "No N here has reached its fifth school day: ask once more.")
                        ?? (screen.family?.attempts.isEmpty == true
                            ? "Nobody has asked this family yet: t records one more try, then o." : nil)
                        ?? notTheirs(screen.family?.explained.filter(\.open.isDeadlineReached) ?? [], in: scene)
                },
                run: { screen, _ in screen.family.map { [.ask(FollowUpRequest.close($0.explained))] } ?? [] }),
            Action(
                "\(name).confirm", "What was planned for sessions that have passed was so: confirm it.",
                keys: [.character("y")],
                unless: { screen, scene in
                    let planned = screen.family?.explained.filter(\.open.isPlanned) ?? []
                    return planned.isEmpty
                        ? "Nothing planned waits to be confirmed here." : notTheirs(planned, in: scene)
                },
                run: { screen, _ in screen.family.map { [.ask(FollowUpRequest.confirm($0.explained))] } ?? [] }),
        ]
    }
}

extension FamilyLine {
    /// Every open session of every child.
    var explained: [Explanation.Explained] {
        children.flatMap { child in child.sessions.map { Explanation.Explained(child: child.id, open: $0) } }
    }

    /// The step that `x` records: the setting's when it is due, else what the law asks, else the setting's next.
    var stepToTake: (name: String, children: [ChildID])? {
        let all = children.map(\.id)
        if let step, step.isDue { return (step.name, all) }
        if let prompt = prompts.first(where: { $0.prompt.answer != nil }), let answer = prompt.prompt.answer {
            return (answer, [prompt.child])
        }
        return step.map { ($0.name, all) }
    }
}
