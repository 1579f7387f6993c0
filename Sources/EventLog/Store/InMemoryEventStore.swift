import Domain

/// A log that lives as long as the program: for tests of what stands on ``EventStore``.
public final class InMemoryEventStore: EventStore {
    private var commits: [CommandID: CommitReceipt] = [:]
    private var versions: [StreamName: Int64] = [:]
    private var end = LogHead(commit: 0, position: 0, hash: LogHash.zero.bytes)
    /// The facts in order.
    public private(set) var events: [NewEvent] = []

    /// An empty log.
    public init() {}

    /// Adds a commit, if every named stream still has its version.
    public func append(_ draft: CommitDraft, expecting expected: [StreamName: Int64]) throws -> CommitReceipt {
        if var receipt = commits[draft.commandID] {
            receipt.isRepeat = true
            return receipt
        }
        for (stream, version) in expected {
            let found = versions[stream, default: 0]
            guard found == version else {
                throw AppendError.moved(stream: stream, expected: version, found: found)
            }
        }
        guard !draft.events.isEmpty else { throw AppendError.empty }
        let receipt = CommitReceipt(
            number: end.commit + 1, first: FactVersion(rawValue: end.position + 1), count: draft.events.count,
            isRepeat: false)
        end.hash = try link(draft, receipt).bytes
        end.commit = receipt.number
        end.position += Int64(draft.events.count)
        for event in draft.events { versions[event.stream, default: 0] += 1 }
        events += draft.events
        commits[draft.commandID] = receipt
        return receipt
    }

    /// The version of a stream: how many events it has.
    public func version(of stream: StreamName) throws -> Int64 {
        versions[stream, default: 0]
    }

    /// The last commit's number and hash.
    public func head() throws -> LogHead {
        end
    }

    private func link(_ draft: CommitDraft, _ receipt: CommitReceipt) throws -> LogHash {
        let words = try StaffWords(name: draft.actor.name, position: draft.actor.position).plain()
        var canonical = CanonicalBytes()
        canonical.write(
            CommitHeader(
                number: receipt.number, commandID: draft.commandID, actor: draft.actor.id.rawValue,
                actorWords: LogHash(of: words), terminal: draft.terminal, recordedAt: draft.at.milliseconds,
                offset: 0, firstPosition: receipt.first.rawValue, eventCount: Int64(receipt.count),
                software: draft.software))
        var link = HashChain.Link(after: LogHash(end.hash) ?? .zero, header: canonical)
        var moved = versions
        for (index, event) in draft.events.enumerated() {
            let encoded = try EventCoder.encode(event.event)
            moved[event.stream, default: 0] += 1
            canonical.write(
                position: receipt.first.rawValue + Int64(index), commit: receipt.number,
                stream: Array(event.stream.text.utf8), version: moved[event.stream, default: 0],
                type: Int64(encoded.type), schema: Int64(encoded.schema), columns: encoded.columns,
                payload: encoded.plain.map(LogHash.init(of:)), sealed: encoded.personal.map { LogHash(of: $0.bytes) },
                sealedKey: encoded.personal?.key.number)
            link.add(HashChain.leaf(canonical))
        }
        return link.finish()
    }
}
