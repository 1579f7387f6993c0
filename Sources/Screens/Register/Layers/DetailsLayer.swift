import Application
import Canvas
import Domain

/// More about one child and session: times, who told us, what they said, a note; PgDn reads what was recorded.
struct DetailsLayer: DraftingForm {
    nonisolated enum Slot: Hashable, Sendable, CaseIterable {
        case arrived, leftAt, leftWith, backAt, toldBy, said, note
    }

    let row: RegisterRow
    let session: Session
    let times: SessionTimes
    var form: Form<Slot>
    /// Every entry of this child and session in words, oldest first.
    var history: [String] = []
    /// The first line of the history that is read in place of the form; `nil` while the form is there.
    var reading: Int?
    var hasLookedForDraft = false

    /// Who may take the child home today.
    var collection: CollectionList?
    /// The managers who can agree that somebody else does.
    var managers: [Directory.StaffEntry] = []

    /// The details of a row.
    init(row: RegisterRow, session: Session, times: SessionTimes) {
        self.row = row
        self.session = session
        self.times = times
        let arrived = row.arrivedAt ?? row.mark?.minutesLate.map { times.opens.adding(minutes: $0) }
        func field(_ slot: Slot, _ label: String, _ text: String = "") -> FormField<Slot> {
            FormField(slot, label: label, kind: .text(TextField(text)))
        }
        form = Form([
            field(.arrived, "Arrived (0908, 7)", arrived?.description ?? ""),
            field(.leftAt, "Left at", row.leftAt?.description ?? ""),
            field(.leftWith, "Left with"),
            field(.backAt, "Back at", row.backAt?.description ?? ""),
            field(.toldBy, "Who told us"),
            field(.said, "What they said"),
            field(.note, "Our note"),
        ])
    }

    /// What can be done here.
    static let actions =
        formActions(
            "details", keep: "keep", "Keep what is filled in.", leave: "Change nothing.", keys: [.enter, .function(8)])
        + [
            Action(
                "details.history", label: "recorded", "Read what was recorded; then further down.", keys: [.pageDown],
                unless: { layer, _ in layer.history.isEmpty ? "Nothing is recorded of this session yet." : nil },
                run: { layer, scene in layer.turnPage(down: true, scene) }),
            Action(
                "details.history-up", "Back up, and from the top to the form.", keys: [.pageUp],
                run: { layer, scene in layer.turnPage(down: false, scene) }),
            Action(
                "details.withdraw-plan", label: "take plan back",
                "Take back what is planned for this child in this session, whoever planned it.", keys: [.control("x")],
                unless: { layer, _ in layer.row.noPlan },
                run: { layer, _ in layer.leave() + [.plan(.withdraw(layer.row, layer.session), isSure: true)] }),
        ]

    /// Where you are.
    var path: [String] { ["More"] }
    /// What it is for.
    var purpose: String { "More about one child and session." }
    /// Drafts are told apart by session, so that yesterday's words do not stand in today's form.
    var draftName: String { "details-\(session.number)" }
    var draftChild: ChildID { row.id }

    /// Asks for every entry of this child and session, oldest first.
    mutating func load(from work: Workspace) throws {
        history = try work.history(of: row.id, session)
        collection = try work.collectionList(of: row.id, on: session.date)
        managers = try work.managersWhoAgree()
        try takeDraft(from: work)
    }

    /// Reads the times; a time that is none is said under its field and nothing is kept.
    mutating func keep(_ scene: Scene) -> [Intent] {
        reading = nil
        var details = SessionDetails()
        for slot in [Slot.arrived, .leftAt, .backAt] {
            let text = form.text(slot).trimmingBlanks()
            guard !text.isEmpty else {
                guard let refusal = refusalToClear(slot) else { continue }
                return refusal
            }
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
        if let refusal = refusal(of: details.leftWith, at: details.leftAt ?? scene.clock, scene) { return refusal }
        details.note = SessionNote(
            toldBy: form.text(.toldBy).trimmingBlanks(),
            said: form.text(.said).trimmingBlanks(),
            note: form.text(.note).trimmingBlanks())
        let commands = details.commands(for: row, opens: times.opens)
        return commands.isEmpty
            ? [.pop, forgotten, .say(.done("Nothing was changed."))]
            : (draft.map { [$0] } ?? []) + [.submit(.changes(commands, of: row.id, goesOn: false, draft: draftName))]
    }

    /// An emptied time stays recorded: clearing a field takes nothing back.
    private mutating func refusalToClear(_ slot: Slot) -> [Intent]? {
        guard (slot == .leftAt && row.leftAt != nil) || (slot == .backAt && row.backAt != nil) else { return nil }
        form.show(errors: [slot: "it stays recorded: give the right time, or take it back with Ctrl-Z"])
        return [.say(.refusal("A time that was recorded is not cleared here. Nothing was changed."))]
    }

    /// From what was recorded to the form, from the form to the register.
    mutating func goBack() -> [Intent] {
        guard reading != nil else { return leave() }
        reading = nil
        return []
    }

    private func time(from text: String, in slot: Slot) -> ClockTime? {
        if slot == .arrived, text.count <= 2, let minutes = Int(text), minutes >= 0 {
            return times.opens.adding(minutes: minutes)
        }
        return ClockTime(text)
    }

    /// Types into the form, which comes back where the history was being read.
    mutating func type(_ key: Key, in scene: Scene) -> [Intent]? {
        if key == .pageDown || key == .pageUp { return nil }
        let rect = panel(scene).layout(in: Chrome.area(of: scene.size)).form
        guard form.handle(key, in: rect) else { return nil }
        reading = nil
        return []
    }
}
