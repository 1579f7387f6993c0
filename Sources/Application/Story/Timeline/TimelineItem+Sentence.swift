public import Domain

extension TimelineItem {
    /// What the line says, without its day, on one line.
    public func sentence(_ names: TimelineNames) -> String {
        let text = text(names)
        guard text.utf8.contains(UInt8(ascii: "\n")) else { return text }
        return text.split(separator: "\n").joined(separator: " ")
    }

    /// What the line says, without its day, with the line ends that its writer made.
    public func text(_ names: TimelineNames) -> String {
        switch content {
        case .spell(let spell): spell.sentence
        case .mark(let line): line.sentence
        case .welcome(let welcome, let missed):
            (missed > 0 ? "Back after \(sessions(missed)). " : "") + "Welcomed by \(welcome.by)"
                + (welcome.noticed.isEmpty ? "." : ": \(welcome.noticed)")
        case .heard(let note): heard(note)
        case .moved(let words): words
        case .entry(let entry): entry.sentence(names)
        case .group(let name?, nil): "Joined \(name)"
        case .group(let name?, let before?): "Moved from \(before) to \(name)"
        case .group(nil, let before): "Last day" + (before.map { " in \($0)" } ?? "")
        case .absencePlan(let mark, let from, let to, let back, let reason):
            "Planned away: \(mark.sign) (\(mark.shortName))" + (from == to ? ", \(from.half.name)" : "")
                + (from.date == to.date ? "" : ", until \(to.date.short)") + (back.map { ", back \($0)" } ?? "")
                + (reason.isEmpty ? "" : ": \(reason)")
        case .arrivalPlan(let by, let until, let detail):
            "Agreed to arrive by \(by)" + (until.map { " until \($0.short)" } ?? "")
                + (detail.isEmpty ? "" : ": \(detail)")
        case .unseenMarks: "Marks in other groups are for key adults, the office and managers."
        case .earlier: "Earlier: Enter reads the whole story."
        }
    }

    /// What became of it since, in a word or two: `changed`; `nil` where nothing did.
    public var tag: String? {
        switch content {
        case .entry(let entry) where entry.line.content != nil && !entry.earlier.isEmpty:
            return "changed, earlier wording"
        case .spell(let spell) where spell.marks.count > 1:
            let changed = spell.marks.count { $0.change != nil }
            return changed > 0 ? "\(changed) changed" : nil
        default: return nil
        }
    }

    private func heard(_ note: SessionNote) -> String {
        let who = note.toldBy.isEmpty ? "" : "\(note.toldBy) told us"
        let said = note.said.isEmpty ? "" : "“\(note.said)”"
        let head = [who, said].filter { !$0.isEmpty }.joined(separator: ": ")
        return [head, note.note].filter { !$0.isEmpty }.joined(separator: head.hasSuffix("”") ? " " : ". ")
    }
}

/// `1 session`, `4 sessions`.
private func sessions(_ count: Int) -> String {
    count == 1 ? "1 session" : "\(count) sessions"
}

extension SpellLine {
    /// The whole spell in one sentence.
    public var sentence: String {
        guard let first = marks.first, let last = marks.last else { return "" }
        if marks.count == 1 { return "\(first.session.half.name): \(first.sentence)".capitalisedFirst }
        var signs: [String] = []
        for mark in marks.compactMap(\.mark) {
            let words = "\(mark.sign) \(mark.shortName)"
            if !signs.contains(words) { signs.append(words) }
        }
        let since = first.session.date == last.session.date ? "" : " since \(first.session.date.short)"
        return "Away for \(sessions(marks.count))\(since): \(signs.joined(separator: ", "))"
            + (back.map { "; back \($0.date.short)" } ?? "")
    }
}

extension MarkLine {
    /// What stands, what it was, and who changed it when and why.
    public var sentence: String {
        let late = mark?.minutesLate.map { ", \($0) min" } ?? ""
        let now = mark.map { "\($0.sign) \($0.shortName)\(late)." } ?? "Mark taken back."
        guard let change else { return now }
        let was = change.was.map { "Was \($0.sign)" } ?? "Was not marked"
        let when = change.at.date == session.date ? "\(change.at.clock)" : "\(change.at.date.short) \(change.at.clock)"
        return "\(now) \(was); changed \(when) by \(change.by)" + (change.reason.isEmpty ? "." : ": \(change.reason)")
    }

    /// The sign of the strip.
    public var strip: StripSign { mark?.strip ?? .unrecorded }
}

extension EntryLine {
    /// What the entry says in one line.
    public func sentence(_ names: TimelineNames) -> String {
        let by = names.staff(line.actor)
        return switch line.reading {
        case .words(let content) where line.readership.isRestricted:
            "Restricted: " + content.sentence(by: by, names)
        case .words(let content): content.sentence(by: by, names)
        case .closed: "Restricted \(line.kind?.words ?? "entry"): Enter opens it, and that is recorded."
        case .withdrawn(let reason): "\(by) took back an entry" + (reason.isEmpty ? "." : ": \(reason)")
        case .withheld where count > 1: "\(count) entries that are for others to read."
        case .withheld: "An entry that is for others to read."
        }
    }
}

extension String {
    /// The text with its first letter in upper case.
    var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }
}
