import Application
import Canvas
import Domain

/// The home–setting book of a child as one thread, each line labelled with its side; the newest is at the end.
struct BookLayer: ReadingLayer {
    let child: ChildID
    let place: Place?
    var calledName = ""
    var book: [BookLine] = []
    var top: Int?

    /// The book of a child.
    init(child: ChildID, from place: Place? = .children) {
        self.child = child
        self.place = place
    }

    /// What can be done here.
    static let actions: [Action<BookLayer>] =
        [
            Action(
                "book.write", label: "write", "Write in the book for the setting.", keys: [.character("w"), .enter],
                run: { layer, _ in [.push(layer.form(.setting))] }),
            Action(
                "book.home", label: "from home", "Copy in what home wrote.", keys: [.character("h")],
                run: { layer, _ in [.push(layer.form(.home))] }),
        ] + readingActions("book")

    /// Where you are.
    var path: [String] { ["Home–setting book"] }
    /// What it is for.
    var purpose: String { "What home and setting wrote to one another, oldest first." }
    func title(_ signs: SignSet) -> String { "Home–setting book \(Sign.dot.text(signs)) \(calledName)" }
    var beginsAtEnd: Bool { true }

    /// Asks for the book.
    mutating func load(from work: Workspace) throws {
        calledName = try work.called(child)
        book = try work.book(of: child)
    }

    private func form(_ side: BookSide) -> WritingLayer {
        WritingLayer(.book, child: child, from: place, side: BookSide.allCases.firstIndex(of: side))
    }

    func lines(width: Int, scene: Scene) -> [ReadingLine] {
        guard !book.isEmpty else {
            return Text.wrap(
                "Nothing is in \(calledName)'s book yet. w writes for the setting, h copies in what home wrote.",
                width: width
            ).map { ReadingLine(text: $0, role: .textDim) }
        }
        let dot = Sign.dot.text(scene.signs)
        return book.flatMap { line in
            let indent = line.side == .home ? 0 : 6
            let label = line.side == .home ? "Home" : "Setting"
            let head = [label, line.who, line.day.shortWithYear].filter { !$0.isEmpty }.joined(separator: " \(dot) ")
            return [ReadingLine(text: head, role: .heading, indent: indent)]
                + Text.wrap(line.text, width: max(width - indent - 2, 10))
                .map { ReadingLine(text: $0, indent: indent + 2) } + [ReadingLine(text: "")]
        }
    }
}
