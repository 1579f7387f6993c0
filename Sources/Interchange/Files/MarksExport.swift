public import Domain

/// A mark as Belong exports it: what stands, when and by whom it was recorded, and what it was changed from.
public struct MarkExportRow: Hashable, Sendable {
    /// The unique pupil number; empty where the child has none.
    public var upn: String
    /// The child's name as registers list it.
    public var child: String
    /// The session.
    public var session: Session
    /// The mark as it stands; `nil` where the last one was taken back.
    public var mark: Mark?
    /// The note beside it.
    public var comment: String
    /// When the entry that stands was recorded.
    public var recordedAt: Instant
    /// Who recorded it.
    public var recordedBy: String
    /// Their position at the time.
    public var position: String
    /// The mark that this entry replaced; `nil` where it is the first, or nothing stood before.
    public var amendedFrom: AttendanceCode?
    /// Why it was changed; empty where no reason was owed.
    public var reason: String

    /// A mark to export.
    public init(
        upn: String, child: String, session: Session, mark: Mark?, comment: String = "", recordedAt: Instant,
        recordedBy: String, position: String, amendedFrom: AttendanceCode? = nil, reason: String = ""
    ) {
        self.upn = upn
        self.child = child
        self.session = session
        self.mark = mark
        self.comment = comment
        self.recordedAt = recordedAt
        self.recordedBy = recordedBy
        self.position = position
        self.amendedFrom = amendedFrom
        self.reason = reason
    }
}

/// Writes marks with who recorded them, as CSV that ``MarksFile`` reads again and as JSON Lines.
public enum MarksExport {
    /// The headings, a promise to those who read the files.
    public static let headings = [
        "UPN", "Child", "Date", "Session", "Mark", "Minutes Late", "Comment", "Recorded At", "Recorded By",
        "Position", "Amended From", "Reason",
    ]

    /// Writes marks as CSV with ISO dates and UTC instants.
    public static func csv(_ rows: some Sequence<MarkExportRow>) -> [UInt8] {
        var writer = CSVWriter()
        writer.row(headings)
        for row in rows {
            writer.cell(row.upn)
            writer.cell(row.child)
            writer.cell(row.session.date.iso)
            writer.cell(row.session.half.abbreviation)
            writer.cell(row.mark?.code.sign ?? "-")
            writer.cell(row.mark?.minutesLate.map { String($0) } ?? "")
            writer.cell(row.comment)
            writer.cell(row.recordedAt.iso)
            writer.cell(row.recordedBy)
            writer.cell(row.position)
            writer.cell(row.amendedFrom?.sign ?? "")
            writer.cell(row.reason)
            writer.endRow()
        }
        return writer.bytes
    }

    /// Writes marks as JSON Lines.
    public static func jsonLines(_ rows: some Sequence<MarkExportRow>) -> [UInt8] {
        var lines = JSONLines()
        for row in rows {
            lines.write([
                "upn": .text(row.upn.isEmpty ? nil : row.upn),
                "child": .string(row.child),
                "date": .string(row.session.date.iso),
                "session": .string(row.session.half.abbreviation),
                "mark": .text(row.mark?.code.sign),
                "minutesLate": .number(row.mark?.minutesLate),
                "comment": .string(row.comment),
                "recordedAt": .string(row.recordedAt.iso),
                "recordedBy": .string(row.recordedBy),
                "position": .string(row.position),
                "amendedFrom": .text(row.amendedFrom?.sign),
                "reason": .string(row.reason),
            ])
        }
        return lines.bytes
    }
}
