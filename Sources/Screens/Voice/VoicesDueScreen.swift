import Application
import Canvas
import Domain

/// Whom nobody has asked yet in the half-term, term or year, and what changed that nobody has been told.
struct VoicesDueScreen: LineListScreen {
    /// What a line opens.
    enum Target {
        case ask(ChildID)
        case tell(ChildID)
    }

    var page: VoicePage?
    var isOwnOnly = false
    var list = LineList<Target>()

    /// What can be done here.
    static let actions: [Action<VoicesDueScreen>] =
        [
            Action(
                "voices-due.open", label: "listen", "Choose a way to listen, or tell back what changed.",
                keys: [.enter],
                unless: { screen, _ in screen.list.target == nil ? "Every child here has been asked." : nil },
                run: { screen, _ in screen.open() }),
            Action(
                "voices-due.own", label: "mine", "Your own children, or all again.", keys: [.character("m")],
                run: { screen, _ in
                    screen.isOwnOnly.toggle()
                    screen.show()
                    return []
                }),
            Action(
                "voices-due.voices", label: "what was said", "What this child said before.", keys: [.character("v")],
                unless: { screen, _ in screen.list.target == nil ? "Move to a child first." : nil },
                run: { screen, _ in
                    switch screen.list.target {
                    case .ask(let child)?, .tell(let child)?: [.push(VoicesScreen(child: child, from: .today))]
                    case nil: []
                    }
                }),
            Action(
                "voices-due.cycle", "Each half-term, each term, each year or never: how often the setting asks.",
                keys: [.character("c")],
                unless: { _, scene in scene.permissions.managesSetting ? nil : "Managers choose how often." },
                run: { screen, _ in screen.page.map { [.ask(VoiceCycleRequest(after: $0.cycle))] } ?? [] }),
        ] + listMoves("voices-due")

    var place: Place? { .today }
    var path: [String] { ["Child's voice", "Who has not been asked"] }
    var purpose: String { "Every child is asked, or watched, in the time that the setting chose." }
    func fact(in scene: Scene) -> String {
        guard let page else { return "" }
        return page.span == nil
            ? "asked \(page.cycle.words)" : "\(page.due.count) of \(page.children) not asked \(page.cycle.span)"
    }
    func count(in scene: Scene) -> String {
        guard let page, page.heard > 0 else { return "" }
        return "\(page.changed) of \(page.heard) views changed something"
    }

    mutating func load(from work: Workspace) throws {
        page = try work.voicePage()
        show()
    }

    mutating func show() {
        guard let page else { return }
        var items: [LineList<Target>.Item] = []
        for due in page.due where due.isOwn || !isOwnOnly {
            let last = due.last.map { "last asked \($0.shortWithYear)" } ?? "nobody has asked yet"
            let who = due.isOwn ? "yours" : due.keyAdult
            items.append(
                .init(
                    label: due.group, text: [due.name, last, who].filter { !$0.isEmpty }.joined(separator: " · "),
                    target: .ask(due.id)))
        }
        for tell in page.toTell {
            items.append(
                .init(
                    label: "Tell back", text: "\(tell.spokenName) (\(tell.day.short)): \(tell.voice.changed)",
                    target: .tell(tell.child)))
        }
        if items.isEmpty {
            let words =
                page.cycle == .never
                ? "The setting keeps no list of who has been asked; a manager chooses with c how often it asks."
                : page.span == nil
                    ? "No school year is in the calendar for today."
                    : "Everybody here has been asked \(page.cycle.span)."
            items.append(.init(label: "", text: words))
        }
        list.show(items)
    }

    private func open() -> [Intent] {
        switch list.target {
        case .ask(let child)?: [.push(ScaffoldsScreen(child: child, from: .today))]
        case .tell(let child)?: [.push(VoicesScreen(child: child, from: .today))]
        case nil: []
        }
    }
}

/// Chooses the next answer to how often the setting asks, going round.
struct VoiceCycleRequest: WorkRequest {
    let after: VoiceCycle

    func carryOut(in work: Workspace) throws -> String {
        let all = VoiceCycle.allCases
        let next = all[((all.firstIndex(of: after) ?? 0) + 1) % all.count]
        try work.chooseVoiceCycle(next)
        return "Children are asked \(next.words). c chooses another."
    }
}
