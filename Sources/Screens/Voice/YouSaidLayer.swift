import Application
import Canvas
import Domain

/// "You said, we did": what changed because of somebody's words, and when they were told.
struct YouSaidLayer: DraftingForm {
    nonisolated enum Slot: Hashable, Sendable, CaseIterable {
        case changed, toldBack
    }

    let line: VoiceLine
    let child: ChildID
    let place: Place?
    var calledName = ""
    var form: Form<Slot>
    var hasLookedForDraft = false

    /// What changed because of some words.
    init(_ line: VoiceLine, child: ChildID, from place: Place?) {
        self.line = line
        self.child = child
        self.place = place
        form = Form([
            FormField(.changed, label: "We changed", kind: .lines(TextEditor(line.voice.changed), rows: 3)),
            FormField(
                .toldBack, label: "Told them on", hint: "empty while they have not been told",
                kind: .text(TextField(line.voice.toldBack?.british ?? ""))),
        ])
    }

    /// What can be done here.
    static let actions = formActions(
        "you-said", keep: "keep", "Keep what changed.", leave: "Change nothing.",
        keys: [.function(8), .control("d"), .control("s"), .enter])

    var path: [String] { ["You said, we did"] }
    var purpose: String { "What changed because of these words, and when the child or family was told." }
    var draftName: String { "you-said-\(line.id.rawValue)" }
    var draftChild: ChildID { child }

    mutating func load(from work: Workspace) throws {
        calledName = try work.called(child)
        try takeDraft(from: work)
    }

    func panel(_ scene: Scene) -> FormPanel {
        let width = min(scene.size.columns - 8, 80)
        let words = VoicesScreen.words(line, of: calledName)
        return FormPanel(
            title: "You said, we did \(Sign.dot.text(scene.signs)) \(calledName)", width: width,
            preface: Text.wrap(words, width: max(width - 4, 10)), formRows: 5)
    }

    mutating func keep(_ scene: Scene) -> [Intent] {
        var voice = line.voice
        voice.changed = form.text(.changed).trimmingBlanks()
        let told = form.text(.toldBack).trimmingBlanks()
        voice.toldBack = told.isEmpty ? nil : DateText.date(told, today: scene.today)
        var errors: [Slot: String] = [:]
        if voice.changed.isEmpty { errors[.changed] = "what changed; where nothing could, say so and why" }
        if !told.isEmpty, voice.toldBack == nil { errors[.toldBack] = DateText.example }
        form.show(errors: errors)
        guard errors.isEmpty else { return [] }
        return [
            .ask(
                StoryRequest.keep(
                    .voice(voice), child: child, name: calledName, on: line.day, readership: line.readership,
                    revising: line.id, seen: line.version))
        ]
    }
}
