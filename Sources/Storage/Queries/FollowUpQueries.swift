public import Domain
import EventLog

extension Snapshot {
    /// Every entry whose mark is N, whenever it was, in order of session.
    public func notYetKnown() throws -> [StoredEntry] {
        try connection.statement(
            """
            SELECT child, session, code, minutes, position, "commit", type, cause, actor, firstAt, lastAt
            FROM mark INDEXED BY mark_missed WHERE code IN (19, 29, 30, 31, 32) AND code = ?1 ORDER BY session, child
            """
        ).all {
            $0.add(AttendanceCode.notYetKnown.rawValue)
        } make: {
            try entry($0)
        }
    }

    /// The sessions of every child with G, I, N, O or U between two dates, both included.
    public func missedSessions(from: CivilDate, to: CivilDate) throws -> [ChildID: [RecordedSession]] {
        var missed: [ChildID: [RecordedSession]] = [:]
        try connection.statement(
            """
            SELECT child, session, code FROM mark INDEXED BY mark_missed
            WHERE code IN (19, 29, 30, 31, 32) AND session BETWEEN ?1 AND ?2
            """
        ).each {
            $0.add(Session(from, .morning).number)
            $0.add(Session(to, .afternoon).number)
        } row: { row in
            guard let code = AttendanceCode(rawValue: row.number(2)) else { throw damaged("code") }
            missed[ChildID(rawValue: row.int(0)), default: []].append(
                RecordedSession(Session(number: row.number(1)), code))
        }
        return missed
    }

    /// What is current of some kinds about the given children, in the order recorded.
    public func currentEntries(of kinds: [StoryKind], about children: [ChildID]) throws -> [StoryRecord] {
        try connection.statement(
            """
            SELECT s.child, s.position, s.entry, s.type, s.day, s.until, s.readers, s.sealed, s.context, s.actor,
                s.recordedAt, s."commit", s.isCurrent
            FROM json_each(?1) wanted JOIN story s ON s.child = wanted.value
            WHERE s.isCurrent = 1 AND s.type IN (SELECT value FROM json_each(?2)) ORDER BY s.position
            """
        ).all {
            $0.add(list(children.map(\.rawValue)))
            $0.add(list(kinds.map { Int64($0.rawValue) }))
        } make: {
            try storyRecord($0)
        }
    }
}
