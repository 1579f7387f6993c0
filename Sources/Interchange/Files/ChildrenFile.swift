public import Domain

/// A child as a file of children has them.
public struct ChildRow: Hashable, Sendable {
    /// The line of the file; 0 where the row was not read from one.
    public var line: Int
    /// Names, birth and interests.
    public var details: ChildDetails
    /// The name of the group.
    public var group: String
    /// The first day.
    public var admission: CivilDate
    /// The last day, where it is known.
    public var leaving: CivilDate?

    /// A child's row.
    public init(
        line: Int = 0, details: ChildDetails, group: String, admission: CivilDate, leaving: CivilDate? = nil
    ) {
        self.line = line
        self.details = details
        self.group = group
        self.admission = admission
        self.leaving = leaving
    }
}

/// Files of children: the admission register, as far as registers need it.
public enum ChildrenFile {
    /// Reads children; a unique pupil number may be missing but not be wrong or stand twice.
    public static func read(
        _ bytes: [UInt8], mapping: ColumnMapping = .none
    ) throws(ImportFault) -> Imported<ChildRow> {
        var source = try RowSource(bytes, as: ChildColumn.self, mapping: mapping)
        try source.requireAll()
        var imported = Imported<ChildRow>()
        imported.ignoredHeadings = source.ignoredHeadings()
        var lines: [String: Int] = [:]
        while try source.next() {
            do throws(ColumnFault<ChildColumn>) {
                let row = try row(of: source)
                if let upn = row.details.upn {
                    if let line = lines[upn] { throw ColumnFault(column: .upn, fault: .sameUPN(line: line)) }
                    lines[upn] = row.line
                }
                imported.rows.append(row)
            } catch {
                source.refuse(error.column, because: error.fault)
            }
        }
        imported.refused = source.refused
        return imported
    }

    /// Writes children with the canonical headings; the door note has a column only where somebody has one.
    public static func write(_ rows: [ChildRow], dates: DateStyle = .iso) -> [UInt8] {
        let hasDoorNotes = rows.contains { !$0.details.doorNote.isEmpty }
        let columns = ChildColumn.allCases.filter { hasDoorNotes || $0 != .doorNote }
        var writer = CSVWriter()
        writer.row(columns.map(\.rawValue))
        for row in rows {
            for column in columns { writer.cell(text(of: column, in: row, dates: dates)) }
            writer.endRow()
        }
        return writer.bytes
    }

    private static func row(of source: RowSource<ChildColumn>) throws(ColumnFault<ChildColumn>) -> ChildRow {
        let upn = try source.value(.upn) { text throws(CellFault) -> UPN? in
            guard !text.isEmpty else { return nil }
            do throws(UPNFault) {
                return try UPN(text)
            } catch {
                throw .badUPN(error)
            }
        }
        let forename = try source.value(.forename, CellText.line)
        let preferred = try source.value(.preferredForename, CellText.optionalLine)
        let born = try source.value(.born, CellText.date)
        let admission = try source.value(.admission, CellText.date)
        let leaving = try source.value(.leaving, CellText.optionalDate)
        guard born <= admission else { throw ColumnFault(column: .admission, fault: .before("date of birth")) }
        if let leaving, leaving < admission {
            throw ColumnFault(column: .leaving, fault: .before("admission date"))
        }
        let details = ChildDetails(
            upn: upn?.text, surname: try source.value(.surname, CellText.line), forename: forename,
            preferredForename: preferred.isEmpty ? forename : preferred, born: born,
            yearGroup: try source.value(.yearGroup, CellText.yearGroup),
            interests: interests(try source.value(.interests, CellText.optionalLine)),
            doorNote: try source.value(.doorNote, CellText.optionalLine))
        return ChildRow(
            line: source.line, details: details, group: try source.value(.group, CellText.line),
            admission: admission, leaving: leaving)
    }

    private static func interests(_ text: String) -> [String] {
        text.split(separator: ";").map { String($0).trimmingBlanks() }.filter { !$0.isEmpty }
    }

    private static func text(of column: ChildColumn, in row: ChildRow, dates: DateStyle) -> String {
        switch column {
        case .upn: row.details.upn ?? ""
        case .surname: row.details.surname
        case .forename: row.details.forename
        case .preferredForename: row.details.preferredForename
        case .born: dates.text(row.details.born)
        case .yearGroup: row.details.yearGroup
        case .group: row.group
        case .admission: dates.text(row.admission)
        case .leaving: row.leaving.map(dates.text) ?? ""
        case .interests: row.details.interests.joined(separator: "; ")
        case .doorNote: row.details.doorNote
        }
    }
}
