public import Application
import Canvas
public import Domain

/// The register of one group and one session: letters are codes, digits are rows, one key a child.
public struct RegisterScreen: Screen {
    /// A draft, by its name and child.
    struct FinishedDraft {
        let name: String
        let child: ChildID
    }

    /// Where the cursor goes once a change is on disk.
    enum Advance {
        case stay, next, nextUnmarked
    }

    let group: GroupID
    let session: Session
    var page: RegisterPage?
    var window = ListWindow(count: 0)
    /// The digits typed so far of a row's number.
    var digits = ""
    /// The row that the cursor left when a number was begun.
    var rowBeforeDigits = 0
    /// Whether strips and the story stay for this sitting, because the room is private.
    var isPrivateRoom = false
    /// The child whose mark was made last, until the cursor is moved; `=` speaks of it.
    var lastMarked: ChildID?
    /// The child whose fact the first Space showed.
    var shownFact: ChildID?
    var advance = Advance.stay
    var marking: ChildID?
    /// The draft that has served once the change it led to is on disk.
    var finishedDraft: FinishedDraft?
    /// The groups that this person may go to with `[` and `]`.
    var groups: [GroupID] = []
    /// The sessions before and after, and the one of now.
    var neighbours = SessionNeighbours()
    var startAt: ChildID?

    /// The register of a group and session, with the cursor on a child where one is named.
    public init(group: GroupID, session: Session, at child: ChildID? = nil) {
        self.group = group
        self.session = session
        startAt = child
    }

    /// Another key ends a row's number.
    public mutating func willAct() {
        digits = ""
    }

    /// It belongs to Register.
    public var place: Place? { .register }

    /// Where you are: group, session, date.
    public var path: [String] {
        [page?.groupName ?? "Register", "\(session.half.name.capitalizedFirst) register", session.date.short]
    }

    /// What it is for.
    public var purpose: String {
        "Take the register: letters are codes, digits are rows. Every mark is on disk before the cursor moves."
    }

    /// Whether the register is open, and until when.
    public func fact(in scene: Scene) -> String {
        guard let page else { return "" }
        switch page.completion {
        case .finished(let line) where line.on == page.session.date:
            return "finished \(line.at)" + standingSuffix(page.standing)
        case .changed(let line) where line.on == page.session.date:
            return "finished \(line.at), then changed" + standingSuffix(page.standing)
        default:
            return Self.words(for: page.standing)
        }
    }

    /// How many are marked.
    public func count(in scene: Scene) -> String {
        guard let page else { return "" }
        return "\(page.marked) of \(page.rows.count) marked"
    }

    /// Asks for the register as it now stands.
    public mutating func load(from work: Workspace) throws {
        let page = try work.register(of: group, session)
        let isOpening = self.page == nil
        let focused = startAt ?? focusedRow?.id
        startAt = nil
        self.page = page
        window.setCount(page.rows.count)
        if let focused, let index = page.rows.firstIndex(where: { $0.id == focused }) {
            window.select(index)
        } else if isOpening {
            window.select(Self.firstToMark(in: page.rows) ?? 0)
        }
        groups = try work.groupsToTake().map(\.id)
        neighbours = work.neighbours(of: session)
    }

    /// The row where taking the register goes on: the first without a mark of whom none is expected, else the first
    /// without a mark.
    private static func firstToMark(in rows: [RegisterRow]) -> Int? {
        rows.firstIndex { $0.mark == nil && $0.expectation == .here } ?? rows.firstIndex { $0.mark == nil }
    }

    /// The row under the cursor.
    var focusedRow: RegisterRow? {
        guard let page, page.rows.indices.contains(window.selection) else { return nil }
        return page.rows[window.selection]
    }

    /// A row by its child.
    func row(of child: ChildID) -> RegisterRow? {
        page?.rows.first { $0.id == child }
    }

    static func words(for standing: RegisterStanding) -> String {
        switch standing {
        case .noSchool(let why): "no school: \(why)"
        case .ahead(let opens): "opens \(opens)"
        case .open(let closes, let minutes): "open until \(closes) (\(minutes) min)"
        case .closed(let at): "closed \(at): reason needed"
        }
    }

    private func standingSuffix(_ standing: RegisterStanding) -> String {
        switch standing {
        case .open(let closes, _): ", open until \(closes)"
        case .closed: ", closed"
        default: ""
        }
    }
}

extension String {
    /// The text with its first letter in upper case.
    var capitalizedFirst: String {
        prefix(1).uppercased() + dropFirst()
    }
}
