import Application
import Canvas
import Domain
import Interchange

/// What came of a file, for people and for programs.
struct ImportWords {
    let report: ImportReport

    /// For people.
    var text: String {
        var lines: [String] = []
        for remark in report.refused { lines.append("refused: " + words(remark)) }
        for remark in report.reported { lines.append("look at: " + words(remark)) }
        if !report.ignoredHeadings.isEmpty {
            lines.append("Headings left aside: \(report.ignoredHeadings.joined(separator: ", ")).")
        }
        if !report.newGroups.isEmpty { lines.append("New groups: \(report.newGroups.joined(separator: ", ")).") }
        if let before = report.takenBefore {
            lines.append("This very file was taken in before, on \(before.date.shortWithYear) at \(before.clock).")
        }
        lines.append(summary)
        return lines.map { Text.normalised($0) + "\n" }.joined()
    }

    private var summary: String {
        var counts = "\(count(report.taken, "row")) new, \(report.unchanged) unchanged"
        if report.standing > 0 { counts += ", \(report.standing) changed since and left as they stand" }
        if report.repeated > 0 { counts += ", \(report.repeated) said twice" }
        if report.blank > 0 { counts += ", \(count(report.blank, "cell")) without a mark" }
        if !report.refused.isEmpty { counts += ", \(report.refused.count) refused" }
        if report.isStopped, !report.isAllRefused {
            return "\(report.kind.rawValue): \(counts). Nothing was taken in: correct the file, or take the other rows "
                + "with --skip-bad."
        }
        if report.isAllRefused {
            return "\(report.kind.rawValue): \(counts). Nothing was taken in: every row was refused."
        }
        if report.isDryRun { return "\(report.kind.rawValue): \(counts). Nothing was taken in: this was a dry run." }
        guard let commit = report.commit else { return "\(report.kind.rawValue): \(counts). Nothing was changed." }
        return "\(report.kind.rawValue): \(counts). Taken in as commit \(commit)."
    }

    /// For programs.
    var json: JSONValue {
        [
            "kind": .string(report.kind.rawValue), "taken": .number(report.taken),
            "unchanged": .number(report.unchanged), "standing": .number(report.standing),
            "repeated": .number(report.repeated), "blank": .number(report.blank),
            "refused": .array(report.refused.map(json)), "reported": .array(report.reported.map(json)),
            "ignoredHeadings": .array(report.ignoredHeadings.map(JSONValue.string)),
            "newGroups": .array(report.newGroups.map(JSONValue.string)),
            "takenBefore": .text(report.takenBefore?.iso),
            "commit": report.commit.map(JSONValue.integer) ?? .null, "dryRun": .bool(report.isDryRun),
            "stopped": .bool(report.isStopped || report.isAllRefused),
        ]
    }

    private func words(_ remark: RowRemark) -> String {
        let place = remark.column.isEmpty ? "line \(remark.line)" : "line \(remark.line), \(remark.column)"
        let value = remark.value.isEmpty ? "" : " “\(remark.value)”"
        return "\(place)\(value): \(remark.reason)"
    }

    private func json(_ remark: RowRemark) -> JSONValue {
        [
            "line": .number(remark.line), "column": .string(remark.column), "value": .string(remark.value),
            "reason": .string(remark.reason),
        ]
    }

    private func count(_ number: Int, _ noun: String) -> String {
        "\(number) \(noun)\(number == 1 ? "" : "s")"
    }
}
