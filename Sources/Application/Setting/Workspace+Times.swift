import Canvas
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
        try commit { snapshot in
            try mayManage("Setting session times")
            let isSet = try snapshot.sessionTimes().contains { $0.half == half && $0.from <= date }
            guard sessionTimes(half, on: date) != times || !isSet else { return [] }
            return [NewEvent(.setting, .setting(.sessionTimesSet(times, half: half, from: date)))]
        }
    }

    /// Sets the reasons that the setting lists for amendments.
    public func listReasons(_ reasons: [String]) throws {
        let reasons = reasons.map(Text.line).filter { !$0.isEmpty }
        try commit { _ in
            try mayManage("Listing reasons")
            return reasons == directory.reasons ? [] : [NewEvent(.setting, .setting(.reasonsListed(reasons)))]
        }
    }
}
