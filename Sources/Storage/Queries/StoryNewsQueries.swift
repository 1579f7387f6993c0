public import Domain
import EventLog

/// That somebody wrote in a child's story; what, only the story says.
public struct StoryNews: Hashable, Sendable {
    /// Whose story.
    public let child: ChildID
    /// Of what kind.
    public let kind: StoryKind?
    /// Who wrote.
    public let actor: StaffID
    /// When.
    public let recorded: Instant
}

extension Snapshot {
    /// What still holds of the entries that were recorded after a moment, over all children.
    public func storyNews(since moment: Instant) throws -> [StoryNews] {
        try connection.statement(
            """
            SELECT s.child, s.type, s.actor, s.recordedAt FROM event e
            JOIN story s ON s.child = e.child AND s.position = e.position
            WHERE e.position >= COALESCE(
                (SELECT c.firstPosition + c.eventCount FROM "commit" c WHERE c.recordedAt <= ?1
                    ORDER BY c.number DESC LIMIT 1), 0)
                AND e.type >= ?2 AND s.isCurrent = 1
            """
        ).all {
            $0.add(moment.milliseconds)
            $0.add(EventType.storyNote.rawValue)
        } make: { row in
            StoryNews(
                child: ChildID(rawValue: row.int(0)), kind: StoryKind(rawValue: row.number(1)),
                actor: StaffID(rawValue: row.int(2)), recorded: Instant(milliseconds: row.int(3)))
        }
    }
}
