import Application
import Canvas
import Domain

/// What is worth asking about, a line for each child, in the order in which asking helps.
struct WorthAskingScreen: Screen {
    var page: WorthAskingPage?
    var choice = WorthAskingChoice()
    /// What the choice is called; empty for everybody.
    var choiceWords = ""
    var window = ListWindow(count: 0)
    /// What helps to ask about the child under the cursor, for the pane beside the list.
    var beside: CuriosityPage?
    /// Whether a list of choices lies over it: what is found there is a choice and not a line.
    private var isChoosing = false
    /// Whether only what stands beside the list is asked for: the cursor moved, the list is the same.
    private var wantsOnlyBeside = false

    /// The list; of this person's own first where it is opened from Today.
    init(onlyMine: Bool = false) {
        choice.isMine = onlyMine
        choiceWords = onlyMine ? "mine" : ""
    }

    /// It belongs to Follow-up.
    var place: Place? { .followUp }
    /// Where you are.
    var path: [String] { ["Follow-up", "Worth asking", page?.date.short ?? ""].filter { !$0.isEmpty } }
    /// What it is for.
    var purpose: String {
        "Changes that are worth a gentle ask, against each child's own past: a question, never a label."
    }
    /// Which lines are shown.
    func fact(in scene: Scene) -> String { choiceWords.isEmpty ? "" : "only \(choiceWords): f shows more" }
    /// How many children.
    func count(in scene: Scene) -> String { lines.count == 1 ? "1 child" : "\(lines.count) children" }

    var lines: [WorthAskingLine] { page?.lines(choice) ?? [] }

    var focused: WorthAskingLine? {
        let lines = lines
        return lines.indices.contains(window.selection) ? lines[window.selection] : nil
    }

    /// Asks again for the list; the cursor stays with its child.
    mutating func load(from work: Workspace) throws {
        if !wantsOnlyBeside {
            let child = focused?.id
            page = try work.worthAsking()
            settle(at: child)
        }
        wantsOnlyBeside = false
        beside = try focused.map { try work.curiosityPage(of: $0.id) }
    }

    mutating func settle(at child: ChildID?) {
        let lines = lines
        window.setCount(lines.count)
        if let child, let index = lines.firstIndex(where: { $0.id == child }) { window.select(index) }
    }

    /// Moves the cursor; what stands beside the list is asked for again where it is seen.
    mutating func moved(_ scene: Scene, by steps: Int) -> [Intent] {
        window.move(by: steps)
        wantsOnlyBeside = scene.size.columns >= Panes.wide
        return wantsOnlyBeside ? [.reload] : []
    }

    func open() -> [Intent] {
        focused.map { [.push(CuriosityScreen(child: $0.id))] } ?? []
    }

    /// Shows this person's own, or everybody's again.
    mutating func toggleMine() -> [Intent] {
        let child = focused?.id
        let isMine = !choice.isMine
        choice = WorthAskingChoice()
        choice.isMine = isMine
        choiceWords = isMine ? "mine" : ""
        settle(at: child)
        return [.reload]
    }

    /// Lists what can be chosen: groups, adults, patterns and ages that there are.
    mutating func choose() -> [Intent] {
        isChoosing = true
        let items = choices.enumerated().map { index, choice in
            FindLayer.Item(id: Int64(index), title: choice.words, key: choice.count, words: choice.sort)
        }
        return [.push(FindLayer(items))]
    }

    mutating func find() -> [Intent] {
        isChoosing = false
        let items = lines.enumerated().map { index, line in
            FindLayer.Item(id: Int64(index), title: line.name, key: "", words: "\(line.groupName) \(line.sentence)")
        }
        return [.push(FindLayer(items))]
    }

    /// Hears which line, or which choice, was found.
    mutating func received(_ outcome: Outcome, in scene: Scene) -> [Intent] {
        guard case .answer(.found(let number)) = outcome else { return [] }
        guard isChoosing else {
            window.select(Int(number))
            return [.reload]
        }
        isChoosing = false
        let all = choices
        guard all.indices.contains(Int(number)) else { return [] }
        let child = focused?.id
        choice = all[Int(number)].choice
        choiceWords = number == 0 ? "" : all[Int(number)].words
        settle(at: child)
        return [.reload]
    }

    /// The mouse chooses a line, and opens the one that is chosen.
    mutating func type(_ key: Key, in scene: Scene) -> [Intent]? {
        switch key {
        case .mouse(.press, let position):
            guard let index = WorthAskingTable(screen: self, scene: scene).line(at: position) else { return [] }
            if index == window.selection { return open() }
            return moved(scene, by: index - window.selection)
        case .mouse(.wheelDown, _): return moved(scene, by: 1)
        case .mouse(.wheelUp, _): return moved(scene, by: -1)
        default: return nil
        }
    }
}

extension WorthAskingScreen: TakesSteps {
    var stepped: (child: ChildID, name: String, item: CuriosityItem?)? {
        focused.map { ($0.id, $0.calledName, $0.items.first) }
    }
}
