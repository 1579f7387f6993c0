import Domain

/// Files of marks: with a row a mark, or with a row a child and a column a session.
public enum MarksFile {
    /// Reads marks; which of the two forms the file has is told by its headings.
    ///
    /// A blank cell or `-` is no mark. The same mark twice counts once; another mark for the same child and session
    /// is refused.
    public static func read(
        _ bytes: [UInt8], mapping: ColumnMapping = .none
    ) throws(ImportFault) -> Imported<MarkRow> {
        var source = try RowSource(bytes, as: MarkColumn.self, mapping: mapping)
        let sessions = source.left.compactMap { index in
            CellText.session(heading: source.headings[index]).map { (index: index, session: $0) }
        }
        var collector = MarkCollector()
        if !sessions.isEmpty, source.place(of: .upn) != nil, source.place(of: .mark) == nil {
            collector.imported.ignoredHeadings = source.ignoredHeadings(except: Set(sessions.map(\.index)))
            while try source.next() { collector.takeWide(&source, sessions) }
        } else {
            try source.requireAll()
            collector.imported.ignoredHeadings = source.ignoredHeadings()
            let places = MarkPlaces(source)
            while try source.next() {
                do throws(ColumnFault<MarkColumn>) {
                    try collector.takeLong(source, places)
                } catch {
                    source.refuse(error.column, because: error.fault)
                }
            }
        }
        collector.imported.refused = source.refused
        return collector.imported
    }

    /// Writes marks with the canonical headings that ``read(_:mapping:)`` knows, a row a mark.
    public static func write(_ rows: some Sequence<MarkRow>, dates: DateStyle = .iso) -> [UInt8] {
        var writer = MarksWriter(dates: dates)
        for row in rows { writer.write(row) }
        return writer.bytes
    }
}

/// Writes marks a row at a time, for files that are made day by day.
public struct MarksWriter: Sendable {
    private var writer = CSVWriter()
    private let dates: DateStyle
    private var lastDate: (date: CivilDate, text: String)?

    /// A writer that has written the headings.
    public init(dates: DateStyle = .iso) {
        self.dates = dates
        writer.row(MarkColumn.allCases.map(\.rawValue))
    }

    /// What was written so far.
    public var bytes: [UInt8] { writer.bytes }

    /// Writes one mark.
    public mutating func write(_ row: MarkRow) {
        let date: String
        if let lastDate, lastDate.date == row.session.date {
            date = lastDate.text
        } else {
            date = dates.text(row.session.date)
            lastDate = (row.session.date, date)
        }
        writer.cell(row.upn)
        writer.cell(date)
        writer.cell(row.session.half.abbreviation)
        writer.cell(row.mark.code.sign)
        writer.cell(row.mark.minutesLate.map { String($0) } ?? "")
        writer.cell(row.comment)
        writer.endRow()
    }
}
