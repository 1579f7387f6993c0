/// A child's leaving within a session and, if recorded, the coming back.
public struct Movement: Hashable, Sendable {
    /// When the child left.
    public var left: ClockTime
    /// With whom, and why.
    public var detail: DepartureDetail
    /// When the child came back; `nil` while nobody recorded it.
    public var returned: ClockTime?
}

/// What a register holds of one child.
public struct ChildRecord: Hashable, Sendable {
    /// The entry that stands; `nil` when the child was never marked.
    public var entry: RegisterEntry?
    /// What was recorded besides, in the order recorded; what was taken back is here as well.
    public private(set) var facts: [RecordedFact] = []

    /// A child of whom nothing is recorded.
    public init() {}

    /// The mark that stands; `nil` is neither present nor absent.
    public var mark: Mark? { entry?.mark }

    /// When the child came although the mark says away (a later arrival by agreement).
    public var arrived: ClockTime? {
        lastStanding { if case .arrived(let time) = $0 { time } else { nil } }
    }

    /// Leavings in the order they were recorded; what nobody recorded, or somebody took back, is not here.
    ///
    /// A leaving that is recorded again before a coming back replaces the first, and so does a coming back.
    public var movements: [Movement] {
        var movements: [Movement] = []
        for fact in facts where fact.stands {
            switch fact.content {
            case .left(let time, let detail):
                if let last = movements.last, last.returned == nil { movements.removeLast() }
                movements.append(Movement(left: time, detail: detail))
            case .returned(let time) where !movements.isEmpty:
                movements[movements.count - 1].returned = time
            default: continue
            }
        }
        return movements
    }

    /// What was heard, in order.
    public var notes: [SessionNote] {
        facts.compactMap { fact in
            if fact.stands, case .note(let note) = fact.content { note } else { nil }
        }
    }

    /// The welcome back.
    public var welcome: WelcomeBack? {
        lastStanding { if case .welcome(let welcome) = $0 { welcome } else { nil } }
    }

    /// Whether the child has left and nobody recorded a coming back.
    public var isOut: Bool { movements.last.map { $0.returned == nil } ?? false }

    /// Whether the child is on the premises, as far as is recorded.
    public var isOnSite: Bool { hasCome && !isOut }

    /// Whether the child came in this session: marked as in school, or arrived later by agreement.
    public var hasCome: Bool {
        arrived != nil || mark.map { CodeTable.onSite.contains($0.code) } ?? false
    }

    private func lastStanding<Value>(_ value: (RecordedFact.Content) -> Value?) -> Value? {
        for fact in facts.reversed() where fact.stands {
            if let found = value(fact.content) { return found }
        }
        return nil
    }
}

extension ChildRecord {
    mutating func add(_ fact: RecordedFact) {
        facts.append(fact)
    }

    mutating func withdraw(_ fact: FactVersion, _ withdrawal: RecordedFact.Withdrawal) {
        guard let index = facts.firstIndex(where: { $0.version == fact }) else { return }
        facts[index].withdraw(withdrawal)
    }

    mutating func restore(_ fact: FactVersion) {
        guard let index = facts.firstIndex(where: { $0.version == fact }) else { return }
        facts[index].restore()
    }

    /// Whether a fact stands and nothing that was recorded later rests on it or took its place.
    func canWithdraw(_ version: FactVersion) -> Bool {
        guard let fact = facts.first(where: { $0.version == version }) else { return false }
        return fact.stands && isLast(fact)
    }

    /// Whether a fact was taken back, nothing was recorded since in its place, and what it rests on stands.
    func canRestore(_ version: FactVersion) -> Bool {
        guard let fact = facts.first(where: { $0.version == version }), !fact.stands, isLast(fact) else {
            return false
        }
        switch fact.content {
        case .left: return hasCome
        case .returned: return !movements.isEmpty
        case .arrived, .note, .welcome: return true
        }
    }

    private func isLast(_ fact: RecordedFact) -> Bool {
        let strand = fact.content.strand
        return strand == .noting
            || !facts.contains { $0.stands && $0.content.strand == strand && $0.version > fact.version }
    }
}
