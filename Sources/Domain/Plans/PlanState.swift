/// How far a plan has come; stored as a number that never changes.
public enum PlanState: Int, CaseIterable, Sendable {
    /// Being written together.
    case draft = 1
    /// Everybody who made it has agreed to it.
    case agreed = 2
    /// Being done.
    case active = 3
    /// Looked back on together; what comes next is being chosen.
    case reviewed = 4
    /// Ended; it stays in the child's story.
    case closed = 5

    /// The word for it on screen.
    public var words: String {
        switch self {
        case .draft: "draft"
        case .agreed: "agreed"
        case .active: "active"
        case .reviewed: "reviewed"
        case .closed: "closed"
        }
    }

    /// The states that may come next: assess, plan, do, review, and round again until it is closed.
    public var next: [PlanState] {
        switch self {
        case .draft: [.agreed, .closed]
        case .agreed: [.active, .draft, .closed]
        case .active: [.reviewed, .closed]
        case .reviewed: [.active, .closed]
        case .closed: []
        }
    }

    /// Whether it is being done, or was and goes on.
    public var isUnderWay: Bool { self == .active || self == .reviewed }
}
