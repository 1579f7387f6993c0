public import Domain

/// A contact of a child as a file of contacts has it.
public struct ContactRow: Hashable, Sendable {
    /// The line of the file; 0 where the row was not read from one.
    public var line: Int
    /// The unique pupil number of the child.
    public var upn: String
    /// The contact.
    public var details: ContactDetails

    /// A contact's row.
    public init(line: Int = 0, upn: String, details: ContactDetails) {
        self.line = line
        self.upn = upn
        self.details = details
    }
}

/// Files of contacts: whom to call about a child.
public enum ContactsFile {
    /// Reads contacts.
    public static func read(
        _ bytes: [UInt8], mapping: ColumnMapping = .none
    ) throws(ImportFault) -> Imported<ContactRow> {
        var source = try RowSource(bytes, as: ContactColumn.self, mapping: mapping)
        try source.requireAll()
        var imported = Imported<ContactRow>()
        imported.ignoredHeadings = source.ignoredHeadings()
        while try source.next() {
            do throws(ColumnFault<ContactColumn>) {
                imported.rows.append(try row(of: source))
            } catch {
                source.refuse(error.column, because: error.fault)
            }
        }
        imported.refused = source.refused
        return imported
    }

    /// Writes contacts with the canonical headings; best times and addresses only where somebody has one.
    public static func write(_ rows: [ContactRow]) -> [UInt8] {
        let columns = ContactColumn.allCases.filter { column in
            switch column {
            case .bestTime, .address: rows.contains { !text(of: column, in: $0).isEmpty }
            default: true
            }
        }
        var writer = CSVWriter()
        writer.row(columns.map(\.rawValue))
        for row in rows {
            for column in columns { writer.cell(text(of: column, in: row)) }
            writer.endRow()
        }
        return writer.bytes
    }

    private static func row(
        of source: RowSource<ContactColumn>
    ) throws(ColumnFault<ContactColumn>) -> ContactRow {
        let details = ContactDetails(
            surname: try source.value(.surname, CellText.line),
            forename: try source.value(.forename, CellText.optionalLine),
            relationship: try source.value(.relationship, CellText.optionalLine),
            hasParentalResponsibility: try source.value(.responsibility, CellText.yesOrNo),
            priority: try source.value(.priority, CellText.order),
            phone: try source.value(.phone, CellText.optionalLine),
            email: try source.value(.email, CellText.optionalLine),
            preferredChannel: try source.value(.channel, CellText.optionalLine),
            language: try source.value(.language, CellText.optionalLine),
            livesWith: try source.value(.livesWith, CellText.yesOrNo),
            mayCollect: try source.value(.mayCollect, CellText.yesOrNo),
            bestTime: try source.value(.bestTime, CellText.optionalLine),
            address: try source.value(.address, CellText.optionalLine))
        let upn = try source.value(.upn, CellText.line)
        return ContactRow(line: source.line, upn: upn.uppercased(), details: details)
    }

    private static func text(of column: ContactColumn, in row: ContactRow) -> String {
        let details = row.details
        return switch column {
        case .upn: row.upn
        case .surname: details.surname
        case .forename: details.forename
        case .relationship: details.relationship
        case .responsibility: yesOrNo(details.hasParentalResponsibility)
        case .priority: String(details.priority)
        case .phone: details.phone
        case .email: details.email
        case .channel: details.preferredChannel
        case .language: details.language
        case .livesWith: yesOrNo(details.livesWith)
        case .mayCollect: yesOrNo(details.mayCollect)
        case .bestTime: details.bestTime
        case .address: details.address
        }
    }

    private static func yesOrNo(_ value: Bool) -> String {
        value ? "yes" : "no"
    }
}
