import Application
import Domain
import EventLog
import Interchange

/// A child's story, for people and for programs.
struct TimelineWords {
    let page: ChildPage
    let upn: String

    /// For people.
    var text: String {
        let header = page.header
        let counts = page.figures.counts
        let facts = [header.pronouns, "\(header.age)", "year \(header.yearGroup)", header.group ?? "not on roll"]
        var lines = ["\(header.name): \(facts.filter { !$0.isEmpty }.joined(separator: ", "))"]
        lines.append(
            "\(page.figures.year.name): \(counts[.attendance]) of \(counts[.possible]) sessions attended "
                + "(\(counts.percentage(.attendance))), \(counts[.absence]) missed, \(counts[.late]) late, "
                + "\(counts[.unmarked]) not marked")
        lines += page.timeline.map { "\($0.day.iso)  \($0.sentence(page.names))" + ($0.tag.map { " (\($0))" } ?? "") }
        return lines.joined(separator: "\n") + "\n"
    }

    /// For programs.
    var json: JSONValue {
        let counts = page.figures.counts
        return [
            "upn": .string(upn), "name": .string(page.name), "group": .text(page.header.group),
            "year": [
                "name": .string(page.figures.year.name), "possible": .number(counts[.possible]),
                "attendance": .number(counts[.attendance]), "absence": .number(counts[.absence]),
                "late": .number(counts[.late]), "notCounted": .number(counts[.notCounted]),
                "unmarked": .number(counts[.unmarked]),
            ],
            "timeline": .array(page.timeline.map(value)),
        ]
    }

    private func value(_ item: TimelineItem) -> JSONValue {
        let common: [JSONValue.Member] = [.init("day", .string(item.day.iso))]
        let words = JSONValue.Member("words", .string(item.text(page.names)))
        switch item.content {
        case .spell(let spell):
            return .object(
                common + [
                    .init("kind", "absence"), words, .init("sessions", .array(spell.marks.map(mark))),
                    .init("back", .text(spell.back.map { "\($0.date.iso) \($0.half.abbreviation)" })),
                ])
        case .mark(let line): return .object(common + [.init("kind", "mark"), words, .init("sessions", [mark(line)])])
        case .welcome: return .object(common + [.init("kind", "welcome"), words])
        case .heard: return .object(common + [.init("kind", "heard"), words])
        case .moved: return .object(common + [.init("kind", "movement"), words])
        case .group: return .object(common + [.init("kind", "group"), words])
        case .absencePlan, .arrivalPlan: return .object(common + [.init("kind", "plan"), words])
        case .unseenMarks, .earlier: return .object(common + [.init("kind", "withheld"), words])
        case .entry(let entry): return .object(common + members(of: entry) + [words])
        }
    }

    private func members(of entry: EntryLine) -> [JSONValue.Member] {
        let line = entry.line
        guard line.reading != .withheld else {
            return [.init("kind", "withheld"), .init("entries", .number(entry.count))]
        }
        return [
            .init("kind", .string(Self.name(of: line.kind))), .init("entry", .integer(line.id.rawValue)),
            .init("by", .string(page.names.staff(line.actor))), .init("recordedAt", .string(line.recorded.iso)),
            .init("earlierWordings", .number(entry.earlier.count)), .init("opened", .bool(line.reading != .closed)),
        ]
    }

    /// The released name of the event that says so, as exports of the log have it: `note.written`.
    private static func name(of kind: StoryKind?) -> String {
        (kind.flatMap { EventType(rawValue: $0.rawValue) } ?? .entryWithdrawn).name
    }

    private func mark(_ line: MarkLine) -> JSONValue {
        [
            "date": .string(line.session.date.iso), "session": .string(line.session.half.abbreviation),
            "mark": .text(line.mark?.sign), "was": .text(line.change?.was?.sign),
            "changedBy": .text(line.change?.by), "reason": .text(line.change?.reason),
        ]
    }
}
