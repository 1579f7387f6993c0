import Canvas
import Domain

/// Draws a strip of sessions: a sign for each, a space between weeks.
struct StripDrawing {
    /// A strip: ten sessions a week.
    typealias Strip = [StripSign]

    let signs: SignSet

    /// Draws the strip; ten sessions a week.
    func draw(_ strip: [StripSign], on grid: inout Grid, row: Int, column: Int, isSelected: Bool = false) {
        var column = column
        for (index, sign) in strip.enumerated() {
            if index > 0, index % 10 == 0 { column += 1 }
            grid.write(
                Self.text(of: sign, signs: signs), row: row, column: column, role: Self.role(of: sign),
                selected: isSelected)
            column += 1
        }
    }

    /// The sign that stands for a session.
    static func text(of strip: StripSign, signs: SignSet) -> String {
        switch strip {
        case .here: Sign.here.text(signs)
        case .late: Sign.late.text(signs)
        case .away: Sign.away.text(signs)
        case .uncounted: Sign.uncounted.text(signs)
        case .unrecorded: Sign.unrecorded.text(signs)
        case .closed: " "
        }
    }

    /// How it looks.
    static func role(of strip: StripSign) -> StyleRole {
        switch strip {
        case .here: .markHere
        case .late: .markLate
        case .away: .markAway
        case .uncounted: .markUncounted
        case .unrecorded, .closed: .markUnrecorded
        }
    }
}
