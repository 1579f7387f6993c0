import Application
import Canvas
import Domain

/// How settled and engaged a child was seen to be over time: the strips of both scales, then each note.
struct BelongingLayer: ReadingLayer {
    let child: ChildID
    let place: Place?
    var calledName = ""
    var seen: [BelongingSeen] = []
    var top: Int?

    /// The belonging notes of a child.
    init(child: ChildID, from place: Place? = .children) {
        self.child = child
        self.place = place
    }

    /// What can be done here.
    static let actions: [Action<BelongingLayer>] =
        [
            Action(
                "belonging.write", label: "write", "Write a belonging note.", keys: [.character("w"), .enter],
                run: { layer, _ in [.push(WritingLayer(.belonging, child: layer.child, from: layer.place))] })
        ] + readingActions("belonging")

    /// Where you are.
    var path: [String] { ["Belonging"] }
    /// What it is for.
    var purpose: String { "How settled and engaged the child was seen to be, over time, by whom." }
    func title(_ signs: SignSet) -> String { "Belonging over time \(Sign.dot.text(signs)) \(calledName)" }

    /// Asks for the notes.
    mutating func load(from work: Workspace) throws {
        calledName = try work.called(child)
        seen = try work.belonging(of: child)
    }

    func lines(width: Int, scene: Scene) -> [ReadingLine] {
        guard !seen.isEmpty else {
            return Text.wrap(
                "Nobody has written a belonging note about \(calledName) yet. w writes one: how settled and engaged "
                    + "they were, where and with whom.", width: width
            ).map { ReadingLine(text: $0, role: .textDim) }
        }
        return strips(width) + seen.reversed().flatMap { lines(of: $0, width: width, signs: scene.signs) }
    }

    /// The steps of both scales, oldest first: as many of the last ones as there is room for.
    private func strips(_ width: Int) -> [ReadingLine] {
        let shown = seen.suffix(max((width - 14) / 2, 1))
        func strip(_ label: String, _ step: (BelongingNote) -> Int?) -> ReadingLine {
            let steps = shown.map { step($0.note).map(String.init) ?? "." }.joined(separator: " ")
            return ReadingLine(text: Self.label(label) + steps, role: .textStrong)
        }
        guard let first = shown.first, let last = shown.last else { return [] }
        return [
            strip("Well-being", \.wellBeing), strip("Involvement", \.involvement),
        ]
            + Text.wrap("Leuven scales, 1 low to 5 high, \(first.day.short) to \(last.day.short)", width: width)
            .map { ReadingLine(text: $0, role: .textDim) } + [ReadingLine(text: "")]
    }

    private func lines(of seen: BelongingSeen, width: Int, signs: SignSet) -> [ReadingLine] {
        let note = seen.note
        func bar(_ label: String, _ step: Int?) -> String? {
            step.map { step in
                let full = String(repeating: Sign.here.text(signs), count: step)
                return "\(label) \(full)\(String(repeating: Sign.away.text(signs), count: max(5 - step, 0))) \(step)"
            }
        }
        let bars = [bar("well-being", note.wellBeing), bar("involvement", note.involvement)].compactMap(\.self)
        var facts: [String] = []
        if !note.place.isEmpty { facts.append("settled \(note.place)") }
        if !note.with.isEmpty { facts.append("with \(note.with)") }
        if !note.interest.isEmpty { facts.append("a new interest: \(note.interest)") }
        var lines = [
            ReadingLine(text: "\(seen.day.shortWithYear) \(Sign.dot.text(signs)) \(seen.by)", role: .heading)
        ]
        for words in [bars.joined(separator: "   "), facts.joined(separator: "; "), note.text] where !words.isEmpty {
            lines += Text.wrap(words, width: max(width - 2, 10)).map { ReadingLine(text: $0, indent: 2) }
        }
        return lines + [ReadingLine(text: "")]
    }

    private static func label(_ text: String) -> String {
        text + String(repeating: " ", count: max(13 - text.count, 1))
    }
}
