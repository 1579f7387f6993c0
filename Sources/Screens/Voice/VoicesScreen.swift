import Application
import Canvas
import Domain

/// What one child and the family said over time, and what was seen; each under the name of whose words they are.
struct VoicesScreen: LineListScreen {
    let child: ChildID
    let place: Place?
    var name = ""
    var scaffolds: [Scaffold] = []
    var list = LineList<VoiceLine>()

    /// What a child said.
    init(child: ChildID, from place: Place? = .children) {
        self.child = child
        self.place = place
    }

    /// What can be done here.
    static let actions: [Action<VoicesScreen>] =
        [
            Action(
                "voices.listen", label: "listen", "Listen: choose a way that suits this child.",
                keys: [.character("n")],
                run: { screen, _ in [.push(ScaffoldsScreen(child: screen.child, from: screen.place))] }),
            Action(
                "voices.changed", label: "you said, we did",
                "Write what changed because of these words, and when they "
                    + "were told.", keys: [.character("t")], unless: needsVoice,
                run: { screen, _ in
                    screen.list.target.map { [.push(YouSaidLayer($0, child: screen.child, from: screen.place))] } ?? []
                }),
            Action(
                "voices.revise", label: "change", "Write this anew; the earlier wording stays.", keys: [.enter],
                unless: needsVoice, run: { screen, _ in screen.revise() }),
            Action(
                "voices.words", "Words of the child or the family, without a scaffold.", keys: [.character("w")],
                run: { screen, _ in [.push(WritingLayer(.voice, child: screen.child, from: screen.place))] }),
        ] + listMoves("voices")

    private static let needsVoice: (VoicesScreen, Scene) -> String? = { screen, _ in
        screen.list.target == nil ? "Nobody has listened yet; n begins." : nil
    }

    var path: [String] { ["Children", name, "Voices"] }
    var purpose: String {
        "What a child and the family said, word for word, and what was seen; what changed, told back."
    }

    mutating func load(from work: Workspace) throws {
        name = try work.called(child)
        scaffolds = Scaffold.shipped + (try work.scaffolds())
        let voices = try work.voices(of: child)
        guard !voices.isEmpty else {
            return list.show([
                .init(
                    label: "",
                    text: "Nobody has written down what \(name) says yet. n chooses a way to listen; where "
                        + "a child uses no words, what was seen stands here.")
            ])
        }
        list.show(voices.map { .init(label: $0.day.short, text: Self.words($0, of: name), target: $0) })
    }

    /// What stands in the list: whose words, the words, and apart from them what was seen and what changed.
    static func words(_ line: VoiceLine, of name: String) -> String {
        let voice = line.voice
        let whose = voice.speaker == .child ? name : voice.who.isEmpty ? voice.speaker.words : voice.who
        var parts: [String] = []
        if !voice.words.isEmpty { parts.append("“\(voice.words)”") }
        for answer in voice.answers {
            let said = answer.words.isEmpty ? "" : "“\(answer.words)”"
            parts.append("\(answer.prompt) \(answer.choice?.description ?? said)")
        }
        if !voice.saw.isEmpty { parts.append("Seen: \(voice.saw)") }
        if !voice.mayTell.isEmpty { parts.append("May tell us: \(voice.mayTell)") }
        if !voice.changed.isEmpty {
            parts.append("We changed: \(voice.changed)")
            parts.append(voice.toldBack.map { "told \($0.short)" } ?? "not told yet")
        }
        let means = voice.tool.isEmpty ? "" : ", \(voice.tool.lowercased())"
        return "\(whose)\(means), to \(line.listener): \(parts.joined(separator: " · "))"
    }

    private func revise() -> [Intent] {
        guard let line = list.target else { return [] }
        if let scaffold = scaffolds.first(where: { $0.id == line.voice.scaffold }) {
            return [.push(ListeningLayer(scaffold, child: child, from: place, revising: line))]
        }
        return [.push(WritingLayer(.voice, child: child, from: place, revising: line.id))]
    }
}
