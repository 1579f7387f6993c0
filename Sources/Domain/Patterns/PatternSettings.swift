/// Every threshold of pattern detection; a setting may change each, the defaults are our proposal.
public struct PatternSettings: Hashable, Sendable {
    /// What it takes for one kind of pattern.
    public struct Threshold: Hashable, Sendable {
        /// Whether the kind is looked for at all.
        public var isOn: Bool
        /// The fewest affected days, mornings or afternoons (of lateness: times late).
        public var atLeast: Int
        /// How many school days back it may have begun.
        public var schoolDays: Int
        /// How unusual for the child it has to be: chance alone would do this to one child in so many in a term.
        public var oneIn: Int

        /// A threshold.
        public init(isOn: Bool = true, atLeast: Int, schoolDays: Int, oneIn: Int) {
            self.isOn = isOn
            self.atLeast = atLeast
            self.schoolDays = schoolDays
            self.oneIn = oneIn
        }
    }

    private var thresholds: [PatternKind: Threshold]

    /// The defaults.
    public init() {
        thresholds = Self.defaults
    }

    /// What it takes for a kind.
    public subscript(kind: PatternKind) -> Threshold {
        get { thresholds[kind] ?? Threshold(isOn: false, atLeast: 1, schoolDays: 1, oneIn: 1) }
        set { thresholds[kind] = newValue }
    }

    private static let defaults: [PatternKind: Threshold] = [
        .weekday: Threshold(atLeast: 2, schoolDays: 40, oneIn: 100),
        .drop: Threshold(atLeast: 3, schoolDays: 40, oneIn: 100),
        .lateCreep: Threshold(atLeast: 3, schoolDays: 40, oneIn: 100),
        .siblings: Threshold(atLeast: 2, schoolDays: 40, oneIn: 100),
        .afterHoliday: Threshold(atLeast: 2, schoolDays: 80, oneIn: 100),
        .amOnly: Threshold(atLeast: 3, schoolDays: 30, oneIn: 100),
        .pmOnly: Threshold(atLeast: 3, schoolDays: 30, oneIn: 100),
        .shortSpells: Threshold(atLeast: 3, schoolDays: 30, oneIn: 100),
        .brokenWeeks: Threshold(atLeast: 3, schoolDays: 30, oneIn: 100),
        .lessons: Threshold(atLeast: 3, schoolDays: 15, oneIn: 100),
        .transition: Threshold(atLeast: 3, schoolDays: 20, oneIn: 100),
        .firstAbsence: Threshold(atLeast: 60, schoolDays: 5, oneIn: 1),
        .firstWeek: Threshold(atLeast: 1, schoolDays: 5, oneIn: 1),
        .approaching: Threshold(atLeast: 5, schoolDays: 190, oneIn: 1),
        .spell: Threshold(atLeast: 1, schoolDays: 190, oneIn: 1),
        .band: Threshold(atLeast: 5, schoolDays: 30, oneIn: 1),
        .returned: Threshold(atLeast: 6, schoolDays: 3, oneIn: 1),
    ]
}
