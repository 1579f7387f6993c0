import Domain

/// Which lines of a timeline are shown.
public enum TimelineFilter: Int, CaseIterable, Sendable {
    case all, marks, contacts, voice, notes, plan, history

    /// The word on screen.
    public var word: String { "\(self)" }

    /// Whether a line is shown.
    public func shows(_ item: TimelineItem) -> Bool {
        switch item.content {
        case .earlier: true
        case .spell, .mark, .welcome, .moved, .unseenMarks: self == .all || self == .marks
        case .heard: self == .all || self == .marks || self == .notes
        case .group: self == .all || self == .history
        case .absencePlan, .arrivalPlan: self == .all || self == .plan
        case .entry(let entry): shows(entry.line)
        }
    }

    private func shows(_ line: StoryLine) -> Bool {
        switch line.reading {
        // Of what kind it is may say too much; and what was taken back is history.
        case .withheld: return self == .all
        case .withdrawn: return self == .history
        case .words, .closed: break
        }
        guard let kind = line.kind else { return self == .history }
        return switch self {
        case .all: kind != .reading
        case .marks: false
        case .contacts: Self.contactKinds.contains(kind)
        case .voice: kind == .voice
        case .notes: Self.noteKinds.contains(kind)
        case .plan: Self.planKinds.contains(kind)
        case .history: Self.historyKinds.contains(kind)
        }
    }

    private static let contactKinds: Set<StoryKind> = [
        .attempt, .handover, .escalation, .agency, .checkedIn, .sent, .book, .worry,
    ]
    private static let noteKinds: Set<StoryKind> = [
        .note, .belonging, .circumstances, .worry, .curiosity, .lesson,
    ]
    private static let planKinds: Set<StoryKind> = [
        .adjustment, .checkIn, .actionPlan, .reintegration, .stepDay, .planReview, .meeting,
    ]
    private static let historyKinds: Set<StoryKind> = [
        .keyAdult, .namedContact, .profile, .collector, .collection, .sibling, .reading,
    ]
}
