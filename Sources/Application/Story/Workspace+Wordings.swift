public import Domain
import EventLog
import Storage

/// One wording of an entry, or its withdrawal.
public struct EntryWording: Hashable, Sendable {
    /// When it was recorded.
    public let at: LondonTime
    /// Who recorded it.
    public let by: String
    /// What it says.
    public let words: String
}

extension Workspace {
    /// Every wording of an entry, the newest first; a restricted one is opened, and that it was read is recorded.
    public func wordings(of entry: EntryID, about child: ChildID) throws -> [EntryWording] {
        let page = try childPage(of: child)
        let lines = page.story.filter { $0.id == entry }
        guard let last = lines.last, last.reading != .withheld else { throw StoryError.notYours }
        var opened: [FactVersion: StoryContent] = [:]
        if last.reading == .closed {
            _ = try open(entry, about: child)
            try database.read { snapshot in
                for record in try snapshot.story(of: child) where record.entry == entry {
                    opened[record.version] = try self.opened(record)
                }
            }
        }
        return lines.reversed().map { line in
            let by = page.names.staff(line.actor)
            let words: String =
                if let content = line.content ?? opened[line.version] {
                    content.sentence(by: by, page.names)
                } else if case .withdrawn(let reason) = line.reading {
                    reason.isEmpty ? "Taken back." : "Taken back: \(reason)"
                } else {
                    "Restricted."
                }
            return EntryWording(at: LondonTime(line.recorded), by: by, words: words)
        }
    }

    /// What became of a child's mark in a session and what was recorded beside it, oldest first, in words.
    public func markHistory(of child: ChildID, in session: Session) throws -> [String] {
        let entry = try requireChild(child)
        guard let keyring else { throw AccessError.nobodySignedIn }
        return try database.read { snapshot in
            let reader = ChildPageReader(self, entry, snapshot, keyring)
            guard reader.mayCount(session) else { throw AccessError.notForRole("This mark") }
            let beside = try reader.words(from: session, to: session)
                .sorted { ($0.minute, $0.day) < ($1.minute, $1.day) }
            return try HistoryWords(permissions: permissions, keyring: keyring)
                .lines(of: snapshot.history(of: child, in: session)) + beside.map { $0.text(TimelineNames()) }
                + PlanHistory(session: session, permissions: permissions, keyring: keyring)
                .lines(of: child, in: snapshot)
        }
    }

    /// The same lines, in which a withdrawal says no more than what was withdrawn may.
    func hidingWithdrawals(_ lines: [StoryLine]) -> [StoryLine] {
        var most: [EntryID: StoryLine.Reading] = [:]
        return lines.map { line in
            guard case .withdrawn = line.reading else {
                if line.reading == .withheld || most[line.id] != .withheld { most[line.id] = line.reading }
                return line
            }
            return switch most[line.id] {
            case .withheld: line.with(.withheld)
            case .closed: line.with(.withdrawn(reason: ""))
            default: line
            }
        }
    }
}

extension StoryLine {
    fileprivate func with(_ reading: Reading) -> StoryLine {
        StoryLine(
            id: id, kind: kind, day: day, readership: readership, reading: reading, actor: actor, recorded: recorded,
            version: version,
            isCurrent: isCurrent)
    }
}
