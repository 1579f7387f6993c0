import Application
import Domain
import Interchange

/// A register in lines of text and as JSON; a mark that is not for the reader's eyes is “away, explained”.
struct RegisterWords {
    let page: RegisterPage

    /// For people.
    var text: String {
        var lines = "\(page.groupName)  \(page.session.date.shortWithYear)  \(page.session.half.name)  \(standing)\n"
        switch page.completion {
        case .open: break
        case .finished(let line): lines += "\(words(line)).\n"
        case .changed(let line): lines += "\(words(line)), then changed.\n"
        }
        if isWithoutSchool { return lines + "There is no register to take on this day.\n" }
        var table = Table("No.", "Child", "Mark", "Expected", "Last week and this")
        for row in rows {
            table.add(String(row.number), row.name, sign(of: row) ?? "none", expected(row), strip(of: row))
        }
        return lines + table.text + "\(page.marked) of \(page.rows.count) marked, \(page.here) here.\n"
    }

    /// For programs.
    var json: JSONValue {
        [
            "group": .string(page.groupName), "date": .string(page.session.date.iso),
            "session": .string(page.session.half.abbreviation), "opens": .string(page.times.opens.description),
            "closes": .string(page.times.closes.description), "standing": .string(standingWord),
            "finished": finished,
            "children": .array(rows.map(json)),
        ]
    }

    private func words(_ line: FinishedLine) -> String {
        "Finished \(line.on.short) \(line.at)\(line.by.isEmpty ? "" : " by \(line.by)")"
    }

    private var finished: JSONValue {
        func value(_ line: FinishedLine, isChanged: Bool) -> JSONValue {
            [
                "date": .string(line.on.iso), "time": .string(line.at.description), "by": .string(line.by),
                "changedSince": .bool(isChanged),
            ]
        }
        return switch page.completion {
        case .open: .null
        case .finished(let line): value(line, isChanged: false)
        case .changed(let line): value(line, isChanged: true)
        }
    }

    /// Whether the school is closed on the day; a mark from before that was so is shown all the same.
    private var isWithoutSchool: Bool {
        if case .noSchool = page.standing { rows.isEmpty } else { false }
    }

    private var rows: [RegisterRow] {
        if case .noSchool = page.standing { page.rows.filter { $0.mark != nil } } else { page.rows }
    }

    private func json(_ row: RegisterRow) -> JSONValue {
        [
            "number": .number(row.number), "child": .string(row.name), "mark": .text(sign(of: row)),
            "minutesLate": .number(row.mark?.minutesLate),
            "expected": .string(expected(row)), "strip": .string(strip(of: row)), "amended": .bool(row.isAmended),
            "arrived": .text(row.arrivedAt?.description), "left": .text(row.leftAt?.description),
            "back": .text(row.backAt?.description),
        ]
    }

    private func sign(of row: RegisterRow) -> String? {
        row.mark.map { $0.code == nil ? $0.shortName : $0.sign }
    }

    private func expected(_ row: RegisterRow) -> String {
        switch row.expectation {
        case .here: return "here"
        case .absence(let mark, let back, _):
            guard mark.code != nil else { return mark.shortName }
            return "away \(mark.sign)" + (back.map { ", back \($0)" } ?? "")
        case .arrival(let by, _): return "by \(by)"
        case .agreedAway(let mark, let by, _): return "away \(mark.sign)" + (by.map { ", by \($0)" } ?? "")
        case .none: return "nothing"
        }
    }

    /// Two weeks of sessions, a character each: here `/`, late `L`, away `x`, not counted `o`, none `.`, closed blank.
    private func strip(of row: RegisterRow) -> String {
        String(
            row.strip.map { sign -> Character in
                switch sign {
                case .here: "/"
                case .late: "L"
                case .away: "x"
                case .uncounted: "o"
                case .unrecorded: "."
                case .closed: "_"
                }
            })
    }

    private var standing: String {
        switch page.standing {
        case .noSchool(let why): why
        case .ahead(let opens): "opens at \(opens)"
        case .open(let closes, _): "open until \(closes)"
        case .closed(let at): "closed at \(at)"
        }
    }

    private var standingWord: String {
        switch page.standing {
        case .noSchool: "no-school"
        case .ahead: "ahead"
        case .open: "open"
        case .closed: "closed"
        }
    }
}
