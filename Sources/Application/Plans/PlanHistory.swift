import Domain
import EventLog
import Storage

/// Says in words what was planned for a child's session and what was taken back, by whom and when.
struct PlanHistory {
    let session: Session
    let permissions: Permissions
    let keyring: Keyring

    /// One line for each fact about a plan of the session, oldest first.
    func lines(of child: ChildID, in snapshot: Snapshot) throws -> [String] {
        var known: [PlanID: String] = [:]
        var lines: [String] = []
        for recorded in try snapshot.events(in: .child(child)) {
            guard let type = EventType(rawValue: recorded.type), Self.types.contains(type),
                case .child(let event) = try recorded.fact(with: keyring).event,
                let words = words(for: event, known: &known), let commit = try snapshot.commit(recorded.commit)
            else { continue }
            let wall = LondonTime(commit.recordedAt)
            let who = try commit.actorWords.open(with: keyring).map { "\($0.name), \($0.position)" } ?? "somebody"
            lines.append("\(wall.date.short) \(wall.clock)  \(words)  by \(who)")
        }
        return lines
    }

    private static let types: Set<EventType> = [
        .absencePlanned, .absenceWithdrawn, .absenceRestored, .arrivalPlanned, .arrivalEnded, .arrivalProlonged,
    ]

    private func words(for event: ChildEvent, known: inout [PlanID: String]) -> String? {
        switch event {
        case .absencePlanned(_, let plan):
            guard plan.from <= session, session <= plan.to else { return nil }
            let sign = permissions.sees(plan.code) ? plan.code.sign : "away, explained,"
            known[plan.id] = sign
            let reason = plan.reason.isEmpty || !permissions.sees(plan.code) ? "" : ": \(plan.reason)"
            return "\(sign) planned\(plan.back.map { ", back \($0)" } ?? "")\(reason)"
        case .arrivalPlanned(_, let plan):
            guard plan.covers(session) else { return nil }
            known[plan.id] = "by \(plan.by)"
            return "by \(plan.by) planned"
        case .absenceWithdrawn(_, let plan): return known[plan].map { "\($0) taken back" }
        case .absenceRestored(_, let plan): return known[plan].map { "\($0) planned again" }
        case .arrivalEnded(_, let plan, let lastDay):
            return known[plan].map { lastDay < session.date ? "\($0) taken back" : "\($0) ends \(lastDay.short)" }
        case .arrivalProlonged(_, let plan, _): return known[plan].map { "\($0) planned again" }
        default: return nil
        }
    }
}
