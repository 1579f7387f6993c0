import Application
import Domain
import Interchange

/// The marks of a register that stood after an earlier commit, in lines of text and as JSON.
struct PastRegisterWords {
    /// The register as it stands now: who is on it.
    let page: RegisterPage
    /// The commit.
    let commit: Int64
    /// The marks that stood after it.
    let marks: [ChildID: ShownMark]

    /// For people.
    var text: String {
        var table = Table("No.", "Child", "Mark")
        for row in page.rows { table.add(String(row.number), row.name, sign(of: row) ?? "none") }
        return "\(page.groupName)  \(page.session.date.shortWithYear)  \(page.session.half.name)  "
            + "as the log stood after commit \(commit)\n" + table.text
    }

    /// For programs.
    var json: JSONValue {
        [
            "group": .string(page.groupName), "date": .string(page.session.date.iso),
            "session": .string(page.session.half.abbreviation), "asAt": .integer(commit),
            "children": .array(
                page.rows.map { row in
                    [
                        "number": .number(row.number), "child": .string(row.name), "mark": .text(sign(of: row)),
                        "minutesLate": .number(marks[row.id]?.minutesLate),
                    ]
                }),
        ]
    }

    private func sign(of row: RegisterRow) -> String? {
        marks[row.id].map { $0.code == nil ? $0.shortName : $0.sign }
    }
}
