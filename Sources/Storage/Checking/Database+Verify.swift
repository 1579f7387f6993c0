import Domain
public import EventLog

extension Database {
    /// Checks the whole file: the chain, its numbers and versions, every payload, the balances of finished
    /// registers, and that the read models are what the log gives.
    ///
    /// It finds evidence of later change; a log rewritten from some commit on, or cut short, is found only
    /// `against` a head that was written down elsewhere.
    public func verify(against written: LogHead? = nil) throws -> VerifyReport {
        try Replay(connection).inScratch { replay in
            try connection.transaction(.reading) {
                let walk = ChainWalk(connection)
                let models = ReadModels(connection, schema: Replay.schema)
                let balance = RegisterBalance(connection, schema: Replay.schema)
                let fault = try walk.run(against: written) { event, commit in
                    try Self.take(event, commit, models, balance)
                }
                return VerifyReport(
                    head: LogHead(
                        commit: walk.end.commit, position: walk.end.position, hash: walk.end.hash.bytes),
                    fault: fault, drifted: fault == nil ? try replay.differences() : [], destroyed: walk.destroyed)
            }
        }
    }

    /// Checks the chain alone, without the read models.
    public func verifyChain() throws -> LogFault? {
        try connection.transaction(.reading) {
            try ChainWalk(connection).run(against: nil) { _, _ in nil }
        }
    }

    private static func take(
        _ event: RecordedEvent, _ commit: RecordedCommit, _ models: ReadModels, _ balance: RegisterBalance
    ) throws -> LogFault.Reason? {
        do {
            try models.apply(
                AppliedFact(
                    event: event, recordedAt: commit.recordedAt.milliseconds, actor: commit.actor.rawValue))
            guard event.type == EventType.registerFinished.rawValue,
                case .register(.finished(let session, let tally)) = try event.plainFact(),
                case .register(let group, _) = event.stream
            else { return nil }
            return try balance.tally(group, session) == tally
                ? nil : .unbalanced(group: group.rawValue, session: Int64(session.number))
        } catch is EventCodingError {
            return .factUnreadable
        } catch StorageError.failed {
            // The scratch tables refuse what no fact of ours would ask of them.
            return .factUnreadable
        }
    }
}
