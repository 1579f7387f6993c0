/// How many children of a group, and of the whole setting, were possible and away on each day: what a child's days are
/// compared with, so that a snow day, a Friday dip or a stomach bug is nobody's own pattern.
public struct GroupDays: Hashable, Sendable {
    /// Who was possible and who was away in one half of one day.
    public struct Tally: Hashable, Sendable {
        /// How many children had a mark that counts as possible.
        public var possible = 0
        /// How many of them were away.
        public var away = 0

        /// Nobody.
        public init() {}
    }

    /// The tally of each session, by the session's number.
    public private(set) var tallies: [Int: Tally]

    /// No days.
    public init() {
        tallies = [:]
    }

    /// Takes in one child's mark of a session; a mark that counts nowhere changes nothing.
    public mutating func add(_ entry: ChildHistory.Entry, count: Int = 1) {
        guard Measure.possible.includes(entry.code) else { return }
        tallies[entry.session.number, default: Tally()].possible += count
        if Measure.absence.includes(entry.code) { tallies[entry.session.number, default: Tally()].away += count }
    }

    /// The tally of a session.
    public subscript(session: Session) -> Tally { tallies[session.number] ?? Tally() }
}
