import Application
import Canvas
import Domain

extension RegisterScreen {
    /// What can be done in a register, most used first.
    public static let actions: [Action<RegisterScreen>] =
        [
            Action(
                "register.here", label: "here", "Here; then the next child not yet marked.",
                keys: [.character(" ")], unless: needsChild, run: { screen, scene in screen.markHere(scene) }),
            Action(
                "register.late", label: "late", "Late: arrived now, minutes from the clock; then the next child.",
                keys: [.character("L"), .character("l")], unless: needsChild,
                run: { screen, scene in screen.arrivedNow(scene) }),
            Action(
                "register.everyone", label: "all due",
                "Everyone due now and not yet marked is here, in one change that one Ctrl-Z takes back.",
                keys: [.character("A"), .character("a")], unless: needsChild,
                run: { screen, _ in screen.ask([.everyoneHere], then: .stay) }),
        ] + codeActions + familyActions + [
            Action(
                "register.finish", label: "finish", "Finish: says that the register is complete; closes nothing.",
                keys: [.function(8), .control("d")], unless: needsChild,
                run: { screen, _ in screen.ask([.finish], then: .stay) }),
            Action(
                "register.more", label: "more",
                "More about this child and session: times, who told us, what they said, a note.", keys: [.enter],
                unless: needsChild, run: { screen, _ in screen.openDetails() }),
            Action(
                "register.minutes",
                "Minutes late of the mark just made, else of the row here, or a time of arrival (=7, =0908).",
                keys: [.character("=")], unless: needsChild, run: { screen, _ in screen.askMinutes() }),
            Action(
                "register.pick-code", label: "codes", "Pick a code by what it means: “dentist” finds M.",
                keys: [.character("?")], unless: needsChild, run: { screen, scene in screen.pickCode(scene) }),
            Action(
                "register.take-back", "Take this mark back.", keys: [.backspace], unless: needsChild,
                run: { screen, _ in screen.takeBack() }),
            Action(
                "register.confirm", "It is as planned: the planned absence of this child becomes the mark.",
                keys: [.character("+")],
                unless: { screen, scene in needsRow(screen, scene) ?? screen.focusedRow?.nothingToConfirm },
                run: { screen, _ in screen.confirmPlanned() }),
            Action(
                "register.welcome", "Welcomed back: who noticed what.", keys: [.control("w")], unless: needsChild,
                run: { screen, _ in screen.welcome() }),
            Action(
                "register.next-unmarked", "The next child not marked.", keys: [.character("!")],
                unless: needsChild, run: { screen, _ in screen.goToNextUnmarked() }),
            Action(
                "register.previous-group", "The group before.", keys: [.character("[")],
                run: { screen, _ in screen.goToGroup(-1) }),
            Action(
                "register.next-group", "The next group.", keys: [.character("]")],
                run: { screen, _ in screen.goToGroup(1) }),
            Action(
                "register.previous-session", "The session before.", keys: [.character("<")],
                run: { screen, _ in screen.goToSession(screen.neighbours.before) }),
            Action(
                "register.next-session", "The next session.", keys: [.character(">")],
                run: { screen, _ in screen.goToSession(screen.neighbours.after) }),
            Action(
                "register.now", "The session of now.", keys: [.character(".")],
                run: { screen, _ in screen.goToSession(screen.neighbours.current) }),
            Action(
                "register.find", "Find a child in this register.", keys: [.control("f")], unless: needsChild,
                run: { screen, _ in screen.find() }),
            Action(
                "register.plan-absence", "Plan an absence of this child: leave, an appointment, a visit.",
                keys: [.control("o")], unless: needsRow, run: { screen, _ in screen.planAbsence() }),
            Action(
                "register.plan-arrival", "Plan a soft start or another agreed later arrival of this child.",
                keys: [.control("r")], unless: needsRow, run: { screen, _ in screen.planArrival() }),
            Action(
                "register.note", "Write a note about this child.", keys: [.control("n")], unless: needsRow,
                run: { screen, _ in screen.write(.note) }),
            Action(
                "register.write", "Write something about this child: every kind of entry by its letter.",
                keys: [.control("e")], unless: needsRow, run: { screen, _ in screen.write() }),
            Action(
                "register.raise", "Something that you noticed about this child: those who ask will see it.",
                keys: [.control("u")], unless: needsRow, run: { screen, _ in screen.raise() }),
            Action(
                "register.lesson", "A lesson note: left maths, stayed in the library; the mark stays as it is.",
                keys: [.control("v")], unless: needsRow, run: { screen, _ in screen.writeLesson() }),
            Action(
                "register.withdraw-plan",
                "Take back what is planned for this child in this session, whoever planned it.",
                keys: [.control("x")],
                unless: { screen, scene in needsRow(screen, scene) ?? screen.focusedRow?.noPlan },
                run: { screen, _ in screen.withdrawPlan() }),
            Action(
                "register.private-room", "Keep strips and the story on screen, or put them away: for a private room.",
                keys: [.tab],
                run: { screen, _ in
                    screen.isPrivateRoom.toggle()
                    return []
                }),
            Action(
                "register.sheet", "Write this register as a sheet for paper.", keys: [],
                run: { screen, _ in screen.chooseSheet(.register(screen.group, screen.session)) }),
            Action(
                "register.roll", "Write the roll of who is on site now, for the fire assembly point.", keys: [],
                run: { screen, _ in screen.chooseSheet(.roll) }),
        ] + moves

