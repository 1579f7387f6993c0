import Domain

/// What another system's headings are called here: pairs that a person gave and that can be kept for next time.
public struct ColumnMapping: Hashable, Sendable {
    /// A heading of theirs and the canonical heading that it stands for.
    public struct Pair: Hashable, Sendable {
        /// Their heading, as they write it.
        public let theirs: String
        /// Our canonical heading.
        public let ours: String

        /// A pair.
        public init(theirs: String, ours: String) {
            self.theirs = theirs
            self.ours = ours
        }

        /// Reads `Theirs=Ours`; the last `=` divides, as no heading of ours has one.
        public init(reading text: String) throws(ColumnMappingFault) {
            guard let divider = text.lastIndex(of: "=") else { throw .notAPair(text) }
            theirs = String(text[..<divider]).trimmingBlanks()
            ours = String(text[text.index(after: divider)...]).trimmingBlanks()
            guard !theirs.isEmpty, !ours.isEmpty else { throw .notAPair(text) }
        }

        /// The pair as it is written and kept: `Theirs=Ours`.
        public var text: String { "\(theirs)=\(ours)" }
    }

    /// The pairs, in the order given.
    public let pairs: [Pair]

    /// Canonical headings and guesses only.
    public static let none = ColumnMapping([])

    /// These pairs, before canonical headings and guesses.
    public init(_ pairs: [Pair]) {
        self.pairs = pairs
    }

    /// Reads pairs as they are written, `Theirs=Ours`.
    public init(reading texts: [String]) throws(ColumnMappingFault) {
        var pairs: [Pair] = []
        for text in texts { pairs.append(try Pair(reading: text)) }
        self.pairs = pairs
    }

    /// Where each of our columns is among a file's headings: by pair, then by canonical heading, then by synonym.
    func places<Column: ImportColumn>(
        of columns: Column.Type, among headings: [String]
    ) throws(ColumnMappingFault) -> ColumnPlaces<Column> {
        let names = headings.map(Self.bare)
        var places: [Column: Int] = [:]
        for pair in pairs {
            guard let column = Column.allCases.first(where: { Self.bare($0.rawValue) == Self.bare(pair.ours) }) else {
                throw .unknownColumn(pair.ours, known: Column.allCases.map(\.rawValue))
            }
            guard let place = names.firstIndex(of: Self.bare(pair.theirs)) else {
                throw .headingMissing(pair.theirs, headings: headings)
            }
            guard places.updateValue(place, forKey: column) == nil else { throw .columnTwice(column.rawValue) }
        }
        for rank in 0...1 {
            for column in Column.allCases where places[column] == nil {
                let known = Set(rank == 0 ? [Self.bare(column.rawValue)] : column.synonyms.map(Self.bare))
                let taken = Set(places.values)
                let found = names.indices.filter { known.contains(names[$0]) && !taken.contains($0) }
                guard found.count <= 1 else { throw .columnTwice(column.rawValue) }
                places[column] = found.first
            }
        }
        let taken = Set(places.values)
        return ColumnPlaces(places: places, left: headings.indices.filter { !taken.contains($0) })
    }

    /// A heading without case, blanks and signs, so that `Date of mark` and `date_of_mark` are the same.
    private static func bare(_ heading: String) -> String {
        heading.lowercased().filter { $0.isLetter || $0.isNumber }
    }
}

/// Where the columns of a file are.
struct ColumnPlaces<Column: ImportColumn> {
    /// The index of each column that the file has.
    let places: [Column: Int]
    /// The indices of the headings that stand for no column.
    let left: [Int]

    /// Fails on the first required column that the file has not.
    func requireAll(headings: [String]) throws(ColumnMappingFault) {
        for column in Column.allCases where column.isRequired && places[column] == nil {
            throw .columnMissing(column.rawValue, headings: headings)
        }
    }
}

/// Why the columns of a file could not be told.
public enum ColumnMappingFault: Error, Hashable, Sendable {
    /// A pair is not written `Theirs=Ours`.
    case notAPair(String)
    /// A pair names a column of ours that this kind of file has not.
    case unknownColumn(String, known: [String])
    /// A pair names a heading that the file has not.
    case headingMissing(String, headings: [String])
    /// Two headings stand for one column.
    case columnTwice(String)
    /// A column that is needed has no heading.
    case columnMissing(String, headings: [String])
}

extension ColumnMappingFault: CustomStringConvertible {
    /// What happened and what to do, for people.
    public var description: String {
        switch self {
        case .notAPair(let text):
            "“\(text)” is not a pair of headings. Write theirs, an equals sign and ours: “Attendance code=Mark”."
        case .unknownColumn(let name, let known):
            "There is no column “\(name)”. The columns of this kind of file are \(known.joined(separator: ", "))."
        case .headingMissing(let name, let headings):
            "The file has no heading “\(name)”. Its headings are \(headings.joined(separator: ", "))."
        case .columnTwice(let name):
            "Two headings stand for “\(name)”. Say which with --map \"Theirs=\(name)\"."
        case .columnMissing(let name, let headings):
            "No heading stands for “\(name)”. The file's headings are \(headings.joined(separator: ", ")). "
                + "If one of them does, say so with --map \"Theirs=\(name)\"."
        }
    }
}
