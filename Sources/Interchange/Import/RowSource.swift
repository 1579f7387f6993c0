/// The rows of a file by the names of their columns; collects the rows that are refused.
struct RowSource<Column: ImportColumn> {
    private var reader: CSVReader
    private let places: [Column: Int]
    let headings: [String]
    /// The indices of headings that stand for no column.
    let left: [Int]
    private(set) var refused: [RowRemark] = []

    init(_ bytes: [UInt8], as columns: Column.Type, mapping: ColumnMapping) throws(ImportFault) {
        reader = CSVReader(bytes)
        let hasHeadings: Bool
        do throws(CSVFault) {
            hasHeadings = try reader.next()
        } catch {
            throw .csv(error)
        }
        guard hasHeadings else { throw .empty }
        headings = (0..<reader.count).map { [reader] in reader.trimmed(at: $0) }
        do throws(ColumnMappingFault) {
            let found = try mapping.places(of: columns, among: headings)
            places = found.places
            left = found.left
        } catch {
            throw .columns(error)
        }
    }

    /// The line on which the current row begins.
    var line: Int { reader.line }

    /// Fails where a required column has no heading.
    func requireAll() throws(ImportFault) {
        do throws(ColumnMappingFault) {
            try ColumnPlaces(places: places, left: left).requireAll(headings: headings)
        } catch {
            throw .columns(error)
        }
    }

    /// Headings, other than blank ones, that are left aside.
    func ignoredHeadings(except used: Set<Int> = []) -> [String] {
        left.filter { !used.contains($0) && !headings[$0].isEmpty }.map { headings[$0] }
    }

    /// Moves to the next row that has anything in it; rows with more cells than headings are refused on the way.
    mutating func next() throws(ImportFault) -> Bool {
        do throws(CSVFault) {
            while try reader.next() {
                if reader.count > headings.count, (headings.count..<reader.count).contains(where: hasText) {
                    let fault = CellFault.moreCells(expected: headings.count, found: reader.count)
                    refuse(heading: "", value: "", because: fault)
                } else if (0..<reader.count).contains(where: hasText) {
                    return true
                }
            }
            return false
        } catch {
            throw .csv(error)
        }
    }

    /// The text of a column in the current row; empty where the file has no such column.
    func text(_ column: Column) -> String {
        places[column].map { reader.trimmed(at: $0) } ?? ""
    }

    /// The text of a cell; empty where there is no place for it.
    func text(at index: Int?) -> String {
        index.map { reader.trimmed(at: $0) } ?? ""
    }

    /// Where a column is among the headings; asked once, as looking it up for each cell is dear.
    func place(of column: Column) -> Int? {
        places[column]
    }

    /// The heading of a column as the file writes it.
    func heading(of column: Column) -> String {
        places[column].map { headings[$0] } ?? column.rawValue
    }

    /// Refuses the current row because of one column.
    mutating func refuse(_ column: Column, because fault: CellFault) {
        refuse(heading: heading(of: column), value: text(column), because: fault)
    }

    /// Refuses the current row, or a cell of it, because of the cell under a heading.
    mutating func refuse(heading: String, value: String, because fault: CellFault) {
        refused.append(RowRemark(line: line, column: heading, value: value, reason: fault.description))
    }

    private func hasText(_ index: Int) -> Bool {
        !reader.trimmed(at: index).isEmpty
    }
}

/// A fault and the column that it is about.
struct ColumnFault<Column: ImportColumn>: Error {
    let column: Column
    let fault: CellFault
}

extension RowSource {
    /// Makes a value of a column's text and says which column it was if that fails.
    func value<Value>(
        _ column: Column, _ make: (String) throws(CellFault) -> Value
    ) throws(ColumnFault<Column>) -> Value {
        try value(column, at: places[column], make)
    }

    /// Makes a value of the text at the place of a column.
    func value<Value>(
        _ column: Column, at place: Int?, _ make: (String) throws(CellFault) -> Value
    ) throws(ColumnFault<Column>) -> Value {
        do throws(CellFault) {
            return try make(text(at: place))
        } catch {
            throw ColumnFault(column: column, fault: error)
        }
    }
}
