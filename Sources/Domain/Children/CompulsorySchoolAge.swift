/// The dates between which a child must be educated (Education Act 1996, section 8; domain reference b4).
public struct CompulsorySchoolAge: Hashable, Sendable {
    /// The prescribed day on or next after the fifth birthday: 31 December, 31 March or 31 August.
    public let begins: CivilDate
    /// The school leaving date: the last Friday in June of the school year in which the child turns sixteen.
    public let ends: CivilDate

    /// The dates for a child by date of birth.
    public init(born: CivilDate) {
        begins = Self.prescribedDay(onOrAfter: born.birthday(5))
        let june = CivilDate.known(SchoolYear(containing: born.birthday(16)).firstYear + 1, 6, 30)
        ends = june.adding(days: -((june.weekday.rawValue - Weekday.friday.rawValue + 7) % 7))
    }

    /// Whether the child is of compulsory school age on a date; the first and the last day both count.
    public func contains(_ date: CivilDate) -> Bool {
        begins <= date && date <= ends
    }

    private static func prescribedDay(onOrAfter date: CivilDate) -> CivilDate {
        let parts = date.parts
        return switch parts.month {
        case 1...3: .known(parts.year, 3, 31)
        case 4...8: .known(parts.year, 8, 31)
        default: .known(parts.year, 12, 31)
        }
    }
}

extension CivilDate {
    /// The birthday of somebody born on this date at so many years.
    ///
    /// Born on 29 February, the birthday of other years is 1 March, as the law in England counts ages. It makes no
    /// difference to compulsory school age.
    public func birthday(_ years: Int) -> CivilDate {
        let parts = parts
        return CivilDate(year: parts.year + years, month: parts.month, day: parts.day)
            ?? .known(parts.year + years, 3, 1)
    }

    /// Whole years from a birth on this date to another; negative before the birth.
    public func age(on date: CivilDate) -> Int {
        let born = parts
        let then = date.parts
        let hadBirthday = (then.month, then.day) >= (born.month, born.day)
        return then.year - born.year - (hadBirthday ? 0 : 1)
    }
}
