import Application
public import Domain

/// What a person wants planned for a child, or taken back.
public enum PlanRequest: Hashable {
    /// An absence from a session to another.
    case absence(
        child: ChildID, name: String, from: Session, to: Session, code: AttendanceCode, back: ClockTime?,
        reason: String)
    /// A later arrival from a day on.
    case arrival(
        child: ChildID, name: String, from: CivilDate, until: CivilDate?, half: HalfDay, by: ClockTime,
        isAgreedPartTime: Bool, detail: String)
    /// What is planned for a session.
    case withdraw(child: ChildID, name: String, session: Session)

    /// Has it done; gives a sentence that says what was.
    func carryOut(in work: Workspace) throws -> String {
        switch self {
        case .absence(let child, let name, let from, let to, let code, let back, let reason):
            try work.planAbsence(of: child, from: from, to: to, code: code, back: back, reason: reason)
            return "Planned for \(name): \(code.sign) (\(code.shortName)) until \(to.date.short)."
        case .arrival(let child, let name, let from, let until, let half, let by, let isAgreed, let detail):
            try work.planArrival(
                of: child, from: from, until: until, half: half, by: by, isAgreedPartTime: isAgreed, detail: detail)
            return "Planned for \(name): by \(by)" + (until.map { ", until \($0.short)." } ?? ".")
        case .withdraw(let child, let name, let session):
            try work.withdrawPlan(of: child, in: session)
            return "Taken back: what was planned for \(name)."
        }
    }
}
