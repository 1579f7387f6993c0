import Application
import Domain

/// What a person wants done about something they are curious about.
enum CuriosityRequest: WorkRequest {
    /// A step: the first begins it.
    case take(CuriosityAct, on: CuriositySubject, child: ChildID, name: String)

    /// Has it done.
    func carryOut(in work: Workspace) throws -> String {
        switch self {
        case .take(let act, let subject, let child, let name):
            try work.take(act, on: subject, about: child)
            return "\(name): \(act.done). Ctrl-Z takes it back."
        }
    }
}

extension CuriosityAct {
    /// What was done, for row 23.
    fileprivate var done: String {
        switch self {
        case .wonder: "what might be going on is kept"
        case .ask(let conversation): "asked \(conversation.whom)"
        case .understand: "understood, and kept"
        case .keepOpen(let day, _): "still open; it comes back on \(day.short)"
        case .dismiss: "put aside with its reason; it returns only if it grows"
        case .notice: "noticed; those who ask see it now"
        case .reopen: "open again"
        }
    }
}
