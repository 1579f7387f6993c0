public import Domain

/// What is given out.
public struct ExportRequest: Hashable, Sendable {
    /// What it has rows of; the raw value is its name in commands.
    public enum Kind: String, CaseIterable, Sendable {
        case children
        case contacts
        case calendar
        case marks
        /// Every commit with its events.
        case log
    }

    /// How it is written.
    public enum Format: String, CaseIterable, Sendable {
        /// Comma-separated values with a row of headings.
        case csv
        /// A JSON object a line.
        case jsonl
    }

    /// What it has rows of.
    public var kind: Kind
    /// The first day; `nil` for all.
    public var from: CivilDate?
    /// The last day; `nil` for all.
    public var to: CivilDate?
    /// One group; `nil` for all.
    public var group: GroupID?
    /// How it is written.
    public var format: Format

    /// What is given out.
    public init(
        kind: Kind, from: CivilDate? = nil, to: CivilDate? = nil, group: GroupID? = nil, format: Format = .csv
    ) {
        self.kind = kind
        self.from = from
        self.to = to
        self.group = group
        self.format = format
    }
}

/// What is given out, and the name of the file for it.
public struct ExportedFile: Sendable {
    /// The name, without a folder; says so where the children are invented.
    public let name: String
    /// What is in it.
    public let bytes: [UInt8]
}

/// Why nothing was given out.
public enum ExportError: Error, Hashable, Sendable, CustomStringConvertible {
    /// This kind has only the other format.
    case format(ExportRequest.Kind, ExportRequest.Format)
    /// This kind is not divided so.
    case notByGroup(ExportRequest.Kind)
    /// This kind has no days to choose from.
    case notByDay(ExportRequest.Kind)

    /// What happened and what to do.
    public var description: String {
        switch self {
        case .format(let kind, let format):
            "There is no export of \(kind.rawValue) as \(format.rawValue). Leave --format out."
        case .notByGroup(let kind): "The export of \(kind.rawValue) is of the whole setting. Leave --group out."
        case .notByDay(let kind): "The export of \(kind.rawValue) has no days to choose. Leave --from and --to out."
        }
    }
}
