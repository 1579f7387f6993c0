/// The table of who may read and write which kind of entry in a child's story (our proposal; need to know, as data
/// protection asks).
///
/// A designated safeguarding lead reads and writes every kind. Restricted entries are narrower still: see
/// ``Readership``.
public enum StoryAccess {
    /// Whether somebody may read a kind of entry.
    public static func mayRead(_ kind: StoryKind, as relation: ChildRelation, isSafeguardingLead: Bool) -> Bool {
        if isSafeguardingLead { return true }
        return switch relation {
        case .none: false
        case .manager, .keyAdult: true
        case .office: !forThoseWhoKnowTheChild.contains(kind)
        case .practitioner: essentials.contains(kind)
        }
    }

    /// Whether somebody may write a kind of entry.
    public static func mayWrite(_ kind: StoryKind, as relation: ChildRelation, isSafeguardingLead: Bool) -> Bool {
        guard relation != .none || isSafeguardingLead else { return false }
        return switch kind {
        // Whoever sees a child may tell the safeguarding lead, and that they have read what they may read.
        case .worry, .reading: true
        case .collection, .keyAdult, .namedContact: relation == .manager || isSafeguardingLead
        // Who may take a child home is for those who answer for it; everybody at the door reads it.
        case .sibling, .handover, .escalation, .attempt, .collector:
            relation != .practitioner || isSafeguardingLead
        default: mayRead(kind, as: relation, isSafeguardingLead: isSafeguardingLead)
        }
    }

    /// What everybody who looks after a child needs at the door and in the room.
    private static let essentials: Set<StoryKind> = [
        .note, .keyAdult, .namedContact, .profile, .adjustment, .collector, .collection, .voice, .checkIn, .checkedIn,
        .sent, .book, .belonging, .worry, .reading, .stepDay, .curiosity, .lesson,
    ]

    /// What the office does not need for hearing why a child is away.
    private static let forThoseWhoKnowTheChild: Set<StoryKind> = [
        .circumstances, .belonging, .actionPlan, .reintegration, .stepDay, .planReview, .meeting,
    ]
}
