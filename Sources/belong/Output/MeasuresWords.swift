import Application
import Domain
import Interchange

/// Figures of attendance, for people and for programs.
struct MeasuresWords {
    let report: MeasuresReport

    /// For people.
    var text: String {
        var table = Table(
            "Child", "Possible", "Attended", "Authorised", "Unauthorised", "Late", "Unmarked", "Attendance", "")
        for line in report.lines {
            let counts = line.counts
            let flags = [
                counts.isSeverelyAbsent ? "severe" : counts.isPersistentlyAbsent ? "persistent" : "",
                line.isSupportDue ? "support first" : "",
            ]
            add(line.name, counts, flags.filter { !$0.isEmpty }.joined(separator: ", "), to: &table)
        }
        let total = report.total
        add("All (\(total.enrolments))", total.sessions, "", to: &table)
        return table.text
            + "Persistently absent: \(total.persistent) (\(total.persistentRate)). "
            + "Severely absent: \(total.severe) (\(total.severeRate)).\n"
    }

    /// For programs.
    var json: JSONValue {
        let total = report.total
        return [
            "from": .string(report.from.iso), "to": .string(report.to.iso),
            "children": .array(
                report.lines.map { line in
                    .object(
                        [
                            .init("upn", .text(line.upn)), .init("name", .string(line.name)),
                        ] + members(line.counts) + [
                            .init("persistent", .bool(line.counts.isPersistentlyAbsent)),
                            .init("severe", .bool(line.counts.isSeverelyAbsent)),
                            .init("supportFirst", .bool(line.isSupportDue)),
                        ])
                }),
            "total": .object(
                members(total.sessions) + [
                    .init("enrolments", .number(total.enrolments)), .init("persistent", .number(total.persistent)),
                    .init("severe", .number(total.severe)),
                    .init("persistentPercent", percent(total.persistentRate)),
                    .init("severePercent", percent(total.severeRate)),
                ]),
        ]
    }

    private func add(_ name: String, _ counts: SessionCounts, _ flags: String, to table: inout Table) {
        table.add(
            name, String(counts[.possible]), String(counts[.attendance]), String(counts[.authorised]),
            String(counts[.unauthorised]), String(counts[.late]), String(counts[.unmarked]),
            counts.percentage(.attendance).description, flags)
    }

    private func members(_ counts: SessionCounts) -> [JSONValue.Member] {
        [
            .init("possible", .number(counts[.possible])), .init("attendance", .number(counts[.attendance])),
            .init("present", .number(counts[.present])),
            .init("approvedActivity", .number(counts[.approvedActivity])),
            .init("absence", .number(counts[.absence])), .init("authorised", .number(counts[.authorised])),
            .init("unauthorised", .number(counts[.unauthorised])), .init("late", .number(counts[.late])),
            .init("notCounted", .number(counts[.notCounted])), .init("unmarked", .number(counts[.unmarked])),
            .init("attendancePercent", percent(counts.percentage(.attendance))),
            .init("absencePercent", percent(counts.percentage(.absence))),
            .init("authorisedPercent", percent(counts.percentage(.authorised))),
            .init("unauthorisedPercent", percent(counts.percentage(.unauthorised))),
        ]
    }

    private func percent(_ value: Percentage) -> JSONValue {
        value.tenths.map { .decimal(Int64($0), places: 1) } ?? .null
    }
}
