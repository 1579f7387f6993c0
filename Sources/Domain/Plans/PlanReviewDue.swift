extension PlanBasis {
    /// When the next review is due; `nil` where no day was chosen, or the plan has ended.
    public var reviewDue: CivilDate? { state == .closed ? nil : reviewOn }
}

extension ReintegrationPlan {
    /// When the next review is due: the day chosen, and never later than a fortnight into a part-time timetable.
    ///
    /// - Parameter last: the day of the last review; `nil` while none was held.
    public func reviewDue(last: CivilDate?) -> CivilDate? {
        guard basis.state != .closed else { return nil }
        guard let timetable, basis.state.isUnderWay else { return basis.reviewOn }
        let since = max(last ?? timetable.from, timetable.from)
        let fortnight = since.adding(days: PartTimeTimetable.daysBetweenReviews)
        return basis.reviewOn.map { min($0, fortnight) } ?? fortnight
    }

    /// The last day of a part-time timetable that has passed while a step is still live; `nil` where all is in time.
    public func timetablePassed(on day: CivilDate) -> CivilDate? {
        guard basis.state.isUnderWay, liveStep(on: day) != nil, let until = timetable?.until, until < day else {
            return nil
        }
        return until
    }
}
