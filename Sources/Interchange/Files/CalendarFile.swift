public import Domain

/// A period as a file of the school calendar has it.
public struct CalendarRow: Hashable, Sendable {
    /// The line of the file; 0 where the row was not read from one.
    public var line: Int
    /// What the period is.
    public var kind: CalendarPeriod.Kind
    /// The first day.
    public var from: CivilDate
    /// The last day.
    public var to: CivilDate
    /// What the setting calls it.
    public var name: String

    /// A period's row.
    public init(line: Int = 0, kind: CalendarPeriod.Kind, from: CivilDate, to: CivilDate, name: String) {
        self.line = line
        self.kind = kind
        self.from = from
        self.to = to
        self.name = name
    }
}

/// Files of the school calendar.
public enum CalendarFile {
    /// Reads periods; one without a last day is a single day, one without a description is called by its type.
    public static func read(
        _ bytes: [UInt8], mapping: ColumnMapping = .none
    ) throws(ImportFault) -> Imported<CalendarRow> {
        var source = try RowSource(bytes, as: CalendarColumn.self, mapping: mapping)
        try source.requireAll()
        var imported = Imported<CalendarRow>()
        imported.ignoredHeadings = source.ignoredHeadings()
        while try source.next() {
            do throws(ColumnFault<CalendarColumn>) {
                imported.rows.append(try row(of: source))
            } catch {
                source.refuse(error.column, because: error.fault)
            }
        }
        imported.refused = source.refused
        return imported
    }

    /// Writes periods with the canonical headings.
    public static func write(_ rows: [CalendarRow], dates: DateStyle = .iso) -> [UInt8] {
        var writer = CSVWriter()
        writer.row(CalendarColumn.allCases.map(\.rawValue))
        for row in rows {
            writer.row([dates.text(row.from), dates.text(row.to), word(for: row.kind), row.name])
        }
        return writer.bytes
    }

    private static func row(
        of source: RowSource<CalendarColumn>
    ) throws(ColumnFault<CalendarColumn>) -> CalendarRow {
        let kind = try source.value(.kind, CellText.periodKind)
        let from = try source.value(.from, CellText.date)
        let to = try source.value(.to, CellText.optionalDate) ?? from
        guard from <= to else { throw ColumnFault(column: .to, fault: .before("first day")) }
        let name = try source.value(.name, CellText.optionalLine)
        return CalendarRow(
            line: source.line, kind: kind, from: from, to: to, name: name.isEmpty ? word(for: kind) : name)
    }

    private static func word(for kind: CalendarPeriod.Kind) -> String {
        switch kind {
        case .schoolYear: "School year"
        case .holiday: "Holiday"
        case .inset: "INSET"
        case .bankHoliday: "Bank holiday"
        case .plannedClosure: "Planned closure"
        case .term: "Term"
        }
    }
}
