import Application
import Canvas
import Domain

/// What a row says in the columns Mark and Time.
struct MarkWords {
    let row: RegisterRow
    let session: Session
    let permissions: Permissions

    /// The sign: the code, the expected code, or a dash for no mark.
    func sign(_ signs: SignSet) -> String {
        if let mark = row.mark { return mark.sign }
        switch row.expectation {
        case .absence(let mark, _, _), .agreedAway(let mark, _, _): return mark.sign
        default: return Sign.dash.text(signs)
        }
    }

    /// How the sign looks: an expected mark is dim.
    var role: StyleRole {
        guard row.mark != nil else {
            switch row.expectation {
            case .absence, .agreedAway: return .markExpected
            default: return .markUnrecorded
            }
        }
        switch row.sign {
        case .here: return .markHere
        case .late: return .markLate
        case .away: return .markAway
        case .uncounted: return .markUncounted
        case .unrecorded, .closed: return .markUnrecorded
        }
    }

    /// The mark in a sentence: what it is, how it came to be, and when.
    var sentence: String {
        guard let mark = row.mark else {
            guard let expected = row.expectation.mark else { return "Not marked yet." }
            return "Expected: \(expected.sign) (\(expected.shortName))."
        }
        let time = time.isEmpty ? "" : ", \(time)"
        return "\(mark.sign) (\(mark.shortName))\(time)" + (row.isAmended ? ", amended." : ".")
    }

    /// Minutes late where they are known, else when the mark was made.
    var time: String {
        if let arrived = row.arrivedAt { return arrived.description }
        if let minutes = row.mark?.minutesLate { return "\(minutes) min" }
        guard row.mark != nil, let at = row.markedAt else { return "" }
        return at.date == session.date ? at.clock.description : ""
    }
}
