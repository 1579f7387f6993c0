public import Domain
import EventLog
import Storage

extension Workspace {
    /// The times of a half-day's sessions on a day.
    public func sessionTimes(_ half: HalfDay, on date: CivilDate) -> SessionTimes {
        directory.times.times(for: Session(date, half))
    }

    /// Sets when sessions of a half-day open, close and end, from a day on; earlier days keep theirs.
    public func setSessionTimes(_ times: SessionTimes, half: HalfDay, from date: CivilDate) throws {
        try mayManage("Setting session times")
        guard sessionTimes(half, on: date) != times || !hasTimes(half, from: date) else { return }
        try commit([NewEvent(.setting, .setting(.sessionTimesSet(times, half: half, from: date)))])
    }

    /// Sets the reasons that the setting lists for amendments.
    public func listReasons(_ reasons: [String]) throws {
        try mayManage("Listing reasons")
        let reasons = reasons.map { $0.trimmingBlanks() }.filter { !$0.isEmpty }
        guard reasons != directory.reasons else { return }
        try commit([NewEvent(.setting, .setting(.reasonsListed(reasons)))])
    }

    private func hasTimes(_ half: HalfDay, from date: CivilDate) -> Bool {
        let recorded = (try? database.read { try $0.sessionTimes() }) ?? []
        return recorded.contains { $0.half == half && $0.from <= date }
    }
}