    /// Whether an action of a name makes a mark.
    static func marks(_ name: String) -> Bool {
        name.hasPrefix("register.code") || ["register.here", "register.late", "register.everyone"].contains(name)
    }

    /// Why there is no child to speak of.
    static let needsRow: (RegisterScreen, Scene) -> String? = { screen, _ in
        screen.focusedRow == nil ? "No child is on this register." : nil
    }

    static let needsChild: (RegisterScreen, Scene) -> String? = { screen, _ in
        guard let page = screen.page else { return "The register could not be read." }
        if page.rows.isEmpty { return "No child is on this register on \(page.session.date.short)." }
        if case .noSchool(let why) = page.standing { return "There is no register to take: \(why)." }
        return nil
    }

    /// One action for each code that one letter stands for.
    private static let codeActions: [Action<RegisterScreen>] = AttendanceCode.allCases
        .filter { $0.sign.count == 1 && $0 != .late && !Self.families.keys.contains($0.sign) && $0.isStillGiven }
        .map { code in
            Action(
                "register.code.\(code.sign)", label: Self.barLabels[code], "\(code.shortName.capitalizedFirst).",
                keys: keys(for: code.sign), unless: needsChild,
                run: { screen, scene in screen.mark(code, then: .next, scene) })
        }

    /// One action for each letter that stands for several codes.
    private static let familyActions: [Action<RegisterScreen>] = families.keys.sorted().map { letter in
        Action(
            "register.code-family.\(letter)",
            "One of \(families[letter, default: []].map(\.sign).joined(separator: " ")).",
            keys: keys(for: letter), unless: needsChild,
            run: { screen, _ in
                screen.focusedRow.map { [.push(CodeFamilyLayer(codes: families[letter, default: []], child: $0))] }
                    ?? []
            })
    }

    /// Letters that open a one-line choice.
    static let families: [String: [AttendanceCode]] = [
        "C": [.exceptionalLeave, .performance, .partTime],
        "J": [.interview],
        "Y": [
            .transport, .travelDisruption, .partClosed, .unexpectedlyClosed, .detention, .publicHealth, .unavoidable,
        ],
    ]

    /// The codes that the key bar names.
    private static let barLabels: [AttendanceCode: String] = [.illness: "ill", .notYetKnown: "not known"]

    private static func keys(for sign: String) -> [Key] {
        let lower = sign.lowercased()
        return lower == sign
            ? [.character(Character(sign))] : [.character(Character(sign)), .character(Character(lower))]
    }

    private static let moves: [Action<RegisterScreen>] = [
        Action(
            "register.down", "The next row.", keys: [.down], keysShown: "Down", run: { $0.moved($1) { $0.move(by: 1) } }
        ),
        Action(
            "register.up", "The row before.", keys: [.up], keysShown: "Up", run: { $0.moved($1) { $0.move(by: -1) } }),
        Action("register.page-down", "A page down.", keys: [.pageDown], run: { $0.moved($1) { $0.page(by: 1) } }),
        Action("register.page-up", "A page up.", keys: [.pageUp], run: { $0.moved($1) { $0.page(by: -1) } }),
        Action("register.first", "The first row.", keys: [.home], run: { $0.moved($1) { $0.select(0) } }),
        Action("register.last", "The last row.", keys: [.end], run: { $0.moved($1) { $0.select(Int.max) } }),
    ]

    private mutating func moved(_ scene: Scene, _ move: (inout ListWindow) -> Void) -> [Intent] {
        digits = ""
        shownFact = nil
        lastMarked = nil
        move(&window)
        return []
    }
}
