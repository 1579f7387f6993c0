import Domain
import EventLog
import Interchange

/// What taking a file in would record, and what is to be said about its rows.
struct ImportPlan {
    var report: ImportReport
    var events: [NewEvent] = []

    /// A plan over rows that were read.
    init<Row>(_ kind: ImportKind, reading imported: Imported<Row>) {
        report = ImportReport(kind)
        report.refused = imported.refused
        report.reported = imported.reported
        report.ignoredHeadings = imported.ignoredHeadings
        report.repeated = imported.repeated
        report.blank = imported.blank
    }

    /// Takes the events of one row: none where it says what is recorded already.
    mutating func take(_ row: [NewEvent]) {
        if row.isEmpty { report.unchanged += 1 } else { report.taken += 1 }
        events += row
    }

    /// Refuses a row because of one of its cells.
    mutating func refuse(_ line: Int, _ column: String, _ value: String, _ reason: String) {
        report.refused.append(RowRemark(line: line, column: column, value: value, reason: reason))
    }
}
