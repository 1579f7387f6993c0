import Application
import Canvas
import Domain

/// Listening to a child with a scaffold: what is put to them, and what they say, choose or show.
struct ListeningLayer: DraftingForm {
    typealias Slot = ListeningSlot

    let scaffold: Scaffold
    let child: ChildID
    let place: Place?
    /// What is written anew; `nil` for a new entry.
    let revising: VoiceLine?
    var calledName = ""
    var form = Form<ListeningSlot>([])
    var hasLookedForDraft = false
    private var isMade = false

    /// Listening with a scaffold.
    init(_ scaffold: Scaffold, child: ChildID, from place: Place? = .children, revising: VoiceLine? = nil) {
        self.scaffold = scaffold
        self.child = child
        self.place = place
        self.revising = revising
    }

    /// What can be done here.
    static let actions = formActions(
        "listen", keep: "keep", "Keep what was said or shown.", leave: "Keep nothing.",
        keys: [.function(8), .control("d"), .control("s"), .enter])

    /// Where you are.
    var path: [String] { ["Listening", scaffold.name] }
    /// What it is for.
    var purpose: String {
        "Listen with a scaffold: every part may be left out; the child's own words stay as they are."
    }
    var draftName: String { "listen-\(scaffold.id.rawValue)-\(revising?.id.rawValue ?? 0)" }
    var draftChild: ChildID { child }

    /// Makes the fields once, and asks for an earlier draft.
    mutating func load(from work: Workspace) throws {
        calledName = try work.called(child)
        if !isMade {
            isMade = true
            form = Form(
                ListeningFields(scaffold: scaffold, today: work.wall.date)
                    .fields(revising?.voice, on: revising?.day ?? work.wall.date))
        }
        try takeDraft(from: work)
    }

    func panel(_ scene: Scene) -> FormPanel {
        let width = min(scene.size.columns - 6, 96)
        let rows = form.fields.reduce(0) { sum, field in
            var rows = field.hint.isEmpty && field.error == nil ? 1 : 2
            if case .lines(_, let lines) = field.kind { rows += lines - 1 }
            return sum + rows
        }
        return FormPanel(
            title: "\(scaffold.name) \(Sign.dot.text(scene.signs)) \(calledName)", width: width,
            preface: Text.wrap(scaffold.sentence, width: max(width - 4, 10)), formRows: rows)
    }

    mutating func keep(_ scene: Scene) -> [Intent] {
        let (voice, day, errors) = ListeningFields(scaffold: scaffold, today: scene.today)
            .read(form, over: revising?.voice)
        form.show(errors: errors)
        guard errors.isEmpty else { return [] }
        return [
            .ask(
                StoryRequest.keep(
                    .voice(voice), child: child, name: calledName, on: day,
                    readership: revising?.readership ?? .ordinary,
                    revising: revising?.id, seen: revising?.version))
        ]
    }
}
