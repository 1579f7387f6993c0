import Application
import Canvas
import Domain

/// One line of a story in full: an entry with its earlier wordings, or a mark with all that became of it.
struct StoryLayer: TextLayer {
    /// What is read.
    enum Source {
        /// An entry; a restricted one is opened once, and that is recorded.
        case entry(EntryID)
        /// A mark and what was recorded beside it.
        case session(Session)
        /// A sentence that has no more to it.
        case words(CivilDate, String)
    }

    let source: Source
    let child: ChildID
    var panel: TextPanel
    private var isRead = false

    /// One line of a child's page.
    init(_ source: Source, of page: ChildPage) {
        self.source = source
        child = page.child
        panel = TextPanel(title: page.name)
    }

    /// What can be done here.
    static let actions: [Action<StoryLayer>] = textActions("story")

    /// It belongs to Children.
    var place: Place? { .children }
    /// Where you are.
    var path: [String] { ["Story"] }
    /// What it is for.
    var purpose: String { "One line of the story in full, with every earlier wording." }

    /// Reads it, once: opening a restricted entry is recorded each time.
    mutating func load(from work: Workspace) throws {
        guard !isRead else { return }
        switch source {
        case .words(let day, let words):
            panel.lines = [.init(text: day.long, role: .heading), .init(text: words)]
        case .session(let session):
            let history = try work.markHistory(of: child, in: session)
            let day = "\(session.date.long), \(session.half.name)"
            panel.lines = [.init(text: day, role: .heading)] + history.map { .init(text: $0) }
        case .entry(let entry):
            for (index, wording) in try work.wordings(of: entry, about: child).enumerated() {
                if index == 1 { panel.lines.append(.init(text: "")) }
                if index == 1 { panel.lines.append(.init(text: "Earlier wording", role: .heading)) }
                let when = "\(wording.at.date.shortWithYear) \(wording.at.clock), \(wording.by)"
                panel.lines.append(.init(text: when, role: index == 0 ? .heading : .textDim))
                panel.lines.append(.init(text: wording.words))
            }
        }
        isRead = true
    }
}
