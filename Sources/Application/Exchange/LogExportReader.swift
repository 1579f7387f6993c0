import Domain
import EventLog
import Interchange
import Storage

/// Makes the rows of the log as it is given out, its sealed text opened.
struct LogExportReader {
    let keyring: Keyring

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
            payload: fact.isWithheld ? .null : EventJSON.value(of: fact.event))
    }
}
