/// The school sessions that count for a child: on roll, in the range asked for, and not later than the last session.
public enum CountingWindow {
    /// The sessions, in order of time.
    ///
    /// From the admission, or the first day asked for if later, to the last possible session; a child who left counts
    /// to the leaving date.
    ///
    /// - Parameters:
    ///   - dates: The range asked for.
    ///   - last: The last session that has opened: nothing later can have a mark.
    ///   - group: Only sessions in this group; `nil` for any.
    public static func sessions(
        in dates: ClosedRange<CivilDate>, upTo last: Session, calendar: SchoolCalendar, membership: Membership,
        group: GroupID? = nil
    ) -> [Session] {
        var found: [Session] = []
        for stay in membership.stays where group == nil || stay.group == group {
            let from = max(stay.from, dates.lowerBound)
            let to = min(stay.to ?? dates.upperBound, dates.upperBound, last.date)
            guard from <= to else { continue }
            found += calendar.sessions(in: from...to).lazy.filter { $0 <= last }
        }
        return found
    }
}
