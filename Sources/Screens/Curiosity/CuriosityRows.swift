import Application
import Canvas
import Domain

/// What helps to ask about a child, as rows of a width: evidence, what is so far, how to begin, what is known.
struct CuriosityRows {
    /// One row.
    struct Row {
        var label = ""
        var text = ""
        var role = StyleRole.text
        /// A strip of sessions in place of text.
        var strip: [StripSign] = []
        /// The places under a strip that are the evidence.
        var marks: [Int] = []
    }

    let page: CuriosityPage
    let scene: Scene
    let width: Int
    /// The thing that it is about; the first of the page where none is given.
    var item: CuriosityItem?

    /// Columns of the labels.
    var labelWidth: Int { width >= 70 ? 14 : 12 }
    private var textWidth: Int { max(width - labelWidth, 10) }
    private var about: CuriosityItem? { item ?? page.line.items.first }
    /// So many weeks have room: ten signs each and a blank between.
    private var weeks: Int { min(max((textWidth + 1) / 11, 1), page.weeks.sessions.count / 10) }

    /// What a pane beside the list shows.
    var brief: [Row] { evidence + soFar + begin + people + known + siblings }

    /// Everything.
    var all: [Row] { evidence + soFar + begin + people + known + siblings + earlier + notes }

    private func rows(_ label: String, _ text: String, _ role: StyleRole = .text) -> [Row] {
        Text.wrap(text.oneLine, width: textWidth).enumerated().map { index, line in
            Row(label: index == 0 ? label : "", text: line, role: role)
        }
    }

    /// The dates of the weeks, the strip, and the evidence marked below it.
    private var evidence: [Row] {
        let first = page.weeks.sessions.count - weeks * 10
        guard weeks > 0, first >= 0 else { return [] }
        let sessions = Array(page.weeks.sessions[first...])
        var dates = ""
        for week in 0..<weeks {
            let words = sessions[week * 10].date.short.dropFirst(4)
            dates += words + String(repeating: " ", count: max(11 - words.count, 0))
        }
        var rows = [Row(label: "Weeks from", text: dates, role: .textDim)]
        rows.append(Row(label: page.line.calledName, strip: Array(page.weeks.signs[first...])))
        let marks = page.weeks.places(of: about?.evidence ?? []).map { $0 - first }.filter { $0 >= 0 }.sorted()
        if !marks.isEmpty { rows.append(Row(label: "  evidence", marks: marks)) }
        return rows
    }

    private var soFar: [Row] {
        guard let record = about?.record else { return [] }
        let curiosity = record.curiosity
        var found = rows("Begun", "\(record.began.short), \(page.names.staff(record.by)); \(journey(curiosity))")
        let might = curiosity.factors.map(\.words) + [curiosity.wondering].filter { !$0.isEmpty }
        if !might.isEmpty { found += rows("Might be", might.joined(separator: "; ")) }
        for (index, talk) in curiosity.conversations.enumerated() {
            found += rows(
                index == 0 ? "Asked" : "", "\(talk.day.short) \(talk.whom), \(talk.channel.words): “\(talk.words)”",
                .textStrong)
        }
        if !curiosity.learned.isEmpty { found += rows("Learned", curiosity.learned) }
        if !curiosity.changed.isEmpty { found += rows("What changed", curiosity.changed) }
        switch curiosity.standing {
        case .dismissed(let reason): found += rows("Put aside", reason)
        case .open(let day?): found += rows("Look again", day.long)
        case .open(nil), .understood: break
        }
        return found
    }

    /// The way of a curiosity with the step it is at in brackets.
    private func journey(_ curiosity: Curiosity) -> String {
        let end: CuriosityStage =
            switch curiosity.stage {
            case .stillOpen, .dismissed: curiosity.stage
            default: .understood
            }
        return [CuriosityStage.noticed, .wondering, .asked, end]
            .map { $0 == curiosity.stage ? "[\($0.words)]" : $0.words }.joined(separator: " > ")
    }

    private var begin: [Row] {
        guard about?.record?.curiosity.isOpen != false else { return [] }
        return FirstConversation.words(about: about?.seen, name: page.line.calledName).enumerated()
            .flatMap { index, words in rows(index == 0 ? "To begin" : "", "“\(words)”") }
    }

    private var people: [Row] {
        var found: [Row] = []
        for (index, knower) in page.knowers.enumerated() { found += rows(index == 0 ? "Knows best" : "", knower) }
        if let contact = page.firstContact { found += rows("Ask first", contact) }
        return found
    }

    private var known: [Row] {
        page.known.enumerated().flatMap { index, words in rows(index == 0 ? "We know" : "", words) }
    }

    private var siblings: [Row] {
        let first = page.weeks.sessions.count - weeks * 10
        guard weeks > 0, first >= 0 else { return [] }
        return page.siblings.flatMap { sibling -> [Row] in
            let together =
                sibling.daysTogether == 0
                ? "not away on the same days"
                : "away together on \(sibling.daysTogether == 1 ? "1 day" : "\(sibling.daysTogether) days")"
            return [
                Row(label: sibling.name, strip: Array(sibling.signs[first...])),
                Row(text: "\(sibling.groupName.isEmpty ? "" : sibling.groupName + ", ")\(together)", role: .textDim),
            ]
        }
    }

    private var earlier: [Row] {
        page.earlier.enumerated().flatMap { index, record in
            rows(
                index == 0 ? "Before" : "",
                "\(record.began.short): \(record.curiosity.subject) (\(record.curiosity.stage.words)) "
                    + (record.curiosity.learned.isEmpty ? reason(record.curiosity) : record.curiosity.learned), .textDim
            )
        }
    }

    private func reason(_ curiosity: Curiosity) -> String {
        if case .dismissed(let reason) = curiosity.standing { reason } else { "" }
    }

    private var notes: [Row] {
        page.notes.enumerated().flatMap { index, note in
            rows(index == 0 ? "Quiet notes" : "", note.sentence, .textDim)
        }
    }

    /// Draws a row.
    func draw(_ row: Row, on grid: inout Grid, at place: Position) {
        grid.write(
            Text.cut(row.label, to: labelWidth - 1, signs: scene.signs), row: place.row, column: place.column,
            role: .heading)
        let column = place.column + labelWidth
        grid.write(row.text, row: place.row, column: column, width: textWidth, role: row.role)
        if !row.strip.isEmpty {
            StripDrawing(signs: scene.signs).draw(row.strip, on: &grid, row: place.row, column: column)
        }
        for mark in row.marks {
            grid.write("^", row: place.row, column: column + mark + mark / 10, role: .textStrong)
        }
    }
}
