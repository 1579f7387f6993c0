import Domain
import EventLog
import Interchange
import Storage

/// Makes the rows of the log as it is given out, its sealed text opened.
struct LogExportReader {
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
            payload: fact.isWithheld ? .null : EventJSON.value(of: shown(fact.event)))
    }

    /// A fact without the words that a file must not carry.
    ///
    /// Restricted entries are read on the child's page alone, where each reading is recorded; what the person's role
    /// does not reach stays sealed as well.
    private func shown(_ event: DomainEvent) -> DomainEvent {
        guard case .story(.kept(let child, var entry)) = event else { return event }
        let kind = entry.content.kind
        guard !entry.readership.isRestricted, access.may(.read, kind, about: child) else {
            entry.content = .withheld(kind, until: entry.content.until)
            return .story(.kept(child, entry))
        }
        entry.content = access.shown(entry.content, of: child)
        return .story(.kept(child, entry))
    }
}
