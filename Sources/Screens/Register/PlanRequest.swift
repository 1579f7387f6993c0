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

    /// What it meets, in a sentence: marks that stay, and a plan that is there already; `nil` when nothing.
    func fact(in work: Workspace) throws -> String? {
        let (child, sessions): (ChildID, PlannedSessions)
        switch self {
        case .absence(let who, _, let from, let to, _, _, _): (child, sessions) = (who, .absence(from: from, to: to))
        case .arrival(let who, _, let from, let until, let half, _, _, _):
            (child, sessions) = (who, .arrival(from: from, until: until, half: half))
        case .withdraw: return nil
        }
        let facts = [try work.marksStanding(of: child, in: sessions), try work.plansMet(of: child, in: sessions)]
            .compactMap(\.self)
        return facts.isEmpty ? nil : facts.joined(separator: " ")
    }

    /// Has it done; gives a sentence that says what was.
    func carryOut(in work: Workspace) throws -> String {
        switch self {
        case .absence(let child, let name, let from, let to, let code, let back, let reason):
            try work.planAbsence(of: child, from: from, to: to, code: code, back: back, reason: reason)
            let standing = try work.marksStanding(of: child, in: .absence(from: from, to: to))
            let meaning = standing == nil ? " (\(code.shortName))" : ""
            return "Planned for \(name): \(code.sign)\(meaning) until \(to.date.short). "
                + (standing ?? Self.howToTakeBack)
        case .arrival(let child, let name, let from, let until, let half, let by, let isAgreed, let detail):
            try work.planArrival(
                of: child, from: from, until: until, half: half, by: by, isAgreedPartTime: isAgreed, detail: detail)
            let sessions = PlannedSessions.arrival(from: from, until: until, half: half)
            return "Planned for \(name): by \(by)" + (until.map { ", until \($0.short). " } ?? ". ")
                + (try work.marksStanding(of: child, in: sessions) ?? Self.howToTakeBack)
        case .withdraw(let child, let name, let session):
            try work.withdrawPlan(of: child, in: session)
            return "Taken back: what was planned for \(name). "
                + (try work.marksStanding(of: child, in: .absence(from: session, to: session))
                    ?? "Ctrl-Z plans it again.")
        }
    }

    private static let howToTakeBack = "Ctrl-Z takes it back."
}

extension PlanRequest {
    /// Taking back what is planned for a row's child in a session.
    static func withdraw(_ row: RegisterRow, _ session: Session) -> PlanRequest {
        .withdraw(child: row.id, name: row.calledName, session: session)
    }
}

extension RegisterRow {
    /// Why there is no plan to take back; `nil` when there is one.
    var noPlan: String? {
        switch expectation {
        case .absence, .arrival, .agreedAway: nil
        default: "Nothing is planned for this child in this session."
        }
    }

    /// Why there is no planned absence that could become a mark; `nil` when there is one.
    var nothingToConfirm: String? {
        if mark != nil { return "\(calledName) is marked already." }
        switch expectation {
        case .absence, .agreedAway: return nil
        default: return "No absence of \(calledName) is planned for this session."
        }
    }
}
