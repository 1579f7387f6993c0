import Application
import Canvas
import Domain

/// The words of the call screen, in the order in which they are needed.
struct CallSheet {
    /// One line of it.
    struct Line {
        var text: String
        var role = StyleRole.text
        var isFocus = false
    }

    let screen: CallScreen
    let scene: Scene

    private var isWide: Bool { scene.size.columns >= Panes.wide }
    private var width: Int { max(Panes(Chrome.area(of: scene.size)).main.columns - 2, 20) }

    /// The lines of the main pane.
    var lines: [Line] {
        guard let page = screen.page else { return [] }
        var lines = family(page.family)
        lines += reach(page)
        lines += others(page)
        if !isWide {
            lines += tried(page.family)
            lines += guide
        }
        return lines
    }

    /// What was tried and how a call goes, beside the main pane.
    func drawSide(on grid: inout Grid, in area: Rect) {
        guard let page = screen.page else { return }
        var pen = SidePen(area, on: &grid, signs: scene.signs)
        pen.heading("How the call goes", on: &grid)
        for (index, step) in FirstCallGuide.steps.enumerated() { pen.text("\(index + 1). \(step)", on: &grid) }
        pen.heading("What was tried", on: &grid)
        for line in tried(page.family).dropFirst() { pen.text(line.text, role: line.role, on: &grid) }
    }

    private func family(_ family: FamilyLine) -> [Line] {
        let dot = " \(Sign.dot.text(scene.signs)) "
        var lines = family.children.map { child in
            let facts = ["\(child.name), \(child.age)", child.groupName, child.duration(on: scene.today)]
            return Line(text: facts.filter { !$0.isEmpty }.joined(separator: dot), role: .heading)
        }
        for prompt in family.prompts { lines += wrapped(prompt.words, role: .statusWarning) }
        if let step = family.step {
            let when = [step.on == scene.today ? "" : step.on.short, step.at.map(\.description) ?? ""]
                .filter { !$0.isEmpty }.joined(separator: " ")
            let words =
                step.isDue
                ? "Due\(when.isEmpty ? "" : " " + when): \(step.name). x when it is done."
                : "From \(when): \(step.name)."
            lines.append(Line(text: words, role: step.isDue ? .statusWarning : .textDim))
        }
        if !family.followedByName.isEmpty {
            lines.append(Line(text: "\(family.followedByName) follows this up.", role: .textDim))
        }
        return lines + [Line(text: "")]
    }

    /// How they like to be reached, when and in which language stand before the number.
    private func reach(_ page: CallPage) -> [Line] {
        guard let contact = screen.chosen, let index = screen.contact else {
            return [
                Line(text: "No contact is kept for \(page.family.calledNames).", role: .statusWarning, isFocus: true),
                Line(text: "A manager or the office adds one: Children, then People."), Line(text: ""),
            ]
        }
        var lines = [
            Line(
                text: "\(index + 1) of \(page.contacts.count)  \(contact.whom)", role: .textStrong, isFocus: true)
        ]
        lines += wrapped("Likes     \(likes(contact, page))")
        let address = contact.address(for: screen.channel)
        lines.append(
            Line(text: "Reach     \(screen.channel.words)  \(address.isEmpty ? otherWay(to: contact) : address)"))
        if let preferred = contact.preferred, preferred != screen.channel {
            lines += wrapped(
                "          They asked for \(preferred.words); \(screen.channel.words) is not what they asked for.",
                role: .statusWarning)
        }
        lines.append(Line(text: "Who       \(standing(contact, page.family))"))
        let isChecked = screen.isIdentityChecked
        lines.append(
            Line(
                text: "Identity  " + (isChecked ? "checked: the right person" : "not checked yet: i ticks it"),
                role: isChecked ? .text : .textDim))
        return lines + [Line(text: "")]
    }

    /// Where nothing is kept for the channel that they asked for: what is kept.
    private func otherWay(to contact: CallContact) -> String {
        let kept = [Channel.call, .email].first { !contact.address(for: $0).isEmpty }
        return kept.map { "nothing is kept for this; \($0.words) \(contact.address(for: $0))" }
            ?? "nothing is kept for this"
    }

    private func likes(_ contact: CallContact, _ page: CallPage) -> String {
        let dot = " \(Sign.dot.text(scene.signs)) "
        let channel = contact.preferredWords.isEmpty ? "not known yet: ask them" : contact.preferredWords
        let time = contact.bestTime.isEmpty ? "" : "best \(contact.bestTime)"
        let language = contact.language.isEmpty ? "" : "language \(contact.language)"
        let interpreter = page.interpreter.isEmpty ? "" : "interpreter: \(page.interpreter)"
        return [channel, time, language, interpreter].filter { !$0.isEmpty }.joined(separator: dot)
    }

    private func standing(_ contact: CallContact, _ family: FamilyLine) -> String {
        let home = contact.livesWith ? "lives with \(family.calledNames)" : "outside the household"
        return home + (contact.hasParentalResponsibility ? ", parental responsibility" : "")
    }

    private func others(_ page: CallPage) -> [Line] {
        guard page.contacts.count > 1 else { return [] }
        let dot = " \(Sign.dot.text(scene.signs)) "
        return [Line(text: "In calling order", role: .heading)]
            + page.contacts.enumerated().map { index, contact in
                let facts = [
                    contact.whom, contact.livesWith ? "" : "outside the household",
                    contact.isTriedToday ? "tried today" : "",
                ]
                let sign = index == screen.contact ? Sign.cursor.text(scene.signs) : " "
                return Line(
                    text: "\(sign)\(index + 1) " + facts.filter { !$0.isEmpty }.joined(separator: dot),
                    role: index == screen.contact ? .textStrong : .text)
            } + [Line(text: "")]
    }

    /// What was tried since the absence began, the last first.
    private func tried(_ family: FamilyLine) -> [Line] {
        var lines = [Line(text: "What was tried", role: .heading)]
        if let next = family.next {
            lines.append(
                Line(
                    text: "Next: \(next.words(today: scene.today))",
                    role: next.isOverdue ? .statusWarning : .textStrong))
        }
        if let last = family.lastTime {
            lines += wrapped("Last time: \(last.words(on: scene.today)) (\(last.by))")
            if !last.attempt.words.isEmpty { lines += wrapped("   “\(last.attempt.words)”", role: .textDim) }
        }
        if family.attempts.isEmpty { lines.append(Line(text: "Nobody has asked yet.", role: .textDim)) }
        for (index, attempt) in family.attempts.enumerated().reversed() {
            lines += wrapped("\(index + 1). \(attempt.words(on: scene.today)) (\(attempt.by))")
            if !attempt.attempt.words.isEmpty { lines += wrapped("   “\(attempt.attempt.words)”", role: .textDim) }
            if !attempt.attempt.help.isEmpty { lines += wrapped("   Offered: \(attempt.attempt.help)", role: .textDim) }
        }
        return lines
    }

    private var guide: [Line] {
        [Line(text: ""), Line(text: "How the call goes", role: .heading)]
            + FirstCallGuide.steps.enumerated().flatMap { wrapped("\($0.offset + 1). \($0.element)") }
    }

    private func wrapped(_ text: String, role: StyleRole = .text) -> [Line] {
        Text.wrap(text, width: width).map { Line(text: $0, role: role) }
    }
}
