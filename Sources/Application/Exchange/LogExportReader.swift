import Domain
import EventLog
import Interchange
import Storage

/// Makes the rows of the log as it is given out, its sealed text opened.
struct LogExportReader {
    let snapshot: Snapshot
    let keyring: Keyring
    let access: ChildAccess

    /// A commit with its events.
    func row(of commit: RecordedCommit, _ events: [RecordedEvent]) throws -> LogCommitRow {
        let wall = LondonTime(commit.recordedAt)
        let words = try commit.actorWords.open(with: keyring)
        return LogCommitRow(
            number: commit.number, commandID: Hexadecimal.text(commit.commandID.bytes), at: commit.recordedAt,
            wallDate: wall.date, wallTime: wall.clock, actor: commit.actor.rawValue, name: words?.name,
            position: words?.position, terminal: commit.terminal, software: commit.software,
            previousHash: commit.previousHash.description, hash: commit.hash.description,
            events: try events.map(row))
    }

    private func row(of event: RecordedEvent) throws -> LogEventRow {
        let fact = try event.fact(with: keyring)
        return LogEventRow(
            position: event.position, stream: event.stream.text, version: event.version,
            name: EventType(rawValue: event.type)?.name ?? "", schema: event.schema,
            payload: fact.isWithheld ? .null : EventJSON.value(of: try shown(fact.event)))
    }

    /// A fact without the words that a file must not carry.
    ///
    /// Restricted entries are read on the child's page alone, where each reading is recorded; what the person's role
    /// does not reach stays sealed as well.
    private func shown(_ event: DomainEvent) throws -> DomainEvent {
        switch event {
        case .story(.kept(let child, let entry)): .story(.kept(child, shown(entry, of: child)))
        case .story(.withdrawn(let child, let entry, let reason)):
            .story(.withdrawn(child, entry, reason: try mayTell(entry, of: child) ? reason : ""))
        default: event
        }
    }

    private func shown(_ entry: StoryEntry, of child: ChildID) -> StoryEntry {
        var entry = entry
        let kind = entry.content.kind
        guard !entry.readership.isRestricted, access.may(.read, kind, about: child) else {
            entry.content = .withheld(kind, until: entry.content.until)
            return entry
        }
        entry.content = access.shown(entry.content, of: child)
        return entry
    }

    /// Whether every wording of an entry is one that a file may carry: why it was withdrawn tells of all of them.
    private func mayTell(_ entry: EntryID, of child: ChildID) throws -> Bool {
        let wordings = try snapshot.story(of: child).filter { $0.entry == entry }
        let kinds = wordings.compactMap(\.kind)
        return !kinds.isEmpty && kinds.allSatisfy { access.may(.read, $0, about: child) }
            && !wordings.contains(where: \.readership.isRestricted)
    }
}
