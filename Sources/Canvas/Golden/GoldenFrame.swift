/// A frame as text, for tests and for people who read what changed on a screen.
///
/// The size; the rows; the rows again with one letter for the role of each place; where the cursor rests. Blanks at
/// the end of a row are left out, in the second block also the places that are plain text and not selected.
public enum GoldenFrame {
    /// The whole frame as text, ending with a line feed.
    ///
    /// A place on the selected row has its letter underlined by `^` in a row below, which is there only where
    /// something is selected.
    public static func text(of frame: Frame) -> String {
        let grid = frame.grid
        var lines = ["\(grid.size.columns)x\(grid.size.rows)"]
        lines += (0..<grid.size.rows).map { grid.text(row: $0) }
        lines.append("roles")
        for row in 0..<grid.size.rows {
            let cells = grid.row(row)
            lines.append(trimmed(cells.map { letter(for: $0.role) }))
            if cells.contains(where: \.isSelected) {
                lines.append(trimmed(cells.map { $0.isSelected ? "^" : " " }))
            }
        }
        let state = frame.isCursorVisible ? "visible" : "resting"
        lines.append("cursor: \(frame.cursor.row),\(frame.cursor.column) \(state)")
        return lines.joined(separator: "\n") + "\n"
    }

    /// The letter of a role; plain text is a blank, so that what differs from it stands out.
    ///
    /// Letters never change once a frame was kept with them.
    public static func letter(for role: StyleRole) -> Character {
        switch role {
        case .text: " "
        case .textDim: "d"
        case .textStrong: "b"
        case .heading: "H"
        case .frame: "-"
        case .place: "p"
        case .placeCurrent: "P"
        case .path: "/"
        case .clock: "c"
        case .cursor: ">"
        case .field: "f"
        case .fieldFocus: "F"
        case .fieldError: "X"
        case .key: "K"
        case .hint: "h"
        case .status: "s"
        case .statusOK: "o"
        case .statusWarning: "w"
        case .statusError: "e"
        case .mark: "m"
        case .markHere: "1"
        case .markLate: "2"
        case .markAway: "3"
        case .markUncounted: "4"
        case .markUnrecorded: "5"
        case .markExpected: "6"
        case .tag: "t"
        case .tagSafety: "T"
        case .match: "M"
        case .rehearsal: "R"
        }
    }

    private static func trimmed(_ letters: [Character]) -> String {
        var letters = letters
        while letters.last == " " {
            letters.removeLast()
        }
        return String(letters)
    }
}
