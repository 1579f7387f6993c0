import Application
import Canvas
import Domain

/// The form for one entry of a child's story; its words are kept as a draft until it is kept or not wanted.
struct WritingLayer: DraftingForm {
    typealias Slot = WritingSlot

    /// What is written.
    let kind: WritingKind
    /// Whose story.
    let child: ChildID
    /// The place that it was opened from.
    let place: Place?
    /// The entry that is written anew; `nil` for a new one.
    let revising: EntryID?
    /// The agreement that a check-in belongs to, where it is known.
    let agreement: EntryID?
    /// The choice that is taken already in the field of sides.
    let side: Int?
    /// The field to begin in, where it is not the first.
    let focus: WritingSlot?
    var form = Form<WritingSlot>([])
    var context: WritingContext?
    var hasLookedForDraft = false
    /// Whether it was shown already: from then on the focus is the person's.
    private var hasBegun = false

    /// A form for a child.
    init(
        _ kind: WritingKind, child: ChildID, from place: Place? = .children, revising: EntryID? = nil,
        agreement: EntryID? = nil, side: Int? = nil, focus: WritingSlot? = nil
    ) {
        self.kind = kind
        self.child = child
        self.place = place
        self.revising = revising
        self.agreement = agreement
        self.side = side
        self.focus = focus
    }

    /// What can be done here.
    static let actions = formActions(
        "write", keep: "keep", "Keep this entry; Enter does it as well where it begins no new line.",
        leave: "Keep nothing.", keys: [.function(8), .control("d"), .control("s"), .enter])

    /// Where you are.
    var path: [String] { [kind.title] }
    /// What it is for.
    var purpose: String { kind.sentence }
    var draftName: String { revising.map { "\(kind.name)-\($0.rawValue)" } ?? kind.name }
    var draftChild: ChildID { child }

    /// Asks for the people and agreements that the form names, once, and for an earlier draft.
    mutating func load(from work: Workspace) throws {
        let name = try work.called(child)
        if context == nil {
            let agreements = try work.keptInTouch(with: child).filter { $0.due != nil }
            let context = WritingContext(
                child: child, calledName: name, today: work.wall.date, me: work.person?.id,
                colleagues: try work.colleagues(),
                agreements: agreements.filter { $0.id == agreement } + agreements.filter { $0.id != agreement },
                agencies: try work.agencyNames(), earlier: try earlier(in: work))
            self.context = context
            form = Form(kind.fields(context))
            if let side, case .choice(let choice)? = form[.side]?.kind {
                form = Form(
                    form.fields.map { field in
                        var field = field
                        if field.name == .side { field.kind = .choice(ChoiceField(choice.options, selection: side)) }
                        return field
                    })
            }
        }
        try takeDraft(from: work)
        if let focus, !hasBegun { form.focus(focus) }
        hasBegun = true
    }

    /// The wording that is written anew; where it is restricted and somebody else's, that it was read is recorded.
    private func earlier(in work: Workspace) throws -> WritingContext.Earlier? {
        guard let revising, let line = try work.story(of: child).last(where: { $0.id == revising && $0.isCurrent })
        else { return nil }
        let content = try line.content ?? work.open(revising, about: child)
        return WritingContext.Earlier(
            day: line.day, readership: line.readership, content: content, version: line.version)
    }

    func panel(_ scene: Scene) -> FormPanel {
        let rows = form.fields.reduce(0) { sum, field in
            var rows = field.hint.isEmpty && field.error == nil ? 1 : 2
            if case .lines(_, let lines) = field.kind { rows += lines - 1 }
            return sum + rows
        }
        return FormPanel(
            title: "\(kind.title) \(Sign.dot.text(scene.signs)) \(context?.calledName ?? "")", width: 72, formRows: rows
        )
    }

    mutating func keep(_ scene: Scene) -> [Intent] {
        guard let context else { return [] }
        var reader = WritingReader(form, context)
        let content = kind.read(&reader)
        let day = reader.day()
        let readers = kind.isRestricted ? reader.readers() : []
        form.show(errors: reader.errors)
        guard reader.errors.isEmpty, let content else {
            return [.say(.refusal("Look at what stands in the form. Nothing was kept yet."))]
        }
        let readership =
            kind.isRestricted ? Readership.restricted(to: readers) : context.earlier?.readership ?? .ordinary
        return [
            .ask(
                StoryRequest.keep(
                    content, child: child, name: context.calledName, on: day, readership: readership,
                    revising: revising, seen: context.earlier?.version))
        ]
    }
}
