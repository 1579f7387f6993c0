import Application
import Canvas
import Domain

/// What the family said: the code that it makes, their words, and which sessions of which children it explains.
struct ExplainLayer: DraftingForm {
    nonisolated enum Slot: Hashable, Sendable, CaseIterable {
        case code, words, toldBy, sessions, children
    }

    private static let spans = ["every session", "today alone", "before today"]

    /// The family as it stands; its sessions are asked for again when something changes.
    private(set) var family: FamilyLine
    var form: Form<Slot>
    var hasLookedForDraft = false

    /// A reason for a family's absence.
    init(family: FamilyLine) {
        self.family = family
        // Whoever was spoken to last has most likely said it; nobody is guessed at otherwise.
        let spoken = family.attempts.last { $0.attempt.outcome.hasReached }?.attempt
        let children = family.children.count > 1 ? ["all"] + family.children.map(\.calledName) : [family.calledNames]
        form = Form([
            FormField(
                .code, label: "Code", hint: "I ill, M appointment, C leave, R religious, or “dentist”",
                kind: .text(TextField(limit: 30))),
            FormField(.words, label: "Their words", kind: .text(TextField(spoken?.words ?? ""))),
            FormField(.toldBy, label: "Who said so", kind: .text(TextField(spoken?.whom ?? ""))),
            FormField(.sessions, label: "Which sessions", kind: .choice(ChoiceField(Self.spans, selection: 0))),
            FormField(.children, label: "For whom", kind: .choice(ChoiceField(children, selection: 0))),
        ])
    }

    /// What can be done here.
    static let actions = formActions(
        "explain", keep: "change it", "Change the marks; each N stays in the history.", leave: "Change nothing.")

    /// It belongs to Follow-up.
    var place: Place? { .followUp }
    /// Where you are.
    var path: [String] { ["Reason heard"] }
    /// What it is for.
    var purpose: String { "Say what was heard: N becomes the right code, for every session that it explains." }
    var draftName: String { "explain" }
    var draftChild: ChildID { family.id }

    /// Asks for the sessions that are open now, and for an earlier draft.
    mutating func load(from work: Workspace) throws {
        let now = try work.callPage(of: family.id).family.children
        for index in family.children.indices {
            family.children[index].sessions = now.first { $0.id == family.children[index].id }?.sessions ?? []
        }
        try takeDraft(from: work)
    }

    func panel(_ scene: Scene) -> FormPanel {
        FormPanel(
            title: "What was heard about \(family.calledNames)", width: 70, formRows: Slot.allCases.count + 2)
    }

    mutating func keep(_ scene: Scene) -> [Intent] {
        var errors: [Slot: String] = [:]
        let typed = form.text(.code).trimmingBlanks()
        let found = Self.codes(typed, on: scene.today)
        if found.count == 1, found[0].code.sign != typed.uppercased() {
            form.set(.code, to: .text(TextField(found[0].code.sign, limit: 30)))
            form.show(errors: [:])
            return [.say(.done("“\(typed)” is \(found[0].code.sign), \(found[0].name). Enter changes the marks."))]
        }
        let code = found.count == 1 ? found[0].code : nil
        if found.isEmpty { errors[.code] = "a code: I ill, M appointment, C leave, R religious" }
        if found.count > 1 {
            errors[.code] =
                "which: " + found.prefix(4).map { "\($0.code.sign) \($0.code.shortName)" }.joined(separator: ", ")
        }
        if code == .notYetKnown { errors[.code] = "N is what it is now: t records an attempt instead" }
        let sessions = chosen(scene)
        if sessions.isEmpty { errors[.sessions] = "nothing is open there" }
        form.show(errors: errors)
        guard errors.isEmpty, let code else { return [] }
        return [
            .ask(
                FollowUpRequest.explain(
                    Explanation(
                        sessions: sessions, code: code, toldBy: form.text(.toldBy), words: form.text(.words))))
        ]
    }

    /// The codes of an absence that a sign or a word means; whether one is allowed for the child the register decides.
    private static func codes(_ typed: String, on date: CivilDate) -> [CodeMeaning] {
        guard !typed.isEmpty else { return [] }
        let codes = CodeTable.choosable(in: Session(date, .morning), isCompulsoryAge: true)
        let found = codes.matching(search: typed)
        if let exact = found.first, exact.code.sign == typed.uppercased() { return [exact] }
        return found.filter { $0.code != .presentMorning && $0.code != .arrivedAfterClosing && $0.code != .late }
    }

    /// The open sessions that are meant; what is planned has its reason.
    private func chosen(_ scene: Scene) -> [Explanation.Explained] {
        let choice = form.choice(.children) ?? 0
        let child = family.children.count > 1 && choice > 0 ? family.children[choice - 1].id : nil
        return family.explained.filter { explained in
            guard !explained.open.isPlanned, child.map({ $0 == explained.child }) ?? true else { return false }
            switch form.choice(.sessions) ?? 0 {
            case 1: return explained.open.session.date == scene.today
            case 2: return explained.open.session.date < scene.today
            default: return true
            }
        }
    }
}
