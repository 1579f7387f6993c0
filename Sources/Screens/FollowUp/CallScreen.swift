import Application
import Canvas
import Domain

/// What somebody needs while they ask a family: how they like to be reached before the number, and what to say.
struct CallScreen: Screen {
    let child: ChildID
    var page: CallPage?
    /// The place of the contact who is asked.
    var contact: Int?
    /// The channel that was chosen; `nil` for the one that they prefer.
    var otherChannel: Channel?
    /// Whether it was made sure that it is the right person.
    var isIdentityChecked = false
    /// The first line that is seen, where there are more than rows.
    var top = 0

    /// Asking a child's family.
    init(child: ChildID) {
        self.child = child
    }

    /// It belongs to Follow-up.
    var place: Place? { .followUp }
    /// Where you are.
    var path: [String] { ["Follow-up", page?.family.names ?? ""] }
    /// What it is for.
    var purpose: String { "Ask a family: the way they like, with an open question, and keep what was said." }
    /// How often it was tried.
    func fact(in scene: Scene) -> String {
        guard let family = page?.family else { return "" }
        let tried = family.attempts.count
        let words = tried == 0 ? "nobody has asked yet" : tried == 1 ? "tried once" : "tried \(tried) times"
        return [family.order.words, words].filter { !$0.isEmpty }.joined(separator: ", ")
    }

    /// Asks for the family; whoever was chosen stays chosen, else the first contact who was not tried today is.
    mutating func load(from work: Workspace) throws {
        let before = chosen
        let tried = page?.family.attempts.count
        let page = try work.callPage(of: child)
        self.page = page
        guard tried == page.family.attempts.count, let before, let place = page.place(of: before) else {
            contact = nil
            isIdentityChecked = false
            return choose(page.nextContact)
        }
        contact = place
        if page.contacts[place].whom != before.whom { isIdentityChecked = false }
    }

    /// The contact who is asked; `nil` where none is known.
    var chosen: CallContact? {
        guard let contact, let page, page.contacts.indices.contains(contact) else { return nil }
        return page.contacts[contact]
    }

    /// The channel that is used.
    var channel: Channel { otherChannel ?? chosen?.preferred ?? .call }

    /// Another contact: by the channel that they prefer, and nobody has made sure who it is.
    mutating func choose(_ index: Int) {
        guard let page, page.contacts.indices.contains(index) else { return }
        contact = index
        otherChannel = nil
        isIdentityChecked = false
        top = 0
    }

    mutating func turnChannel() -> [Intent] {
        let all = Channel.allCases
        let next = all[((all.firstIndex(of: channel) ?? 0) + 1) % all.count]
        otherChannel = next == chosen?.preferred ? nil : next
        return []
    }

    mutating func scrolled(by lines: Int, in scene: Scene) -> [Intent] {
        let last = max(CallSheet(screen: self, scene: scene).lines.count - Chrome.area(of: scene.size).rows, 0)
        top = min(max(top + lines, 0), last)
        return []
    }

    /// A digit chooses a contact.
    mutating func type(_ key: Key, in scene: Scene) -> [Intent]? {
        switch key {
        case .character(let character):
            guard let digit = character.wholeNumberValue, digit > 0 else { return nil }
            guard page?.contacts.indices.contains(digit - 1) == true else {
                return [.say(.refusal("There is no contact \(digit)."))]
            }
            choose(digit - 1)
            return []
        case .mouse(.wheelDown, _): return scrolled(by: 1, in: scene)
        case .mouse(.wheelUp, _): return scrolled(by: -1, in: scene)
        default: return nil
        }
    }

    /// Draws what there is to know; the guide beside it where the terminal is wide.
    func draw(on grid: inout Grid, in area: Rect, scene: Scene) -> Rest {
        let panes = Panes(area)
        let sheet = CallSheet(screen: self, scene: scene)
        if let side = panes.side { sheet.drawSide(on: &grid, in: side) }
        let lines = sheet.lines
        let first = min(top, max(lines.count - area.rows, 0))
        var rest = Rest(Position(row: area.row, column: area.column))
        for (index, line) in lines.dropFirst(first).prefix(area.rows).enumerated() {
            let row = area.row + index
            grid.write(
                Text.cut(line.text, to: panes.main.columns, signs: scene.signs), row: row, column: area.column,
                role: line.role)
            if line.isFocus { rest = Rest(Position(row: row, column: area.column)) }
        }
        if first + area.rows < lines.count {
            grid.write(
                Sign.arrowDown.text(scene.signs), row: area.endRow - 1, column: panes.main.endColumn - 1, role: .hint)
        }
        return rest
    }
}

extension CallScreen: AsksFamily {
    var family: FamilyLine? { page?.family }
    var mayAsk: Bool { true }

    func attemptLayer(for family: FamilyLine) -> AttemptLayer {
        AttemptLayer(
            family: family, to: chosen, channel: otherChannel, isIdentityChecked: isIdentityChecked)
    }

    /// What can be done here.
    static let actions: [Action<CallScreen>] =
        [
            Action(
                "call.record", label: "record", "Record what came of it.", keys: [.enter],
                run: { screen, _ in screen.family.map { [.push(screen.attemptLayer(for: $0))] } ?? [] }),
            Action(
                "call.identity", label: "right person", "It is the right person: name and relationship were checked.",
                keys: [.character("i")],
                unless: { screen, _ in screen.chosen == nil ? "No contact is known." : nil },
                run: { screen, _ in
                    screen.isIdentityChecked.toggle()
                    return []
                }),
            Action(
                "call.channel", label: "other way", "Another channel than the one they asked for.",
                keys: [.character("c")], unless: { screen, _ in screen.chosen == nil ? "No contact is known." : nil },
                run: { screen, _ in screen.turnChannel() }),
        ] + familyActions("call") + [
            Action(
                "call.next-contact", "The next contact.", keys: [.down, .character("j")],
                run: { screen, _ in
                    screen.choose((screen.contact ?? 0) + 1)
                    return []
                }),
            Action(
                "call.previous-contact", "The contact before.", keys: [.up, .character("k")],
                run: { screen, _ in
                    screen.choose((screen.contact ?? 0) - 1)
                    return []
                }),
            Action(
                "call.page-down", "Further down.", keys: [.pageDown],
                run: { screen, scene in screen.scrolled(by: Chrome.area(of: scene.size).rows - 1, in: scene) }),
            Action(
                "call.page-up", "Further up.", keys: [.pageUp],
                run: { screen, scene in screen.scrolled(by: 1 - Chrome.area(of: scene.size).rows, in: scene) }),
            Action("call.top", "To the beginning.", keys: [.home], run: { $0.scrolled(by: -1_000, in: $1) }),
            Action("call.end", "To the end.", keys: [.end], run: { $0.scrolled(by: 1_000, in: $1) }),
            Action(
                "call.child", "Open the child's page.", keys: [.character("p")],
                run: { screen, _ in [.openChild(screen.child)] }),
        ]
}
