/// Which group a child belonged to at which date, from the facts of joining, moving and leaving.
///
/// A joining holds until the next joining or until the last day of a leaving after it. Facts may be entered late:
/// a joining entered today from a date last month makes the child a member from last month.
public struct Membership: Hashable, Sendable {
    private var joinings: [Joining] = []
    private var lastDays: [CivilDate] = []

    private struct Joining: Hashable {
        var from: CivilDate
        var group: GroupID
    }

    /// A child who belongs nowhere yet.
    public init() {}

    /// The membership of a child from all facts about that child, in the order they were recorded.
    public init(_ events: some Sequence<ChildEvent>) {
        for event in events { apply(event) }
    }

    /// Takes in the next fact about the child; facts about anything else change nothing.
    public mutating func apply(_ event: ChildEvent) {
        switch event {
        case .joined(_, let group, let from): join(group, from: from)
        case .left(_, let lastDay): leave(after: lastDay)
        case .leavingWithdrawn(_, let lastDay): stay(after: lastDay)
        default: break
        }
    }

    /// The child belongs to a group from a date on; a joining that was entered for the same date is replaced.
    public mutating func join(_ group: GroupID, from date: CivilDate) {
        joinings.removeAll { $0.from == date }
        let place = joinings.firstIndex { $0.from > date } ?? joinings.count
        joinings.insert(Joining(from: date, group: group), at: place)
    }

    /// The child's last day; an earlier entry about the same stay is replaced.
    public mutating func leave(after lastDay: CivilDate) {
        lastDays.removeAll { earlier in
            let between = min(earlier, lastDay)..<max(earlier, lastDay)
            return !joinings.contains { between.contains($0.from.adding(days: -1)) }
        }
        let place = lastDays.firstIndex { $0 > lastDay } ?? lastDays.count
        lastDays.insert(lastDay, at: place)
    }

    /// A last day that was recorded holds no longer: the child stays.
    public mutating func stay(after lastDay: CivilDate) {
        lastDays.removeAll { $0 == lastDay }
    }

    /// The group that the child belongs to on a date; `nil` when not on roll.
    public func group(on date: CivilDate) -> GroupID? {
        guard let joining = joinings.last(where: { $0.from <= date }) else { return nil }
        let hasLeft = lastDays.contains { joining.from <= $0 && $0 < date }
        return hasLeft ? nil : joining.group
    }

    /// Whether the child is on roll on a date.
    public func isOnRoll(on date: CivilDate) -> Bool {
        group(on: date) != nil
    }

    /// Whether the child ever joined a group; cheaper to ask of a whole school than ``stays``.
    public func hasJoined(_ group: GroupID) -> Bool {
        joinings.contains { $0.group == group }
    }

    /// The last day that is known, on or after a date; `nil` while the child has none.
    public func lastDay(onOrAfter date: CivilDate) -> CivilDate? {
        lastDays.first { $0 >= date }
    }

    /// The groups the child belongs to, each from its first day to its last, in order; the last may have no end.
    public var stays: [Stay] {
        joinings.enumerated().map { index, joining in
            let next = index + 1 < joinings.count ? joinings[index + 1].from.adding(days: -1) : nil
            let left = lastDays.first { $0 >= joining.from }
            return Stay(group: joining.group, from: joining.from, to: [next, left].compactMap(\.self).min())
        }
    }

    /// A stretch of days in one group.
    public struct Stay: Hashable, Sendable {
        /// The group.
        public let group: GroupID
        /// The first day.
        public let from: CivilDate
        /// The last day; `nil` while it has no end.
        public let to: CivilDate?
    }
}

/// The memberships of all children of a setting.
public struct Roll: Sendable {
    private var memberships: [ChildID: Membership] = [:]

    /// A roll without children.
    public init() {}

    /// Takes in the next fact about a child.
    public mutating func apply(_ event: ChildEvent) {
        switch event {
        case .joined(let child, _, _), .left(let child, _), .leavingWithdrawn(let child, _):
            memberships[child, default: Membership()].apply(event)
        default: break
        }
    }

    /// A child's membership.
    public func membership(of child: ChildID) -> Membership {
        memberships[child] ?? Membership()
    }

    /// The children who belong to a group on a date, in the order of their numbers.
    public func members(of group: GroupID, on date: CivilDate) -> [ChildID] {
        memberships.filter { $0.value.group(on: date) == group }.map(\.key).sorted()
    }
}
