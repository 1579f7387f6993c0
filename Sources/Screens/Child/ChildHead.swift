import Application
import Canvas
import Domain

/// Draws the head of a child's page: strengths and words, then people, then figures.
struct ChildHead {
    let page: ChildPage
    let scene: Scene
    /// Whether the figures by week stand beside, so that they need no rows here.
    let hasSide: Bool

    /// The story keeps at least so many rows, its filters among them.
    private static let rowsForStory = 6

    private var header: ChildHeader { page.header }
    private var dot: String { " \(Sign.dot.text(scene.signs)) " }

    /// What there is room for.
    private func parts(in area: Rect, isWhole: Bool) -> (lines: [(text: String, role: StyleRole)], hasStrip: Bool) {
        guard isWhole else { return ([], false) }
        let room = max(area.rows - Self.rowsForStory - 2, 0)
        let shown = Array(lines.prefix(room))
        return (shown, !hasSide && room - shown.count > YearStrip.rows)
    }

    /// How many rows it takes.
    func rows(in area: Rect, isWhole: Bool) -> Int {
        let parts = parts(in: area, isWhole: isWhole)
        return 2 + parts.lines.count + (parts.hasStrip ? YearStrip.rows + 1 : 0)
    }

    /// Draws as much as there is room for.
    func draw(on grid: inout Grid, in area: Rect, isWhole: Bool) {
        let (lines, hasStrip) = parts(in: area, isWhole: isWhole)
        var row = area.row
        func write(_ text: String, _ role: StyleRole) {
            grid.write(
                Text.cut(text, to: area.columns, signs: scene.signs), row: row, column: area.column,
                width: area.columns, role: role)
            row += 1
        }
        write(isWhole ? title : title + people, .heading)
        for line in lines { write(line.text, line.role) }
        if hasStrip {
            grid.drawRule(Rect(row: row, column: area.column, rows: 1, columns: area.columns), signs: scene.signs)
            row += 1
        }
        write(figures, .textStrong)
        if hasStrip {
            YearStrip(page: page, scene: scene)
                .draw(
                    on: &grid, in: Rect(row: row, column: area.column, rows: YearStrip.rows, columns: area.columns))
        }
    }

    /// Name, pronouns, how it is said, age, year and group.
    private var title: String {
        let said = header.saidAs.isEmpty ? "" : "“\(header.saidAs)”"
        let year = header.yearGroup.isEmpty ? "" : Self.words(forYear: header.yearGroup)
        let facts = [header.pronouns, said, "\(header.age)", year, header.group ?? "not on roll"]
        return header.name + "  " + facts.filter { !$0.isEmpty }.joined(separator: dot)
    }

    /// Who is with the child, for the one row that is left while the story is read.
    private var people: String {
        header.keyAdults.first.map { "\(dot)key adult \($0)" } ?? ""
    }

    private var lines: [(text: String, role: StyleRole)] {
        var lines: [(text: String, role: StyleRole)] = [(loves, .text)]
        lines.append(said(header.childWords, by: header.calledName, tool: true))
        lines.append(said(header.familyWords, by: "Family", tool: false))
        lines.append((with, .text))
        if !header.adjustments.isEmpty {
            lines.append(("Adjusted: \(header.adjustments.joined(separator: "; "))".oneLine, .text))
        }
        lines += curious
        return lines
    }

    /// What somebody is curious about, and quiet notes; nothing where there is neither.
    private var curious: [(text: String, role: StyleRole)] {
        var lines: [(text: String, role: StyleRole)] = []
        let open = page.story.compactMap { line -> String? in
            guard line.isCurrent, case .curiosity(let curiosity)? = line.content, curiosity.isOpen else { return nil }
            return "\(curiosity.subject) (\(curiosity.stage.words))"
        }
        if !open.isEmpty { lines.append(("Curious: \(open.joined(separator: "; "))\(dot)c opens it".oneLine, .text)) }
        if !page.notes.isEmpty {
            lines.append(("Quiet note: \(page.notes.map(\.sentence).joined(separator: dot))", .textDim))
        }
        return lines
    }

    private var loves: String {
        let loves = header.interests.isEmpty ? "" : "Loves \(header.interests.joined(separator: ", "))."
        let good = header.strengths.isEmpty ? "" : "\(header.strengths.joined(separator: ", "))."
        let all = [loves, good.capitalizedFirst].filter { !$0.isEmpty }.joined(separator: " ")
        return all.isEmpty ? "What \(header.calledName) loves is not recorded yet." : all
    }

    private func said(_ words: ChildHeader.Words?, by whom: String, tool: Bool) -> (text: String, role: StyleRole) {
        guard let words else {
            return (tool ? "\(whom) has not been asked yet." : "The family's words are not written down yet.", .textDim)
        }
        let how = [words.day.short, words.how].filter { !$0.isEmpty }.joined(separator: ", ")
        return ("\(whom) says (\(how)): “\(words.text)”".oneLine, .text)
    }

    /// Key adult, named contact, who is called first, who may collect.
    private var with: String {
        var facts: [String] = []
        let first = header.keyAdults.first
        switch (first, header.namedContact) {
        case (let adult?, let contact?) where adult == contact: facts.append("Key adult and named contact: \(adult)")
        case (let adult?, let contact?): facts += ["Key adult: \(adult)", "named contact: \(contact)"]
        case (let adult?, nil): facts += ["Key adult: \(adult)", "no named contact yet"]
        case (nil, let contact?): facts += ["No key adult yet", "named contact: \(contact)"]
        case (nil, nil): facts.append("No key adult and no named contact yet")
        }
        if let first = header.firstContact { facts.append(first) }
        if header.collectors > 0 { facts.append("collect: \(header.collectors)") }
        return facts.joined(separator: dot)
    }

    private var figures: String {
        let counts = page.figures.counts
        guard counts[.possible] > 0 else { return "No session of \(page.figures.year.name) is counted yet." }
        return [
            "This year \(counts[.attendance]) of \(Counted.sessions(counts[.possible])) "
                + "(\(counts.percentage(.attendance)))",
            "\(counts[.absence]) missed", "\(counts[.late]) late", "d how worked out",
        ].joined(separator: dot)
    }

    /// `Year 2`, `Reception`, `Nursery 1`.
    static func words(forYear year: String) -> String {
        switch year {
        case "R": "Reception"
        case let nursery where nursery.hasPrefix("N"): "Nursery \(nursery.dropFirst())"
        default: "Year \(year)"
        }
    }
}

extension String {
    /// The text with blanks for its line ends.
    var oneLine: String { split(separator: "\n").joined(separator: " ") }
}
