/// The register of one group and session as it stands: the fold of its events.
public struct RegisterState: Hashable, Sendable {
    /// What is recorded of each child; a child who is not here has nothing recorded.
    public private(set) var records: [ChildID: ChildRecord] = [:]
    private var finishes: [RecordedFinish] = []

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

    /// Whether the register was said to be complete, and whether that still is so.
    public var completion: RegisterCompletion {
        guard let last = finishes.last(where: \.stands) else { return .open }
        return isMarked(as: last.marks) ? .finished(last.register) : .changed(since: last.register)
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
            add(.left(at: time, detail), of: child, version, at, by)
        case .returned(let child, _, let time):
            add(.returned(at: time), of: child, version, at, by)
        case .arrived(let child, _, let time):
            add(.arrived(at: time), of: child, version, at, by)
        case .noted(let child, _, let note):
            add(.note(note), of: child, version, at, by)
        case .welcomed(let child, _, let welcome):
            add(.welcome(welcome), of: child, version, at, by)
        case .finished(_, let tally):
            finishes.append(
                RecordedFinish(
                    register: FinishedRegister(tally: tally, version: version, at: at, by: by),
                    marks: records.compactMapValues(\.mark)))
        case .withdrawn(let child?, _, let fact, let reason):
            records[child]?.withdraw(fact, RecordedFact.Withdrawal(at: at, by: by, reason: reason))
        case .restored(let child?, _, let fact, _):
            records[child]?.restore(fact)
        case .withdrawn(nil, _, let fact, _): setFinish(fact, stands: false)
        case .restored(nil, _, let fact, _): setFinish(fact, stands: true)
        }
    }

    private mutating func add(
        _ content: RecordedFact.Content, of child: ChildID, _ version: FactVersion, _ at: Instant, _ by: StaffID
    ) {
        records[child, default: ChildRecord()].add(RecordedFact(content, version: version, at: at, by: by))
    }

    private mutating func setFinish(_ version: FactVersion, stands: Bool) {
        for index in finishes.indices where finishes[index].register.version == version {
            finishes[index].stands = stands
        }
    }

    /// Whether every child has the mark that they had then, and nobody else has one.
    private func isMarked(as marks: [ChildID: Mark]) -> Bool {
        var count = 0
        for (child, record) in records {
            guard let mark = record.mark else { continue }
            guard marks[child] == mark else { return false }
            count += 1
        }
        return count == marks.count
    }
}

extension RegisterState {
    /// Whether a finishing stands and is the last one that does.
    func canReopen(_ version: FactVersion) -> Bool {
        finishes.last(where: \.stands)?.register.version == version
    }

    /// Whether a finishing was taken back and nobody has finished the register since.
    func canFinishAgain(_ version: FactVersion) -> Bool {
        guard let finish = finishes.first(where: { $0.register.version == version }), !finish.stands else {
            return false
        }
        return !finishes.contains { $0.stands && $0.register.version > version }
    }
}
