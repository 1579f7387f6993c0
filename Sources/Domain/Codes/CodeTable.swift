/// The national code table, by code, date and compulsory school age.
///
/// A setting may call a code what it likes; the signs, dates and sums are fixed.
public enum CodeTable {
    /// Every row, withdrawn ones last: `X` has two, every other code one.
    public static let rows: [CodeMeaning] = attending + authorised + unauthorised + uncounted + withdrawn

    /// Codes of sessions that count as possible, in school or not.
    public static let possible = CodeSet(rows.filter(\.countsAsPossible).map(\.code))
    /// Codes for children who are here: in school, or taught elsewhere as an attendance.
    public static let here = CodeSet(rows.filter(\.isHere).map(\.code))
    /// Codes for children who are on the premises.
    public static let onSite = CodeSet(rows.filter(\.isOnSite).map(\.code))

    /// What a code means on a date for a child of or outside compulsory school age.
    ///
    /// Outside its dates a code keeps the meaning it had: DfE's figures of 2025/26 still hold codes withdrawn in
    /// 2024. `X` meant "related to coronavirus" for children of compulsory school age while that use was in force.
    public static func meaning(
        of code: AttendanceCode, on date: CivilDate, isCompulsoryAge: Bool
    ) -> CodeMeaning {
        if code == .notRequired, isCompulsoryAge, coronavirus.isInForce(on: date) { return coronavirus }
        return byNumber[code.rawValue]
    }

    /// Whether a code may be used for a new mark of a child in a session, and if not, why.
    public static func standing(
        of code: AttendanceCode, in session: Session, isCompulsoryAge: Bool
    ) -> CodeStanding {
        let meaning = meaning(of: code, on: session.date, isCompulsoryAge: isCompulsoryAge)
        if code == .prospective { return .onlyBeforeJoining }
        if code == .plannedClosure { return .onlyWholeSchool }
        if session.date < meaning.validFrom { return .notYet(firstDay: meaning.validFrom) }
        if let lastDay = meaning.validTo, session.date > lastDay { return .withdrawn(lastDay: lastDay) }
        if let half = meaning.half, half != session.half { return .wrongHalf(half) }
        switch meaning.ages {
        case .compulsory where !isCompulsoryAge: return .needsCompulsoryAge
        case .notCompulsory where isCompulsoryAge: return .needsNonCompulsoryAge
        default: return .inForce
        }
    }

    /// The codes that a person may choose for a child in a session, in the order of the table.
    public static func choosable(in session: Session, isCompulsoryAge: Bool) -> [CodeMeaning] {
        rows.filter { row in
            standing(of: row.code, in: session, isCompulsoryAge: isCompulsoryAge) == .inForce
                && row == meaning(of: row.code, on: session.date, isCompulsoryAge: isCompulsoryAge)
        }
    }

    /// Meanings by the number of their code; the first row of a code is the one that is kept.
    private static let byNumber: [CodeMeaning] = {
        let size = (AttendanceCode.allCases.map(\.rawValue).max() ?? 0) + 1
        var table = [CodeMeaning](repeating: attending[0], count: size)
        for row in rows.reversed() { table[row.code.rawValue] = row }
        return table
    }()
}

extension CivilDate {
    /// Autumn 2006, when the reason-for-absence census series begins; earlier use of its codes is likely.
    static let reasonSeriesBegan = known(2006, 9, 1)
    /// The day the School Attendance (Pupil Registration) (England) Regulations 2024 came into force.
    static let regulations2024Began = known(2024, 8, 19)
    /// The day before they did.
    static let beforeRegulations2024 = known(2024, 8, 18)

    /// A day that is written in the code and known to exist.
    static func known(_ year: Int, _ month: Int, _ day: Int) -> CivilDate {
        guard let date = CivilDate(year: year, month: month, day: day) else {
            preconditionFailure("no such day")
        }
        return date
    }
}
