import Application
import Canvas
import Domain

/// Records one attempt to hear: whom (a digit), how (a letter), what came of it (a letter), then what is next.
struct AttemptLayer: DraftingForm {
    nonisolated enum Slot: Hashable, Sendable, CaseIterable {
        case next, step, words, safety, back, help
    }

    /// What the next letter says.
    enum Stage {
        case channel, outcome, form
    }

    let family: FamilyLine
    var page: CallPage?
    /// The contact who was tried; `nil` where none is known.
    var chosen: CallContact?
    var channel: Channel?
    var outcome = ContactOutcome.noReply
    var isIdentityChecked: Bool
    var stage = Stage.channel
    var form: Form<Slot>
    var hasLookedForDraft = false

    /// An attempt about a family; whom and how as the call screen had them.
    init(
        family: FamilyLine, to contact: CallContact? = nil, channel: Channel? = nil, isIdentityChecked: Bool = false
    ) {
        self.family = family
        chosen = contact
        self.channel = channel
        self.isIdentityChecked = isIdentityChecked
        form = Form([
            FormField(
                .next, label: "Next at", hint: "10, 1015, +30 minutes or tomorrow 9; empty for none",
                kind: .text(TextField())),
            FormField(.step, label: "Next", kind: .text(TextField("try again"))),
            FormField(.words, label: "Their words", kind: .text(TextField())),
            FormField(
                .safety, label: "Child safe?",
                kind: .choice(ChoiceField(ChildSafety.allCases.map(\.words), selection: 0))),
            FormField(.back, label: "Expected back", kind: .text(TextField())),
            FormField(.help, label: "Help offered", kind: .text(TextField())),
        ])
    }

    /// What can be done here.
    static let actions = formActions("attempt", keep: "keep", "Keep this attempt.", leave: "Keep nothing.")

    /// It belongs to Follow-up.
    var place: Place? { .followUp }
    /// Where you are.
    var path: [String] { ["Tried"] }
    /// What it is for.
    var purpose: String { "Record an attempt to hear why a child is away: any channel counts." }
    var draftName: String { "attempt" }
    var draftChild: ChildID { family.id }

    /// Asks whom there is to ask; the first who was not tried today is proposed, by the channel that they prefer.
    mutating func load(from work: Workspace) throws {
        let page = try work.callPage(of: family.id)
        self.page = page
        if let before = chosen {
            // The order may have changed meanwhile; the person who was tried has not.
            if let place = page.place(of: before) { chosen = page.contacts[place] }
            if page.place(of: before) == nil || chosen?.whom != before.whom { isIdentityChecked = false }
        } else {
            choose(page.nextContact)
        }
        if channel == nil { channel = preferred }
        try takeDraft(from: work)
    }

    /// The place of the contact who was tried; `nil` where none is known.
    var contact: Int? { chosen.flatMap { page?.place(of: $0) } }

    /// How the contact likes to be reached.
    var preferred: Channel? { chosen?.preferred }

    mutating func choose(_ index: Int) {
        guard let page, page.contacts.indices.contains(index) else { return }
        // Who it is was made sure of for one person alone.
        if index != contact { isIdentityChecked = false }
        chosen = page.contacts[index]
        channel = preferred
    }

    /// Letters and digits choose until the outcome is known; then words are typed.
    mutating func type(_ key: Key, in scene: Scene) -> [Intent]? {
        switch (stage, key) {
        case (.form, _):
            return form.handle(key, in: panel(scene).layout(in: Chrome.area(of: scene.size)).form) ? [] : nil
        case (.channel, .up): choose((contact ?? 0) - 1)
        case (.channel, .down): choose((contact ?? 0) + 1)
        case (.channel, .character(let letter)):
            if let digit = letter.wholeNumberValue, digit > 0 {
                choose(digit - 1)
            } else if let found = Channel.allCases.first(where: { $0.letter == letter }) {
                channel = found
                stage = .outcome
            } else {
                return [.say(.refusal("\(letter) is no way to ask: one of the letters shown, or Enter."))]
            }
        case (.outcome, .character(let letter)):
            guard let found = ContactOutcome.allCases.first(where: { $0.letter == letter }) else {
                return [.say(.refusal("\(letter) is none of these: one of the letters shown."))]
            }
            take(found)
        default: return nil
        }
        return []
    }

    private mutating func take(_ outcome: ContactOutcome) {
        self.outcome = outcome
        stage = .form
        if outcome.hasReached {
            form.set(.step, to: .text(TextField()))
            if outcome == .visitSeen { form.set(.safety, to: Self.safety(.safe)) }
            form.focus(.words)
        } else {
            form.focus(.next)
        }
    }

    private static func safety(_ safety: ChildSafety) -> FormField<Slot>.Kind {
        .choice(ChoiceField(ChildSafety.allCases.map(\.words), selection: ChildSafety.allCases.firstIndex(of: safety)))
    }

    /// Back to the choice before; from the first one out.
    mutating func goBack() -> [Intent] {
        switch stage {
        case .channel: return leave()
        case .outcome: stage = .channel
        case .form: stage = .outcome
        }
        return []
    }

    /// Enter takes the channel that they prefer; with everything chosen it keeps the attempt.
    mutating func keep(_ scene: Scene) -> [Intent] {
        switch stage {
        case .channel:
            guard channel != nil else { return [.say(.refusal("How was it? One of the letters shown."))] }
            stage = .outcome
            return []
        case .outcome: return [.say(.refusal("What came of it? One of the letters shown."))]
        case .form: return record(scene)
        }
    }

    private mutating func record(_ scene: Scene) -> [Intent] {
        var errors: [Slot: String] = [:]
        let nextText = form.text(.next).trimmingBlanks()
        let next = nextText.isEmpty ? nil : NextTime.read(nextText, today: scene.today, now: scene.clock)
        if next == nil, !nextText.isEmpty { errors[.next] = NextTime.example }
        let backText = form.text(.back).trimmingBlanks()
        let back = DateText.date(backText, today: scene.today)
        if back == nil, !backText.isEmpty { errors[.back] = DateText.example }
        form.show(errors: errors)
        guard errors.isEmpty, let channel else { return [] }
        let step = form.text(.step).trimmingBlanks()
        let attempt = ContactAttempt(
            at: scene.clock, whom: chosen?.whom ?? "", channel: channel, outcome: outcome,
            isIdentityChecked: isIdentityChecked, words: form.text(.words),
            safety: ChildSafety.allCases[form.choice(.safety) ?? 0], help: form.text(.help), expectedBack: back,
            nextStep: next == nil && step == "try again" ? "" : step, nextOn: next?.on, nextAt: next?.at)
        return [
            .ask(
                FollowUpRequest.attempt(
                    attempt, to: chosen, family: family.children.map(\.id), name: family.calledNames))
        ]
    }
}
