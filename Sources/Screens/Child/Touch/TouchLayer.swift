import Application
import Canvas
import Domain

/// Keeping in touch with a child who is away: what is agreed and next due, what was done, said and sent.
struct TouchLayer: ReadingLayer {
    let child: ChildID
    let place: Place?
    var calledName = ""
    var agreements: [KeptInTouch] = []
    var past: [StoryLine] = []
    var today: CivilDate?
    var top: Int?

    /// Keeping in touch with a child.
    init(child: ChildID, from place: Place? = .children) {
        self.child = child
        self.place = place
    }

    /// What can be done here.
    static let actions: [Action<TouchLayer>] =
        [
            Action(
                "touch.done", label: "done", "Record that somebody kept in touch, and what was said.", keys: [.enter],
                run: { layer, _ in [.push(WritingLayer(.checkedIn, child: layer.child, from: layer.place))] }),
            Action(
                "touch.agree", label: "agree", "Agree who keeps in touch, how and how often.",
                keys: [.character("a")],
                run: { layer, _ in [.push(WritingLayer(.checkIn, child: layer.child, from: layer.place))] }),
            Action(
                "touch.sent", label: "sent", "Record work or news that was sent home.", keys: [.character("s")],
                run: { layer, _ in [.push(WritingLayer(.sent, child: layer.child, from: layer.place))] }),
        ] + readingActions("touch")

    /// Where you are.
    var path: [String] { ["Keeping in touch"] }
    /// What it is for.
    var purpose: String { "What is agreed about keeping in touch, what is due, and what was said and sent." }
    func title(_ signs: SignSet) -> String { "Keeping in touch \(Sign.dot.text(signs)) \(calledName)" }

    /// Asks for agreements and what was done.
    mutating func load(from work: Workspace) throws {
        calledName = try work.called(child)
        agreements = try work.keptInTouch(with: child)
        today = work.wall.date
        past = try work.story(of: child).filter { line in
            line.isCurrent && (line.kind == .checkedIn || line.kind == .sent)
        }
        .sorted { ($0.day, $0.recorded) > ($1.day, $1.recorded) }
    }

    func lines(width: Int, scene: Scene) -> [ReadingLine] {
        var lines = [ReadingLine(text: "Agreed", role: .heading)]
        func add(_ text: String, _ role: StyleRole = .text) {
            lines += Text.wrap(text, width: max(width - 2, 10)).map { ReadingLine(text: $0, role: role, indent: 2) }
        }
        for agreement in agreements { add(words(agreement), isDue(agreement) ? .statusWarning : .text) }
        if agreements.isEmpty {
            add("Nothing is agreed. a agrees who keeps in touch while \(calledName) is away.", .textDim)
        }
        lines += [ReadingLine(text: ""), ReadingLine(text: "So far", role: .heading)]
        for line in past { add("\(line.day.short)  \(words(line.content))") }
        if past.isEmpty { add("Nothing yet. Enter records a check-in, s what was sent home.", .textDim) }
        return lines
    }

    private func isDue(_ agreement: KeptInTouch) -> Bool {
        today.map(agreement.isDue) ?? false
    }

    private func words(_ agreement: KeptInTouch) -> String {
        let due = agreement.due.map { "next due \($0.short)" } ?? "ended"
        return ["\(agreement.who): \(agreement.words)", due].joined(separator: "; ")
    }

    private func words(_ content: StoryContent?) -> String {
        switch content {
        case .checkedIn(let done):
            "\(done.channel.words)" + (done.words.isEmpty ? "" : ": \(done.words)")
        case .sent(let sent): "sent home, \(sent.channel.words): \(sent.what)"
        default: ""
        }
    }
}
