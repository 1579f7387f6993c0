import Application
import Canvas
import Domain

/// What agencies were asked about a child, when, and what came back.
struct AgencyLayer: ReadingLayer {
    let child: ChildID
    let place: Place?
    var calledName = ""
    var agencies: [AgencyAsked] = []
    var top: Int?

    /// What agencies were asked about a child.
    init(child: ChildID, from place: Place? = .children) {
        self.child = child
        self.place = place
    }

    /// What can be done here.
    static let actions: [Action<AgencyLayer>] =
        [
            Action(
                "agencies.write", label: "write", "Write that an agency was asked.", keys: [.character("w"), .enter],
                run: { layer, _ in [.push(WritingLayer(.agency, child: layer.child, from: layer.place))] }),
            Action(
                "agencies.answer", label: "came back", "Write what came back from the one that is awaited the longest.",
                keys: [.character("a")],
                unless: { layer, _ in layer.awaited == nil ? "No answer is awaited." : nil },
                run: { layer, _ in
                    layer.awaited.map {
                        [
                            .push(
                                WritingLayer(
                                    .agency, child: layer.child, from: layer.place, revising: $0.id, focus: .answer))
                        ]
                    } ?? []
                }),
        ] + readingActions("agencies")

    /// Where you are.
    var path: [String] { ["Agencies"] }
    /// What it is for.
    var purpose: String { "What agencies were asked about the child, when, and what came back." }
    func title(_ signs: SignSet) -> String { "Agencies \(Sign.dot.text(signs)) \(calledName)" }

    private var awaited: AgencyAsked? { agencies.first { $0.contact.answer.isEmpty } }

    /// Asks for what agencies were asked.
    mutating func load(from work: Workspace) throws {
        calledName = try work.called(child)
        agencies = try work.agencies(of: child)
    }

    func lines(width: Int, scene: Scene) -> [ReadingLine] {
        guard !agencies.isEmpty else {
            return Text.wrap("No agency was asked about \(calledName). w writes that one was.", width: width)
                .map { ReadingLine(text: $0, role: .textDim) }
        }
        let dot = Sign.dot.text(scene.signs)
        return agencies.reversed().flatMap { asked in
            let contact = asked.contact
            let answer =
                contact.answer.isEmpty
                ? ReadingLine(text: "awaited", role: .statusWarning)
                : ReadingLine(text: "came back\(contact.answered.map { " \($0.short)" } ?? ""): \(contact.answer)")
            let head = "\(contact.agency) \(dot) asked \(asked.asked.shortWithYear) \(dot) \(asked.by)"
            return [ReadingLine(text: head, role: .heading)]
                + [ReadingLine(text: contact.about), answer].flatMap { line in
                    Text.wrap(line.text, width: max(width - 2, 10))
                        .map { ReadingLine(text: $0, role: line.role, indent: 2) }
                } + [ReadingLine(text: "")]
        }
    }
}
