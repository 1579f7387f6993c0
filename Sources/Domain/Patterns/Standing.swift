/// A pattern that was raised and still stands.
struct Standing: Sendable {
    let kind: PatternKind
    let weekday: Weekday?
    let sibling: Int?
    let lesson: String?
    private(set) var hits: [Int]
    private(set) var raisedOn: Int
    private(set) var level = 1
    private var countWhenRaised: Int

    init(
        _ kind: PatternKind, weekday: Weekday? = nil, sibling: Int? = nil, lesson: String? = nil, hits: [Int],
        raisedOn: Int
    ) {
        self.kind = kind
        self.weekday = weekday
        self.sibling = sibling
        self.lesson = lesson
        self.hits = hits
        self.raisedOn = raisedOn
        countWhenRaised = hits.count
    }

    /// Takes in one more affected day; true when the pattern has grown enough to be raised again: twice as much.
    mutating func add(_ day: Int) -> Bool {
        hits.append(day)
        guard hits.count >= 2 * countWhenRaised, hits.count >= countWhenRaised + 3 else { return false }
        countWhenRaised = hits.count
        raisedOn = day
        level += 1
        return true
    }
}

/// That a pattern was raised on a day.
public struct PatternRaise: Hashable, Sendable {
    /// What it was.
    public let kind: PatternKind
    /// The day.
    public let day: CivilDate
    /// 1 for the first time, one more each time it had grown.
    public let level: Int
}
