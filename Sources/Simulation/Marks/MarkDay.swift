import Domain

/// A school day as the marks see it.
struct MarkDay {
    let date: CivilDate
    /// How much likelier a spell is to begin than on a plain day, in percent: winter and Fridays.
    let pressure: Int
    /// 1 on the first school day after a week or more without school, 2 on the second, 0 on others.
    let afterHoliday: Int
    /// How many school days the simulation still has after this one.
    let left: Int

    /// The school days of some dates with what is particular about each.
    static func days(_ calendar: SchoolCalendar, in dates: ClosedRange<CivilDate>) -> [MarkDay] {
        let days = calendar.schoolDays(in: dates)
        return days.enumerated().map { index, date in
            let after = gap(days, index) ? 1 : gap(days, index - 1) ? 2 : 0
            return MarkDay(
                date: date, pressure: pressure(on: date), afterHoliday: after, left: days.count - 1 - index)
        }
    }

    /// Whether a holiday lies between a school day and the one before it.
    private static func gap(_ days: [CivilDate], _ index: Int) -> Bool {
        days.indices.contains(index) && index > 0 && days[index - 1].days(until: days[index]) >= 7
    }

    private static func pressure(on date: CivilDate) -> Int {
        let season =
            switch date.month {
            case 11, 12: 145
            case 1, 2: 130
            case 10, 3: 110
            case 9: 70
            default: 80
            }
        let day =
            switch date.weekday {
            case .monday: 85
            case .friday: 160
            default: 92
            }
        return season * day / 100
    }
}
