/// How many sessions have each code, and how many have none: what every figure is worked out from.
///
/// Counts of groups are sums of these, never means of percentages.
public struct SessionCounts: Hashable, Sendable {
    private var counts: [Int]

    /// The place of sessions without a mark; no code has the number 0.
    private static let unmarkedPlace = 0
    private static let size = (AttendanceCode.allCases.map(\.rawValue).max() ?? 0) + 1

    /// No sessions.
    public init() {
        counts = [Int](repeating: 0, count: Self.size)
    }

    /// The counts of some sessions.
    public init(of sessions: some Sequence<RecordedSession>) {
        self.init()
        for recorded in sessions { add(recorded.code) }
    }

    /// Counts sessions with a code, or without a mark.
    public mutating func add(_ code: AttendanceCode?, count: Int = 1) {
        counts[code?.rawValue ?? Self.unmarkedPlace] += count
    }

    /// Adds the counts of another child or stretch of time.
    public mutating func add(_ other: SessionCounts) {
        for index in counts.indices { counts[index] += other.counts[index] }
    }

    /// How many sessions have a code.
    public func count(of code: AttendanceCode) -> Int { counts[code.rawValue] }

    /// How many sessions a measure sums.
    public subscript(measure: Measure) -> Int {
        if measure == .unmarked { return counts[Self.unmarkedPlace] }
        let codes = measure.codes
        var sum = 0
        for code in AttendanceCode.allCases where codes.contains(code) { sum += counts[code.rawValue] }
        return sum
    }

    /// A measure's share of the possible sessions.
    public func percentage(_ measure: Measure) -> Percentage {
        Percentage(self[measure], of: self[.possible])
    }

    /// Whether at least a tenth of the child's own possible sessions were missed: persistently absent.
    ///
    /// DfE's definition since 2015/16, compared on whole numbers. Early in a year it says little: show the possible
    /// sessions beside it.
    public var isPersistentlyAbsent: Bool {
        let possible = self[.possible]
        return possible > 0 && 10 * self[.absence] >= possible
    }

    /// Whether at least half of the child's own possible sessions were missed: severely absent.
    public var isSeverelyAbsent: Bool {
        let possible = self[.possible]
        return possible > 0 && 2 * self[.absence] >= possible
    }
}

/// The counts of a group of children: sums of sessions, and how many children have each flag.
public struct GroupCounts: Hashable, Sendable {
    /// The sessions of all of them.
    public private(set) var sessions = SessionCounts()
    /// How many children were added; a child in two schools counts once in each.
    public private(set) var enrolments = 0
    /// How many of them are persistently absent, the severely absent among them.
    public private(set) var persistent = 0
    /// How many of them are severely absent.
    public private(set) var severe = 0

    /// No children.
    public init() {}

    /// Adds one child.
    public mutating func add(_ child: SessionCounts) {
        sessions.add(child)
        enrolments += 1
        if child.isPersistentlyAbsent { persistent += 1 }
        if child.isSeverelyAbsent { severe += 1 }
    }

    /// The share of children who are persistently absent.
    public var persistentRate: Percentage { Percentage(persistent, of: enrolments) }
    /// The share of children who are severely absent.
    public var severeRate: Percentage { Percentage(severe, of: enrolments) }
}
