import Application
import Canvas
import Domain

/// A meeting with the family: strengths before worries, each view apart, then what everybody will do.
struct MeetingLayer: DraftingForm {
    nonisolated enum Slot: Hashable, Sendable, CaseIterable {
        case purpose, day, at, place, present, strengths
        case worries, childWho, child, familyWho, family, settingWho, setting, understanding, actions, next
        case homeLanguage, homeText, staffOnly

        /// What is asked only once strengths are written.
        var comesAfterStrengths: Bool {
            switch self {
            case .purpose, .day, .at, .place, .present, .strengths: false
            default: true
            }
        }
    }

    let child: ChildID
    let place: Place?
    /// What is written anew; `nil` for a new meeting.
    let revising: MeetingLine?
    var calledName = ""
    var form = Form<Slot>([])
    var hasLookedForDraft = false
    private var isMade = false
    /// The words to think about that were shown; the same again are the person's choice.
    private var shown: [KinderWords] = []

    /// A meeting about a child.
    init(child: ChildID, from place: Place? = .children, revising: MeetingLine? = nil) {
        self.child = child
        self.place = place
        self.revising = revising
    }

    /// What can be done here.
    static let actions = formActions(
        "meeting", keep: "keep", "Keep this meeting; Enter does it as well where it begins no new line.",
        leave: "Keep nothing.", keys: [.function(8), .control("d"), .control("s"), .enter])

    var path: [String] { ["Meeting"] }
    var purpose: String { "A meeting with the family: strengths first, then worries, each view under its own name." }
    var draftName: String { "meeting-\(revising?.id.rawValue ?? 0)" }
    var draftChild: ChildID { child }

    mutating func load(from work: Workspace) throws {
        calledName = try work.called(child)
        if !isMade {
            isMade = true
            form = Form(
                MeetingFields(calledName: calledName, today: work.wall.date)
                    .fields(revising?.meeting, on: revising?.day ?? work.wall.date))
        }
        try takeDraft(from: work)
    }

    func panel(_ scene: Scene) -> FormPanel {
        FormPanel(
            title: "Meeting \(Sign.dot.text(scene.signs)) \(calledName)", width: min(scene.size.columns - 6, 100),
            formRows: 40)
    }

    /// Types into the form, which goes no further than strengths while none are written.
    mutating func type(_ key: Key, in scene: Scene) -> [Intent]? {
        if key == .control("e"), let longText { return [longText] }
        let intents = typeInto(key, in: scene)
        guard form.focus?.comesAfterStrengths == true, !hasStrengths else { return intents }
        form.show(errors: [.strengths: Self.strengthsFirst])
        return [.say(.refusal("Strengths come first."))]
    }

    mutating func keep(_ scene: Scene) -> [Intent] {
        guard hasStrengths else {
            form.show(errors: [.strengths: Self.strengthsFirst])
            return []
        }
        let (meeting, day, errors) = MeetingFields(calledName: calledName, today: scene.today)
            .read(form, over: revising?.meeting)
        form.show(errors: errors)
        guard errors.isEmpty else { return [] }
        let ours = [meeting.strengths, meeting.worries, meeting.setting.words, meeting.understanding]
        let findings = scene.language.check((ours + meeting.actions.map(\.what)).joined(separator: "\n")).map(\.words)
        if let first = findings.first, findings != shown {
            shown = findings
            return [
                .say(
                    .warning(
                        "“\(first.avoid.filter { $0 != "*" })” may read as blame: “\(first.prefer)”? The same key again keeps it."
                    ))
            ]
        }
        return [
            .ask(
                StoryRequest.keep(
                    .meeting(meeting), child: child, name: calledName, on: day, revising: revising?.id,
                    seen: revising?.version))
        ]
    }

    private static let strengthsFirst = "strengths first: what goes well, what the child is good at"

    private var hasStrengths: Bool { !form.text(.strengths).trimmingBlanks().isEmpty }
}
