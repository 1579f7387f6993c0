import Domain
import Interchange

/// The files of a made-up school, as another system would hand them over.
public struct SimulatedFiles: Sendable {
    /// A file's name and its bytes.
    public struct File: Sendable {
        /// The name, without a folder.
        public let name: String
        /// What is in it.
        public let bytes: [UInt8]
    }

    /// Children, contacts, calendar and marks in the canonical form, and the truth of what was planted.
    public let all: [File]
    /// How many marks there are.
    public let marks: Int

    /// Writes a school's files; dates are written day first, as in the files that schools exchange.
    public init(_ school: SimulatedSchool) {
        var writer = MarksWriter(dates: .british)
        var count = 0
        school.forEachDay { _, rows in
            count += rows.count
            for row in rows { writer.write(row) }
        }
        marks = count
        all = [
            File(name: "children.csv", bytes: ChildrenFile.write(school.children, dates: .british)),
            File(name: "contacts.csv", bytes: ContactsFile.write(school.contacts)),
            File(name: "calendar.csv", bytes: CalendarFile.write(school.calendar, dates: .british)),
            File(name: "marks.csv", bytes: writer.bytes),
            File(name: "truth.json", bytes: Array((Self.truth(of: school, marks: count).description + "\n").utf8)),
        ]
    }

    private static func truth(of school: SimulatedSchool, marks: Int) -> JSONValue {
        [
            "seed": .integer(Int64(clamping: school.seed)),
            "children": .number(school.children.count),
            "marks": .number(marks),
            "planted_from": .string(school.plantedFrom.iso),
            "planted": .array(
                school.planted.map { pattern in
                    [
                        "upn": .string(pattern.upn), "kind": .string(pattern.kind.rawValue),
                        // Monday is 0 in this file.
                        "weekday": .number(pattern.weekday.map { $0.rawValue - 1 }),
                        "starts": .string(pattern.starts.iso),
                    ]
                }),
        ]
    }
}
