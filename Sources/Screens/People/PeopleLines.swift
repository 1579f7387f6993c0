import Application
import Canvas
import Domain

/// The people around a child in lines.
struct PeopleLines {
    typealias Item = LineList<PeopleScreen.Target>.Item

    let page: ProfilePage
    let collectors: [StoryLine]
    let siblings: [SiblingLine]
    let others: Int
    let strip: [StripSign]

    /// Every line.
    var all: [Item] { contacts + collecting + family }

    private var contacts: [Item] {
        guard page.missing != nil || page.mayChangeContacts else {
            return [Item(label: "Whom to call", text: "is seen by office, managers and key adults", role: .textDim)]
        }
        guard !page.contacts.isEmpty else {
            return [Item(label: "Whom to call", text: "nobody yet; a adds somebody", role: .textDim)]
        }
        return page.contacts.map { line in
            let details = line.details
            var words = [details.spokenName, details.relationship]
            // How they wish to be reached comes before the number.
            if !details.preferredChannel.isEmpty { words.append("likes \(details.preferredChannel)") }
            words += [details.bestTime, details.language, details.phone, details.email]
            if details.hasParentalResponsibility { words.append("parental responsibility") }
            if details.livesWith { words.append("child lives with them") }
            words.append(details.address)
            return Item(
                label: "Call \(details.priority)", text: words.filter { !$0.isEmpty }.joined(separator: " · "),
                target: .contact(line))
        }
    }

    private var collecting: [Item] {
        var lines: [Item] = []
        for person in page.contacts.map(\.details) where person.mayCollect {
            lines.append(Item(label: "May collect", text: "\(person.spokenName) · \(person.relationship)"))
        }
        if page.contacts.isEmpty {
            let listed = collectors.compactMap(\.content)
            for person in page.collection.may where !listed.contains(where: { $0.isCollector(named: person.name) }) {
                lines.append(Item(label: "May collect", text: "\(person.name) · \(person.relationship)"))
            }
        }
        for line in collectors {
            if case .collector(let person)? = line.content, person.standing == .may {
                let words = [
                    person.name, person.relationship, person.recognisedBy,
                    person.until.map { "until \($0.shortWithYear)" } ?? "",
                ]
                lines.append(
                    Item(
                        label: "May collect", text: words.filter { !$0.isEmpty }.joined(separator: " · "),
                        target: .collector(line.id, line.version, isRestricted: false)))
            }
        }
        for name in page.collection.mayNot {
            lines.append(Item(label: "May not collect", text: name, role: .tagSafety))
        }
        for line in collectors where line.reading == .closed || line.isOwnRestriction {
            lines.append(
                Item(
                    label: "", text: "Enter reads why, and that is recorded (\(line.day.short))", role: .textDim,
                    target: .collector(line.id, line.version, isRestricted: true)))
        }
        if page.collection.travelsAlone { lines.append(Item(label: "May collect", text: "goes home alone")) }
        guard lines.isEmpty else { return lines }
        return [Item(label: "May collect", text: "nobody is listed yet; c adds somebody", role: .textDim)]
    }

    private var family: [Item] {
        guard !siblings.isEmpty || others > 0 else {
            return [Item(label: "Family", text: "no brother or sister here is confirmed; s looks", role: .textDim)]
        }
        var lines = [Item(label: "Family", text: page.details.spokenName, strip: strip)]
        lines += siblings.map { sibling in
            let group = sibling.group.isEmpty ? "" : " · \(sibling.group)"
            return Item(label: "", text: sibling.name + group, strip: sibling.strip, target: .sibling(sibling.id))
        }
        if others > 0 {
            lines.append(Item(label: "", text: "and \(others) whom you do not see", role: .textDim))
        }
        return lines
    }
}

extension StoryContent {
    /// Whether it lists somebody of a name.
    fileprivate func isCollector(named name: String) -> Bool {
        if case .collector(let person) = self { person.name == name } else { false }
    }
}

extension StoryLine {
    /// Whether it says who may not collect, in the words of the person who reads it.
    fileprivate var isOwnRestriction: Bool {
        if case .collector(let person)? = content { person.standing == .mayNot } else { false }
    }
}
