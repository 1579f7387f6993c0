import Application
import Canvas
import Domain

/// How a figure is worked out: what it means, the sessions that made it, and those left out and why.
struct WorkingLayer: TextLayer {
    let figures: YearFigures
    let name: String
    var panel: TextPanel
    private var index = 0

    /// Every figure of the child that the page shows, the headline first.
    private static let own: [Figure] =
        [Measure.attendance, .absence, .authorised, .unauthorised, .late, .possible, .notCounted, .unmarked]
        .map { Figure($0) }
        + days

    private static let days: [Figure] = [Weekday.monday, .tuesday, .wednesday, .thursday, .friday].flatMap { day in
        HalfDay.allCases.map { Figure(.attendance, on: day, $0) }
    }

    /// The figures of the group beside the child.
    private static let ofGroup: [Figure] = HalfDay.allCases.map { Figure(.attendance, $0) } + days

    /// The figures of a child's page, beginning with the share of sessions attended.
    init(page: ChildPage) {
        figures = page.figures
        name = page.header.calledName
        panel = TextPanel(title: "")
        show()
    }

    /// What can be done here.
    static let actions: [Action<WorkingLayer>] =
        [
            Action(
                "working.next", label: "next figure", "The next figure: missed, late, each day of the week.",
                keys: [.right, .tab], run: { layer, _ in layer.turn(by: 1) }),
            Action(
                "working.previous", label: "before", "The figure before.", keys: [.left, .backTab],
                run: { layer, _ in layer.turn(by: -1) }),
        ] + textActions("working")

    /// It belongs to Children.
    var place: Place? { .children }
    /// Where you are.
    var path: [String] { ["How worked out"] }
    /// What it is for.
    var purpose: String { "What a figure means, the sessions that made it, and those left out and why." }

    private mutating func turn(by step: Int) -> [Intent] {
        let count = Self.own.count + (figures.groupName == nil ? 0 : Self.ofGroup.count)
        index = (index + step + count) % count
        show()
        panel.rewind()
        return []
    }

    private mutating func show() {
        if let groupName = figures.groupName, index >= Self.own.count {
            return show(Self.ofGroup[index - Self.own.count], of: groupName)
        }
        let working = figures.working(Self.own[index])
        let figure = working.figure
        panel.title = "\(name), \(figures.year.name): \(figure.name)"
        let share = working.share.map { " of \($0.whole) possible (\($0))" } ?? ""
        panel.lines = [
            .init(text: "\(Counted.sessions(working.made.count))\(share)", role: .textStrong),
            .init(text: figure.measure.definition, role: .textDim),
        ]
        list("Made of", working.made.count, working.made.map { ($0.session, $0.words) })
        for group in working.leftOut {
            list("Left out: \(group.why),", group.sessions.count, group.sessions.map { ($0, "") })
        }
        if working.leftOut.isEmpty { panel.lines.append(.init(text: "Nothing is left out.", role: .textDim)) }
    }

    /// A figure of the group: no child's name, and of each session how many of those who could be there came.
    private mutating func show(_ figure: Figure, of groupName: String) {
        let share = figures.group.share(figure)
        let sessions = figures.group.sessions(figure)
        panel.title = "\(groupName), \(figures.year.name): \(figure.name)"
        panel.lines = [
            .init(text: "\(share.part) of \(share.whole) possible (\(share))", role: .textStrong),
            .init(
                text: "\(figure.measure.definition) Each line: how many attended, of those who could.", role: .textDim),
        ]
        list("Made of", sessions.count, sessions.map { ($0.session, "\($0.share.part) of \($0.share.whole)") })
    }

    /// A heading and a line for each day.
    private mutating func list(_ heading: String, _ count: Int, _ sessions: [(session: Session, words: String)]) {
        panel.lines.append(.init(text: ""))
        panel.lines.append(.init(text: "\(heading) \(Counted.sessions(count))", role: .heading))
        var day: CivilDate?
        for (session, words) in sessions {
            let half = session.half.abbreviation.lowercased() + (words.isEmpty ? "" : " \(words)")
            if day == session.date {
                panel.lines[panel.lines.count - 1].text += "   \(half)"
            } else {
                let date = session.date.short
                let blanks = String(repeating: " ", count: max(12 - date.count, 1))
                panel.lines.append(.init(text: date + blanks + half))
            }
            day = session.date
        }
    }
}
