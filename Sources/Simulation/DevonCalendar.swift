import Domain
import Interchange

/// School calendars as Devon's mostly are: three terms of two halves.
///
/// The dates follow a rule for every year and are nobody's published ones; a setting enters its own.
enum DevonCalendar {
    /// The periods of the school year that begins in September of a calendar year.
    static func periods(beginning year: Int) -> [CalendarRow] {
        let first = weekday(onOrAfter: date(year, 9, 1))
        let last = weekday(onOrBefore: date(year + 1, 7, 22))
        let autumnHalf = date(year, 10, 31).monday(lastInMonth: true)
        let christmas = date(year, 12, 25).monday
        let afterChristmas = christmas.adding(days: 14)
        let springHalf = date(year + 1, 2, 1).monday(lastInMonth: false).adding(days: 14)
        let easter = easterSunday(of: year + 1)
        let mayDay = date(year + 1, 5, 1).monday(lastInMonth: false)
        let summerHalf = date(year + 1, 5, 31).monday(lastInMonth: true)
        // New Year's Day at a weekend is kept on the Monday after.
        let isNewYearMoved = date(year + 1, 1, 1).weekday.isWeekend
        let training = isNewYearMoved ? afterChristmas.adding(days: 1) : afterChristmas
        var rows = [
            CalendarRow(kind: .schoolYear, from: first, to: last, name: "\(year)/\((year + 1) % 100)"),
            holiday("Half-term", autumnHalf, days: 5),
            holiday("Christmas holiday", christmas, days: 12),
            holiday("Half-term", springHalf, days: 5),
            holiday("Easter holiday", easter.adding(days: -6), days: 12),
            CalendarRow(kind: .bankHoliday, from: mayDay, to: mayDay, name: "Bank holiday"),
            holiday("Half-term", summerHalf, days: 5),
            CalendarRow(kind: .inset, from: first, to: first, name: "Staff training"),
            CalendarRow(kind: .inset, from: training, to: training, name: "Staff training"),
        ]
        if isNewYearMoved {
            rows.append(CalendarRow(kind: .bankHoliday, from: afterChristmas, to: afterChristmas, name: "Bank holiday"))
        }
        return rows
    }

    /// Easter Sunday of a year (the anonymous Gregorian computus, in Meeus' form).
    static func easterSunday(of year: Int) -> CivilDate {
        let golden = year % 19
        let century = year / 100
        let ofCentury = year % 100
        let epact = (19 * golden + century - century / 4 - (century - (century + 8) / 25 + 1) / 3 + 15) % 30
        let weekday = (32 + 2 * (century % 4) + 2 * (ofCentury / 4) - epact - ofCentury % 4) % 7
        let late = (golden + 11 * epact + 22 * weekday) / 451
        let sum = epact + weekday - 7 * late + 114
        return date(year, sum / 31, sum % 31 + 1)
    }

    /// A date that exists in every year, such as 25 December.
    static func date(_ year: Int, _ month: Int, _ day: Int) -> CivilDate {
        CivilDate(year: year, month: month, day: day) ?? CivilDate(dayNumber: 0)
    }

    private static func holiday(_ name: String, _ from: CivilDate, days: Int) -> CalendarRow {
        CalendarRow(kind: .holiday, from: from, to: from.adding(days: days - 1), name: name)
    }

    private static func weekday(onOrAfter date: CivilDate) -> CivilDate {
        date.weekday.isWeekend ? date.monday.adding(days: 7) : date
    }

    private static func weekday(onOrBefore date: CivilDate) -> CivilDate {
        date.weekday.isWeekend ? date.monday.adding(days: 4) : date
    }
}

extension CivilDate {
    /// From the last day of a month its last Monday; from the first day its first.
    fileprivate func monday(lastInMonth isLast: Bool) -> CivilDate {
        isLast || weekday == .monday ? monday : monday.adding(days: 7)
    }
}
