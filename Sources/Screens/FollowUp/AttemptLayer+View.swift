import Application
import Canvas
import Domain

extension AttemptLayer {
    func panel(_ scene: Scene) -> FormPanel {
        FormPanel(
            title: "Asked about \(family.calledNames)", width: 70, preface: [summary],
            formRows: stage == .form ? Slot.allCases.count + 1 : choices(scene).count)
    }

    /// Whom, how and with what outcome, as far as it is chosen.
    private var summary: String {
        let whom = chosen?.whom ?? "nobody on the list"
        switch stage {
        case .channel: return "Whom: \(whom)"
        case .outcome: return "\(whom), by \(channel?.words ?? "")"
        case .form: return "\(whom), by \(channel?.words ?? ""): \(outcome.words)"
        }
    }

    /// The letters that can be pressed, and what goes with them.
    private func choices(_ scene: Scene) -> [String] {
        let width = max(min(70, scene.size.columns - 4), 1)
        switch stage {
        case .channel:
            let contacts = (page?.contacts ?? []).prefix(4).enumerated().map { index, contact in
                let likes = contact.preferredWords.isEmpty ? "" : "  likes \(contact.preferredWords)"
                let tried = contact.isTriedToday ? "  tried today" : ""
                let sign = index == self.contact ? Sign.cursor.text(scene.signs) : " "
                return "\(sign) \(index + 1)  \(contact.whom)\(likes)\(tried)"
            }
            let letters = Self.rows(["How?"] + Channel.allCases.map { "\($0.letter) \($0.words)" }, width: width)
            let asked = preferred.map { "They asked for \($0.words): Enter takes it." }
            return contacts + letters + [asked].compactMap(\.self)
        case .outcome:
            let letters = ContactOutcome.allCases.map { "\($0.letter) \($0.words)" }
            return Self.rows(["What came of it?"] + letters, width: width) + [otherChannel].compactMap(\.self)
        case .form: return []
        }
    }

    /// Words side by side in as few rows as hold them, none of them broken.
    private static func rows(_ words: [String], width: Int) -> [String] {
        var rows: [String] = []
        for word in words {
            if let last = rows.last, TextWidth.of(last) + TextWidth.of(word) + 3 <= width {
                rows[rows.count - 1] = last + "   " + word
            } else {
                rows.append(word)
            }
        }
        return rows
    }

    /// That it is not the channel they asked for; `nil` when it is, or nothing is known.
    var otherChannel: String? {
        guard let preferred, let channel, channel != preferred else { return nil }
        return "They asked for \(preferred.words); \(channel.words) is not what they asked for."
    }

    /// Draws the choice that is asked for now, or the form.
    func draw(on grid: inout Grid, in area: Rect, scene: Scene) -> Rest {
        let panel = panel(scene)
        panel.draw(on: &grid, in: area, scene: scene)
        let rect = panel.layout(in: area).form
        guard stage != .form else {
            form.draw(on: &grid, in: rect, signs: scene.signs, marking: scene.language.marks(in:))
            return Rest(form.cursor(in: rect), isVisible: true)
        }
        for (index, line) in choices(scene).prefix(rect.rows).enumerated() {
            let isWarning = line == otherChannel
            grid.write(
                line, row: rect.row + index, column: rect.column, width: rect.columns,
                role: isWarning ? .statusWarning : .text)
        }
        return Rest(Position(row: rect.row, column: rect.column))
    }
}
