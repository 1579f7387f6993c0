import Domain

/// Why one cell cannot be taken in.
enum CellFault: Error, Hashable {
    case missing
    case notADate
    case notASession
    case notACode
    /// Present, by the sign of this half, in the other one.
    case presentInOtherHalf(HalfDay)
    case notMinutes
    case minutesWithoutLate(AttendanceCode)
    case notYesOrNo
    case notAnOrder
    case notAPeriodKind
    case notAYearGroup
    case badUPN(UPNFault)
    case before(String)
    case controlCharacter
    case moreCells(expected: Int, found: Int)
    case otherMark(line: Int, sign: String)
    case sameUPN(line: Int)
}

extension CellFault: CustomStringConvertible {
    var description: String {
        switch self {
        case .missing: "nothing is written here, and it is needed"
        case .notADate: "not a date: dates are read day first (23/11/2026) or as 2026-11-23"
        case .notASession: "not a session: write AM or PM"
        case .notACode: "not a national attendance code"
        case .presentInOtherHalf(.morning): "“/” is for the morning; present in the afternoon is “\\”"
        case .presentInOtherHalf(.afternoon): "“\\” is for the afternoon; present in the morning is “/”"
        case .notMinutes: "not a whole number of minutes from 0 to 999"
        case .minutesWithoutLate(let code): "minutes belong to L and U; the mark here is \(code.sign)"
        case .notYesOrNo: "write yes or no"
        case .notAnOrder: "not a whole number from 1 to 99"
        case .notAPeriodKind: "write School year, Term, Holiday, INSET, Bank holiday or Planned closure"
        case .notAYearGroup: "not a year group: N1, N2, R or 1 to 14"
        case .badUPN(let fault): fault.description
        case .before(let other): "earlier than the \(other)"
        case .controlCharacter: "there is a control character in it"
        case .moreCells(let expected, let found): "the row has \(found) cells and there are \(expected) headings"
        case .otherMark(let line, let sign): "line \(line) has \(sign) for the same child and session"
        case .sameUPN(let line): "line \(line) has the same unique pupil number"
        }
    }
}
