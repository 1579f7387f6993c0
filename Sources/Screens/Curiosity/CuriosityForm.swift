import Application
import Canvas
import Domain

/// The form of one step of a curiosity: what was noticed, wondered, heard, learned, or why it is put aside.
struct CuriosityForm: DraftingForm {
    nonisolated enum Slot: Hashable, Sendable, CaseIterable {
        case words, whom, channel, school, child, family, changed, day
    }

    /// Which step.
    enum Step: String {
        case notice, wonder, ask, understand, keepOpen, dismiss
    }

    let step: Step
    let child: ChildID
    let subject: CuriositySubject
    /// The place that it was opened from.
    let place: Place?
    /// Lines to read above the fields: a suggested first conversation, or what it is about.
    let preface: [String]
    var calledName = ""
    var form: Form<Slot>
    var hasLookedForDraft = false

    /// The form of a step about a child.
    ///
    /// - Parameter item: what it is about; `nil` for something that is noticed just now.
    init(_ step: Step, child: ChildID, item: CuriosityItem? = nil, name: String = "", from place: Place?) {
        self.step = step
        self.child = child
        self.place = place
        subject = item.map(CuriositySubject.init) ?? .noticed
        calledName = name
        preface =
            switch step {
            case .ask:
                ["For your own voice:"]
                    + FirstConversation.words(about: item?.seen, name: name)
                    .map { "“\($0)”" }
            case .notice: []
            default: item.map { [$0.sentence] } ?? []
            }
        form = Form(Self.fields(step, item?.record?.curiosity))
    }

    private static func fields(_ step: Step, _ known: Curiosity?) -> [FormField<Slot>] {
        switch step {
        case .notice:
            [
                FormField(
                    .words, label: "What you noticed", hint: "Enter alone is enough: the words can come later",
                    kind: .text(TextField(known?.noticed ?? "")))
            ]
        case .wonder:
            [factors(.school, .school, known), factors(.child, .child, known), factors(.family, .family, known)]
                + [FormField(.words, label: "In your words", kind: .text(TextField(known?.wondering ?? "")))]
        case .ask:
            [
                FormField(.whom, label: "Whom", kind: .text(TextField())),
                FormField(
                    .channel, label: "How",
                    kind: .choice(
                        ChoiceField(
                            Channel.allCases.map(\.words), selection: Channel.allCases.firstIndex(of: .inPerson)))),
                FormField(.words, label: "Their words", kind: .text(TextField(limit: 2_000))),
            ]
        case .understand:
            [
                FormField(.words, label: "What we learned", kind: .text(TextField(known?.learned ?? "", limit: 2_000))),
                FormField(.changed, label: "What changes", kind: .text(TextField(known?.changed ?? "", limit: 2_000))),
            ]
        case .keepOpen:
            [
                FormField(
                    .day, label: "Look again", hint: "+14 is in two weeks; or \(DateText.example)",
                    kind: .text(TextField("+14"))),
                FormField(.words, label: "So far we know", kind: .text(TextField(known?.learned ?? "", limit: 2_000))),
            ]
        case .dismiss:
            [
                FormField(
                    .words, label: "Why not ask", hint: "a reason is owed; it comes back only if it grows",
                    kind: .text(TextField()))
            ]
        }
    }

    private static func factors(
        _ slot: Slot, _ area: CuriosityFactor.Area, _ known: Curiosity?
    ) -> FormField<Slot> {
        let named = (known?.factors ?? []).filter { $0.area == area }.map(\.words)
        return FormField(
            slot, label: area.words, hint: named.isEmpty ? "" : "named before: \(named.joined(separator: ", "))",
            kind: .choice(ChoiceField(["nothing named"] + area.factors.map(\.words), selection: 0)))
    }

    /// What can be done here.
    static let actions = formActions(
        "curiosity-form", keep: "keep", "Keep this step; nothing that was kept before is lost.", leave: "Keep nothing.",
        keys: [.enter, .function(8)])

    /// Where you are.
    var path: [String] { [title] }
    /// What it is for.
    var purpose: String { "One step of being curious about a child: kept beside all that was kept before." }
    var draftChild: ChildID { child }
    var draftName: String {
        switch subject {
        case .noticed: "curiosity-\(step.rawValue)"
        case .pattern(let pattern): "curiosity-\(step.rawValue)-\(pattern.kind.rawValue)"
        case .entry(let entry, _, _): "curiosity-\(step.rawValue)-\(entry.rawValue)"
        }
    }

    private var title: String {
        switch step {
        case .notice: "Noticed about \(calledName)"
        case .wonder: "What might be going on for \(calledName)?"
        case .ask: "Asked about \(calledName)"
        case .understand: "What we understand about \(calledName)"
        case .keepOpen: "Still open for \(calledName)"
        case .dismiss: "Put aside for \(calledName)"
        }
    }

    /// Asks what the child is called, and for an earlier draft.
    mutating func load(from work: Workspace) throws {
        calledName = try work.called(child)
        try takeDraft(from: work)
    }

    func panel(_ scene: Scene) -> FormPanel {
        let width = min(72, max(scene.size.columns - 4, 10))
        let rows = form.fields.reduce(0) { $0 + ($1.hint.isEmpty && $1.error == nil ? 1 : 2) }
        return FormPanel(
            title: title, width: width, preface: preface.flatMap { Text.wrap($0, width: width) }, formRows: rows)
    }

    mutating func keep(_ scene: Scene) -> [Intent] {
        let words = form.text(.words).trimmingBlanks()
        var errors: [Slot: String] = [:]
        var act: CuriosityAct?
        switch step {
        case .notice: act = .notice(words)
        case .wonder:
            let named = chosen(.school, .school) + chosen(.child, .child) + chosen(.family, .family)
            if named.isEmpty, words.isEmpty { errors[.words] = "one thing that might be, or a few words" }
            act = .wonder(named, words: words)
        case .ask:
            let whom = form.text(.whom).trimmingBlanks()
            if whom.isEmpty { errors[.whom] = "the name they use, or who they are to the child" }
            if words.isEmpty { errors[.words] = "what they said, as they said it" }
            act = .ask(Curiosity.Conversation(day: scene.today, whom: whom, channel: channel, words: words))
        case .understand:
            if words.isEmpty { errors[.words] = "a few words, so that nothing closes silently" }
            act = .understand(learned: words, changed: form.text(.changed).trimmingBlanks())
        case .keepOpen:
            if let day = DateText.date(form.text(.day), today: scene.today), day >= scene.today {
                act = .keepOpen(until: day, learned: words)
            } else {
                errors[.day] = DateText.example + ", today or later"
            }
        case .dismiss:
            if words.isEmpty { errors[.words] = "a reason is owed: a few words" }
            act = .dismiss(reason: words)
        }
        form.show(errors: errors)
        guard errors.isEmpty, let act else { return [] }
        return [.ask(CuriosityRequest.take(act, on: subject, child: child, name: calledName))]
    }

    private var channel: Channel {
        form.choice(.channel).flatMap { Channel.allCases.indices.contains($0) ? Channel.allCases[$0] : nil }
            ?? .inPerson
    }

    private func chosen(_ slot: Slot, _ area: CuriosityFactor.Area) -> [CuriosityFactor] {
        guard let place = form.choice(slot), area.factors.indices.contains(place - 1) else { return [] }
        return [area.factors[place - 1]]
    }
}
