import Application
import Canvas
import Domain

extension ChildScreen {
    /// Lists the rows that the filter shows, with the sessions of opened spells beneath them.
    mutating func makeRows() {
        guard let page else { return }
        rows = []
        for (index, item) in page.timeline.enumerated() where filter.shows(item) {
            rows.append(Row(item: index))
            guard opened.contains(item.id), case .spell(let spell) = item.content else { continue }
            rows += spell.marks.indices.reversed().map { Row(item: index, session: $0) }
        }
        window.setCount(rows.count)
    }

    /// The line of a row.
    func item(of row: Row) -> TimelineItem? {
        guard let page, page.timeline.indices.contains(row.item) else { return nil }
        return page.timeline[row.item]
    }

    /// The row under the cursor.
    var focusedRow: Row? {
        rows.indices.contains(window.selection) ? rows[window.selection] : nil
    }

    /// The line under the cursor.
    var focusedItem: TimelineItem? { focusedRow.flatMap(item) }

    /// Puts the cursor on a row.
    mutating func select(_ row: Int) {
        window.select(row)
    }

    /// Puts the cursor on a line, where it is shown.
    mutating func focus(_ id: TimelineItem.ID) {
        if let row = rows.firstIndex(where: { item(of: $0)?.id == id }) { window.select(row) }
    }

    /// Puts the cursor on a line of the page's timeline; shows other lines where the filter left it out.
    mutating func show(line: Int) {
        guard let page, page.timeline.indices.contains(line) else { return }
        let id = page.timeline[line].id
        if !filter.shows(page.timeline[line]) {
            // Readings and what was taken back are shown as history alone.
            filter = TimelineFilter.all.shows(page.timeline[line]) ? .all : .history
            makeRows()
        }
        isHeadWhole = false
        focus(id)
    }

    /// Shows the lines of another filter; the cursor stays on its line, or goes to the first.
    mutating func turnFilter(by step: Int) -> [Intent] {
        let all = TimelineFilter.allCases
        let focused = focusedItem?.id
        filter = all[(filter.rawValue + step + all.count) % all.count]
        makeRows()
        select(0)
        if let focused { focus(focused) }
        return []
    }

    /// Opens what is under the cursor: a spell lists its sessions, everything else has a layer of its own.
    mutating func open() -> [Intent] {
        guard let row = focusedRow, let item = item(of: row), let page else { return [] }
        switch item.content {
        case .spell(let spell):
            if let session = row.session ?? (spell.marks.count == 1 ? 0 : nil) {
                return [.push(StoryLayer(.session(spell.marks[session].session), of: page))]
            }
            if opened.remove(item.id) == nil { opened.insert(item.id) }
            makeRows()
            focus(item.id)
            isHeadWhole = false
            return []
        case .mark(let line): return [.push(StoryLayer(.session(line.session), of: page))]
        case .entry(let entry) where entry.line.reading == .withheld:
            return [.say(.refusal("This is for others to read. Ask a safeguarding lead if you need to know it."))]
        case .entry(let entry): return [.push(StoryLayer(.entry(entry.line.id), of: page))]
        case .earlier: return readAll() ?? []
        default:
            return [.push(StoryLayer(.words(item.day, item.text(page.names)), of: page))]
        }
    }

    /// Reads the whole story where only the last months were read, then does the action that asked for it again.
    mutating func readAll(then action: String? = nil) -> [Intent]? {
        guard reach == .recent, page?.timeline.last?.isEarlier == true else { return nil }
        reach = .whole
        return [.reload] + (action.map { [.perform($0)] } ?? [])
    }

    /// Every line of the timeline, to be found by its words or its day.
    var itemsToFind: [FindLayer.Item] {
        guard let page else { return [] }
        return page.timeline.enumerated().compactMap { index, item in
            guard !item.isEarlier else { return nil }
            return FindLayer.Item(
                id: Int64(index), title: "\(item.day.short)  \(item.sentence(page.names))", key: "",
                words: item.day.long)
        }
    }
}

extension TimelineItem {
    /// Whether it stands for what was not read yet.
    var isEarlier: Bool {
        if case .earlier = content { true } else { false }
    }
}
