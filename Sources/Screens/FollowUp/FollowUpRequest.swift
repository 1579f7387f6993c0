import Application
import Domain

/// What a person wants done about a family whose child is away.
enum FollowUpRequest: WorkRequest {
    /// An attempt to hear, for every child of the family.
    case attempt(ContactAttempt, to: CallContact?, family: [ChildID], name: String)
    /// A reason that was heard.
    case explain(Explanation)
    /// Each N whose last day for a reason has come becomes O.
    case close([Explanation.Explained])
    /// What was planned is confirmed.
    case confirm([Explanation.Explained])
    /// Another adult follows it up.
    case handOver([ChildID], to: StaffChoice, name: String)
    /// A step was taken, or a prompt of the law answered; with what came of it.
    case step(String, family: [ChildID], name: String, words: String)
    /// A safeguarding lead is told of a worry.
    case worry(String, child: ChildID, to: StaffID)

    /// Has it done.
    func carryOut(in work: Workspace) throws -> String {
        switch self {
        case .attempt(let attempt, let contact, let family, let name):
            let number = try work.recordAttempt(attempt, to: contact, about: family)
            let next = attempt.nextAt.map { " Next: \(attempt.nextStep) \($0)." } ?? ""
            return "Attempt \(number) for \(name): \(attempt.outcome.words).\(next) Ctrl-Z takes it back."
        case .explain(let explanation): return try work.explain(explanation)
        case .close(let sessions): return try work.closeNotYetKnown(sessions)
        case .confirm(let sessions): return try work.confirmPlanned(sessions)
        case .handOver(let family, let staff, let name):
            try work.handOver(family, to: staff.id)
            return "\(staff.name) follows up \(name) now. Ctrl-Z takes it back."
        case .step(let step, let family, let name, let words):
            try work.recordStep(step, about: family, words: words)
            return "Taken for \(name): \(step), \(work.wall.clock). Ctrl-Z takes it back."
        case .worry(let words, let child, let lead):
            let told = try work.tellWorry(words, about: child, to: lead)
            return "\(told) is told, \(work.wall.clock). It stands on their Today now; speak to them as well."
        }
    }
}
