public import Domain
import Interchange

/// What is already known about a day to come in a made-up school.
public struct DemoPlans: Hashable, Sendable {
    /// An absence that is already known.
    public struct Absence: Hashable, Sendable {
        /// The child's unique pupil number.
        public let upn: String
        /// The first session.
        public let from: Session
        /// The last session.
        public let to: Session
        /// The code that the sessions will have.
        public let code: AttendanceCode
        /// When the child is expected back within the session.
        public let back: ClockTime?
        /// Why, in words.
        public let reason: String
    }

    /// An agreed later arrival inside the register's open window.
    public struct SoftStart: Hashable, Sendable {
        /// The child's unique pupil number.
        public let upn: String
        /// The first day.
        public let from: CivilDate
        /// The last day.
        public let until: CivilDate
        /// The time by which the child is expected.
        public let by: ClockTime
        /// The door, the greeter and what helps.
        public let detail: String
    }

    /// Absences that include the day, or follow it.
    public let absences: [Absence]
    /// Soft starts that include the day.
    public let softStarts: [SoftStart]
}

extension SimulatedSchool {
    /// Planned absences and soft starts about a day, a few in each of the first groups.
    ///
    /// - Parameters:
    ///   - today: The day that the demo opens on.
    ///   - by: When children with a soft start are expected; before the register closes.
    public func plans(around today: CivilDate, by: ClockTime) -> DemoPlans {
        let planted = Set(planted.map(\.upn))
        var absences: [DemoPlans.Absence] = []
        var softStarts: [DemoPlans.SoftStart] = []
        let endOfWeek = today.monday.adding(days: 4)
        for group in groups.prefix(4) {
            let upns = children.filter { $0.group == group && $0.leaving == nil }.compactMap(\.details.upn)
                .filter { !planted.contains($0) }
            // The first two are namesakes, and every fifth has just been away.
            guard upns.count >= 9 else { continue }
            absences.append(
                DemoPlans.Absence(
                    upn: upns[3], from: Session(today, .morning), to: Session(today, .morning), code: .medical,
                    back: ClockTime(hour: 10, minute: 30), reason: "dentist"))
            if group == groups[1] {
                absences.append(
                    DemoPlans.Absence(
                        upn: upns[6], from: Session(today, .morning),
                        to: Session(max(endOfWeek, today), .afternoon), code: .exceptionalLeave, back: nil,
                        reason: "a wedding in the family, agreed by the head"))
            }
            softStarts.append(
                DemoPlans.SoftStart(
                    upn: upns[7], from: today.monday.adding(days: -7), until: today.adding(days: 28), by: by,
                    detail: "By the garden door, with Mr Okafor. It helps to have something to carry."))
        }
        return DemoPlans(absences: absences, softStarts: softStarts)
    }
}
