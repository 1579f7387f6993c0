public import Application
public import Canvas
public import Domain

/// More about one child and session: times, who told us, what they said, a note.
public struct DetailsLayer: Screen, Drafting {
    let row: RegisterRow
    let session: Session
    let times: SessionTimes
    var form: Form<Slot>
    var history: [String] = []
    var hasLookedForDraft = false

    nonisolated enum Slot: Hashable, Sendable, CaseIterable {
        case arrived, leftAt, leftWith, backAt, toldBy, said, note
    }

    /// The details of a row.
    public init(row: RegisterRow, session: Session, times: SessionTimes) {
        self.row = row
        self.session = session
        self.times = times
        let arrived = row.arrivedAt ?? row.mark?.minutesLate.map { times.opens.adding(minutes: $0) }
        func field(_ slot: Slot, _ label: String, _ text: String = "") -> FormField<Slot> {
            FormField(slot, label: label, kind: .text(TextField(text)))
        }
        form = Form([
            field(.arrived, "Arrived (0908 or 7)", arrived?.description ?? ""),
            field(.leftAt, "Left at", row.leftAt?.description ?? ""),
            field(.leftWith, "Left with"),
            field(.backAt, "Back at", row.backAt?.description ?? ""),
            field(.toldBy, "Who told us"),
            field(.said, "What they said"),
            field(.note, "Our note"),
        ])
    }

    /// What can be done here.
    public static let actions: [Action<DetailsLayer>] = [
        Action(
            "details.keep", label: "keep", "Keep what is filled in.", keys: [.enter, .function(8)],
            run: { layer, _ in layer.keep() }),
        Action(
            "details.cancel", label: "back", "Back; what you typed is kept as a draft.", keys: [.escape],
            run: { layer, _ in layer.leave() }),
        Action(
            "details.withdraw-plan", label: "take plan back",
            "Take back what is planned for this child in this session, whoever planned it.", keys: [.control("x")],
            unless: { layer, _ in layer.row.noPlan },
            run: { layer, _ in layer.leave() + [.plan(.withdraw(layer.row, layer.session), isSure: true)] }),
    ]

    /// It lies over the register.
    public var isLayer: Bool { true }
    /// Words and times are typed.
    public var isTyping: Bool { true }
    /// It belongs to Register.
    public var place: Place? { .register }
    /// Where you are.
    public var path: [String] { ["More"] }
    /// What it is for.
    public var purpose: String { "More about one child and session." }

    /// Asks for every entry of this child and session, oldest first.
    public mutating func load(from work: Workspace) throws {
        history = try work.history(of: row.id, session)
        try takeDraft(from: work)
    }

    /// Drafts are told apart by session, so that yesterday's words do not stand in today's form.
    var draftName: String { "details-\(session.number)" }
    var draftChild: ChildID { row.id }
    /// What was typed and not kept.
    public var unfinished: Intent? { draft }

    /// Reads the times; a time that is none is said under its field and nothing is kept.
    mutating func keep() -> [Intent] {
        var details = SessionDetails()
        for slot in [Slot.arrived, .leftAt, .backAt] {
            let text = form.text(slot).trimmingBlanks()
            guard !text.isEmpty else { continue }
            guard let time = time(from: text, in: slot) else {
                form.show(errors: [slot: "a time such as 0908"])
                return [.say(.refusal("“\(text)” is not a time. Nothing was changed."))]
            }
            switch slot {
            case .arrived: details.arrived = time
            case .leftAt: details.leftAt = time
            default: details.backAt = time
            }
        }
        details.leftWith = form.text(.leftWith).trimmingBlanks()
        details.note = SessionNote(
            toldBy: form.text(.toldBy).trimmingBlanks(),
            said: form.text(.said).trimmingBlanks(),
            note: form.text(.note).trimmingBlanks())
        let commands = details.commands(for: row, opens: times.opens)
        return commands.isEmpty
            ? [.pop, forgotten, .say(.done("Nothing was changed."))]
            : (draft.map { [$0] } ?? []) + [.submit(.changes(commands, of: row.id, goesOn: false, draft: draftName))]
    }

    private func time(from text: String, in slot: Slot) -> ClockTime? {
        if slot == .arrived, text.count <= 2, let minutes = Int(text), minutes >= 0 {
            return times.opens.adding(minutes: minutes)
        }
        return ClockTime(text)
    }

    /// Types into the form.
    public mutating func type(_ key: Key, in scene: Scene) -> [Intent]? {
        form.handle(key, in: formRect(in: Chrome.area(of: scene.size), scene: scene)) ? [] : nil
    }

    /// Draws the story, the form, and what was recorded so far.
    public func draw(on grid: inout Grid, in area: Rect, scene: Scene) -> Rest {
        let inside = panel(in: area, scene: scene).draw(on: &grid, in: area, scene: scene)
        var line = inside.row
        StripDrawing(signs: scene.signs).draw(row.strip, on: &grid, row: line, column: inside.column)
        let mark = MarkWords(row: row, session: session, permissions: scene.permissions)
        grid.write(
            "\(mark.sign(scene.signs)) \(mark.time)", row: line, column: inside.column + 24, role: mark.role)
        line += 1
        for text in story(in: area, scene: scene) {
            grid.write(text, row: line, column: inside.column, width: inside.columns, role: .textDim)
            line += 1
        }
        let rect = formRect(in: area, scene: scene)
        form.draw(on: &grid, in: rect, signs: scene.signs)
        line = rect.endRow + 1
        let entries = history.flatMap { Text.wrap($0, width: max(inside.columns, 1)) }
        for text in entries.suffix(max(inside.endRow - line, 0)) {
            grid.write(text, row: line, column: inside.column, role: .textDim)
            line += 1
        }
        return Rest(form.cursor(in: rect), isVisible: true)
    }

    private func story(in area: Rect, scene: Scene) -> [String] {
        let width = min(area.columns - 8, 90)
        return Array(
            Text.wrap(Story(row: row, scene: scene).sentences.joined(separator: " "), width: width).prefix(2))
    }

    private func panel(in area: Rect, scene: Scene) -> Panel {
        let story = story(in: area, scene: scene).count
        return Panel(
            title: row.name, lines: Slot.allCases.count + story + history.count + 3, width: min(area.columns - 8, 90))
    }

    private func formRect(in area: Rect, scene: Scene) -> Rect {
        let inside = panel(in: area, scene: scene).inside(of: area)
        let used = min(1 + story(in: area, scene: scene).count, max(inside.rows - Slot.allCases.count, 0))
        return Rect(
            row: inside.row + used, column: inside.column, rows: min(Slot.allCases.count + 1, inside.rows - used),
            columns: inside.columns)
    }
}
