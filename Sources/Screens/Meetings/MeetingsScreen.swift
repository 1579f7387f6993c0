import Application
import Canvas
import Domain

/// The meetings about one child, the newest first, and what stands in the chosen one.
struct MeetingsScreen: LineListScreen {
    let child: ChildID
    var name = ""
    var list = LineList<MeetingLine>()
    var mayWrite = false

    /// The meetings about a child.
    init(child: ChildID) {
        self.child = child
    }

    /// What can be done here.
    static let actions: [Action<MeetingsScreen>] =
        [
            Action(
                "meetings.new", label: "new", "Write down a meeting: strengths first.", keys: [.character("n")],
                unless: { screen, _ in screen.notYours },
                run: { screen, _ in [.push(MeetingLayer(child: screen.child))] }),
            Action(
                "meetings.revise", label: "change", "Write this meeting anew; the earlier wording stays.",
                keys: [.enter, .character("e")], unless: { screen, _ in screen.notYours ?? screen.none },
                run: { screen, _ in
                    screen.list.target.map { [.push(MeetingLayer(child: screen.child, revising: $0))] } ?? []
                }),
            Action(
                "meetings.copy", label: "family's copy",
                "The family's copy on paper or as a page: nothing that is for "
                    + "staff alone.", keys: [.character("p")], unless: { screen, _ in screen.none },
                run: { screen, _ in
                    screen.list.target.map {
                        [.push(SheetLayer(kind: .meeting($0.id, about: screen.child), from: .children))]
                    } ?? []
                }),
        ] + listMoves("meetings")

    private var none: String? { list.target == nil ? "There is no meeting yet; n writes one down." : nil }
    private var notYours: String? {
        mayWrite ? nil : "Meetings are for managers, the child's key adults and the safeguarding lead."
    }

    var place: Place? { .children }
    var path: [String] { ["Children", name, "Meetings"] }
    var purpose: String { "Meetings with the family about one child: strengths first, each view under its own name." }

    mutating func load(from work: Workspace) throws {
        name = try work.called(child)
        mayWrite = work.access.may(.write, .meeting, about: child)
        let meetings = try work.meetings(of: child)
        guard !meetings.isEmpty else {
            let words =
                mayWrite
                ? "No meeting is written down yet. n begins one: strengths first, then worries, then each view apart."
                : "What is said at meetings is for managers, the child's key adults and the safeguarding lead."
            return list.show([.init(label: "", text: words)])
        }
        list.show(meetings.map { .init(label: $0.day.short, text: Self.summary($0), target: $0) })
    }

    /// The list, and below or beside it what was said at the chosen meeting.
    func draw(on grid: inout Grid, in area: Rect, scene: Scene) -> Rest {
        let panes = Panes(area)
        guard let line = list.target else { return list.draw(on: &grid, in: area, scene: scene) }
        let half = max(area.rows / 3, 3)
        let top = Rect(row: area.row, column: area.column, rows: half, columns: area.columns)
        let below = Rect(
            row: area.row + half + 1, column: area.column, rows: max(area.rows - half - 1, 0), columns: area.columns)
        var parts = LineList<Never>()
        parts.show(Self.parts(of: line, name).map { .init(label: $0.0, text: $0.1) })
        _ = parts.draw(on: &grid, in: panes.side ?? below, scene: scene, isFocused: false)
        return list.draw(on: &grid, in: panes.side == nil ? top : panes.main, scene: scene)
    }

    private static func summary(_ line: MeetingLine) -> String {
        let meeting = line.meeting
        let people = meeting.present.isEmpty ? "" : ", with \(meeting.present.joined(separator: "; "))"
        return meeting.purpose.title + people + (meeting.next.map { ". Next \($0.short)" } ?? "")
    }

    /// Strengths first, then worries, then each view under whose it is.
    static func parts(of line: MeetingLine, _ name: String) -> [(String, String)] {
        let meeting = line.meeting
        func view(_ label: String, _ view: MeetingView) -> (String, String) {
            (label, (view.who.isEmpty ? "" : "\(view.who): ") + view.words)
        }
        let doing = meeting.actions.map { action in
            "\(action.who.isEmpty ? "" : "\(action.who): ")\(action.what)\(action.by.map { ", by \($0.short)" } ?? "")"
        }
        return [
            ("Strengths", meeting.strengths), ("Worries", meeting.worries), view("\(name) says", meeting.child),
            view("The family says", meeting.family), view("We see", meeting.setting),
            ("We understand", meeting.understanding), ("Who does what", doing.joined(separator: "; ")),
            ("Staff alone", meeting.staffOnly), ("Written by", line.by),
        ]
        .filter { !$0.1.isEmpty }
    }
}
