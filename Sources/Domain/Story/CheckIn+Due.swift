extension CheckIn {
    /// The date on which the next check-in is due; `nil` when none will be.
    ///
    /// School days are counted from the last one done, or from the day of the agreement while none was. A date that
    /// passed stays until a check-in is done; after the agreement's last day no new date arises (our proposal).
    ///
    /// - Parameters:
    ///   - agreed: The agreement's first day.
    ///   - last: The day of the last check-in that was done; `nil` while none was.
    public func due(agreed: CivilDate, last: CivilDate?, in calendar: SchoolCalendar) -> CivilDate? {
        guard let next = calendar.date(schoolDays: max(everyDays, 1), after: max(last ?? agreed, agreed)) else {
            return nil
        }
        return until.map { next <= $0 } ?? true ? next : nil
    }
}
