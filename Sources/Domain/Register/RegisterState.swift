/// The register of one group and session as it stands: the fold of its events.
public struct RegisterState: Hashable, Sendable {
    /// What is recorded of each child; a child who is not here has nothing recorded.
    public private(set) var records: [ChildID: ChildRecord] = [:]
    /// The last time somebody recorded that the register is complete.
    public private(set) var finished: FinishedRegister?

    /// A register in which nothing is recorded.
    public init() {}

    /// What is recorded of a child.
    public func record(of child: ChildID) -> ChildRecord {
        records[child] ?? ChildRecord()
    }

    /// The entry that stands for a child; `nil` when the child was never marked.
    public func entry(of child: ChildID) -> RegisterEntry? {
        records[child]?.entry
    }

    /// The mark that stands for a child; `nil` when unmarked or taken back.
    public func mark(of child: ChildID) -> Mark? {
        records[child]?.entry?.mark
    }

    /// Takes in the next event of this register.
    ///
    /// - Parameters:
    ///   - version: The event's place in the log.
    ///   - at: When it was recorded.
    ///   - by: Who recorded it.
    public mutating func evolve(_ event: RegisterEvent, version: FactVersion, at: Instant, by: StaffID) {
        switch event {
        case .marked(let child, _, let mark, let cause):
            records[child, default: ChildRecord()].entry = RegisterEntry(
                mark: mark, version: version, cause: cause, kind: .first, at: at, by: by)
        case .corrected(let change):
            records[change.child, default: ChildRecord()].entry = RegisterEntry(
                mark: change.to, version: version, cause: change.cause, kind: .correction, at: at, by: by)
        case .amended(let change, let reason):
            records[change.child, default: ChildRecord()].entry = RegisterEntry(
                mark: change.to, version: version, cause: change.cause, kind: .amendment(reason), at: at, by: by)
        case .left(let child, _, let time, let detail):
            records[child, default: ChildRecord()].leave(at: time, detail)
        case .returned(let child, _, let time):
            records[child, default: ChildRecord()].comeBack(at: time)
        case .arrived(let child, _, let time):
            records[child, default: ChildRecord()].arrived = time
        case .noted(let child, _, let note):
            records[child, default: ChildRecord()].notes.append(note)
        case .welcomed(let child, _, let welcome):
            records[child, default: ChildRecord()].welcome = welcome
        case .finished(_, let tally):
            finished = FinishedRegister(tally: tally, version: version, at: at, by: by)
        }
    }
}

/// That somebody recorded a register as complete; it closes nothing.
public struct FinishedRegister: Hashable, Sendable {
    /// The counts at that moment.
    public let tally: RegisterTally
    /// The event's place in the log.
    public let version: FactVersion
    /// When.
    public let at: Instant
    /// Who.
    public let by: StaffID
}

extension ChildRecord {
    /// A leaving; one that is recorded again before a coming back replaces the first.
    mutating func leave(at time: ClockTime, _ detail: DepartureDetail) {
        let movement = Movement(left: time, detail: detail)
        if isOut { movements[movements.count - 1] = movement } else { movements.append(movement) }
    }

    /// A coming back from the last leaving; one that is recorded again replaces the first.
    mutating func comeBack(at time: ClockTime) {
        guard !movements.isEmpty else { return }
        movements[movements.count - 1].returned = time
    }
}
