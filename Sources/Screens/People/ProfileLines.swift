import Application
import Canvas
import Domain

/// A child's profile in lines, in the order that puts the child first.
struct ProfileLines {
    typealias Item = LineList<ProfileScreen.Target>.Item

    let page: ProfilePage
    let today: CivilDate

    /// Every line.
    var all: [Item] {
        strengths + words + adults + figures + help + registers
    }

    private var strengths: [Item] {
        let said = page.profile.saidAs.isEmpty ? "" : " · said “\(page.profile.saidAs)”"
        let pronouns = page.profile.pronouns.isEmpty ? "" : " · \(page.profile.pronouns)"
        let full =
            page.details.forename == page.details.preferredForename
            ? "" : " · in full \(page.details.forename) \(page.details.surname)"
        let name = Item(
            label: "Name", text: page.details.spokenName + said + pronouns + full, role: .textStrong, target: .roll)
        return [
            name,
            line("Strengths", page.profile.strengths.joined(separator: ", "), "not yet written down", .known),
            line("Likes", page.details.interests.joined(separator: ", "), "not yet known", .roll),
        ]
    }

    private var words: [Item] {
        guard !page.words.isEmpty else {
            return [Item(label: "Their words", text: "nobody has been asked yet", role: .textDim)]
        }
        return page.words.map { said in
            let who = said.voice.who.isEmpty ? said.voice.speaker.words : said.voice.who
            let text = said.voice.words.isEmpty ? said.voice.saw : "“\(said.voice.words)”"
            return Item(label: "\(who.capitalizedFirst) says", text: "\(text) (\(said.day.short))")
        }
    }

    private var adults: [Item] {
        var lines = page.keyAdults.map { adult in
            Item(
                label: adult.what.capitalizedFirst, text: adult.name + days(adult.from, adult.until), target: .keyAdult)
        }
        if lines.isEmpty { lines.append(line("Key adult", "", "nobody is named yet", .keyAdult)) }
        let named = page.namedContact.map { $0.name + days($0.from, nil) } ?? ""
        return lines + [line("Named contact", named, "nobody is chosen yet", .namedContact)] + people
            + [Item(label: "Who can see this", text: "everybody who can see this child, and why", target: .watchers)]
    }

    /// Whom to call and who may collect.
    private var people: [Item] {
        var lines: [Item] = page.contacts.prefix(2).map { contact in
            let details = contact.details
            let wishes = [details.preferredChannel, details.bestTime, details.language].filter { !$0.isEmpty }
            return Item(
                label: "Call \(details.priority)",
                text: [details.spokenName, details.relationship, wishes.joined(separator: ", ")]
                    .filter { !$0.isEmpty }.joined(separator: " · "), target: .people)
        }
        let may = page.collection.may.map(\.name).joined(separator: ", ")
        lines.append(
            line("May collect", may, page.collection.travelsAlone ? "goes home alone" : "nobody is listed", .people))
        if !page.collection.mayNot.isEmpty {
            lines.append(
                Item(
                    label: "May not collect", text: page.collection.mayNot.joined(separator: ", "), role: .tagSafety,
                    target: .people))
        }
        let languages = page.profile.languages.joined(separator: ", ")
        let interpreter = page.profile.interpreter.isEmpty ? "" : " · interpreter for \(page.profile.interpreter)"
        if !languages.isEmpty || !interpreter.isEmpty {
            lines.append(Item(label: "Languages", text: languages + interpreter, target: .known))
        }
        return lines
    }

    private var figures: [Item] {
        let possible = page.figures[.possible]
        guard possible > 0 else { return [Item(label: "This year", text: "no sessions yet", role: .textDim)] }
        let text =
            "\(page.figures[.attendance]) of \(possible) sessions "
            + "(\(page.figures.percentage(.attendance))) · \(page.figures[.absence]) missed · "
            + "\(page.figures[.late]) late"
        return [Item(label: "This year", text: text)]
    }

    private var help: [Item] {
        var lines: [Item] = []
        if !page.details.doorNote.isEmpty {
            lines.append(Item(label: "At the door", text: page.details.doorNote, role: .tagSafety, target: .roll))
        }
        if !page.profile.health.isEmpty {
            lines.append(Item(label: "Health", text: page.profile.health, target: .known))
        }
        if !page.profile.needs.isEmpty {
            lines.append(Item(label: "What helps", text: page.profile.needs, target: .known))
        }
        lines += page.adjustments.map { words in
            Item(
                label: words.from <= today ? "Adjustment" : "Adjustment, later",
                text: words.text + days(words.from, words.until), target: .adjustment(words))
        }
        lines += page.arrivals.map { plan in
            Item(
                label: "Soft start",
                text: "by \(plan.by)" + (plan.detail.isEmpty ? "" : ", \(plan.detail)") + days(plan.from, plan.until),
                target: .arrival)
        }
        lines += page.circumstances.map { line in
            switch line.reading {
            case .closed:
                Item(
                    label: "Family", text: "restricted; Enter opens it, and that is recorded (\(line.day.short))",
                    target: .restricted(line.id))
            case .words(.circumstances(let content)):
                Item(
                    label: "Family",
                    text: [content.text, content.whatHelps].filter { !$0.isEmpty }.joined(separator: " · "),
                    target: .restricted(line.id))
            default:
                Item(label: "Family", text: "an entry for others to read (\(line.day.short))", role: .textDim)
            }
        }
        return lines
    }

    private var registers: [Item] {
        let left =
            switch page.standing {
            case .here: page.group
            case .from(let day): "from \(day.shortWithYear)"
            case .left(let day): "left \(day.shortWithYear)"
            case .nowhere: "no group yet"
            }
        var lines = [
            Item(
                label: "Born",
                text: "\(page.details.born.british) · \(page.age) · year \(page.details.yearGroup) · \(left)",
                target: .roll)
        ]
        if let upn = page.details.upn { lines.append(Item(label: "UPN", text: upn, target: .roll)) }
        if !page.profile.address.isEmpty {
            lines.append(Item(label: "Address", text: page.profile.address, target: .known))
        }
        if page.profile.hasSocialWorker {
            lines.append(Item(label: "Social worker", text: "told of each absence without word", target: .known))
        }
        if let missing = page.missing, !missing.isEmpty {
            lines.append(
                Item(label: "Missing", text: missing.map(\.words).joined(separator: ", "), role: .statusWarning))
        }
        return lines
    }

    private func line(_ label: String, _ text: String, _ empty: String, _ target: ProfileScreen.Target) -> Item {
        text.isEmpty
            ? Item(label: label, text: empty, role: .textDim, target: target)
            : Item(label: label, text: text, target: target)
    }

    private func days(_ from: CivilDate, _ until: CivilDate?) -> String {
        ", from \(from.shortWithYear)" + (until.map { " to \($0.shortWithYear)" } ?? "")
    }
}
