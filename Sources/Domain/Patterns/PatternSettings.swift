/// Every threshold of pattern detection; a setting may change each, the defaults are our proposal.
public struct PatternSettings: Hashable, Sendable {
    /// What it takes for one kind of pattern.
    public struct Threshold: Hashable, Sendable {
        /// Whether the kind is looked for at all.
        public var isOn: Bool
        /// The fewest affected days, mornings, afternoons or lessons; of a note, sessions.
        public var atLeast: Int
        /// After how many school days with nothing new it stands no longer.
        public var schoolDays: Int
        /// How many times likelier the child's days must be if something changed than if nothing did.
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
        .weekday: Threshold(atLeast: 2, schoolDays: 30, oneIn: 600),
        .drop: Threshold(atLeast: 2, schoolDays: 30, oneIn: 350),
        .lateCreep: Threshold(atLeast: 3, schoolDays: 30, oneIn: 3_000),
        .siblings: Threshold(atLeast: 2, schoolDays: 30, oneIn: 270),
        .afterHoliday: Threshold(atLeast: 2, schoolDays: 60, oneIn: 50),
        .amOnly: Threshold(atLeast: 2, schoolDays: 30, oneIn: 350),
        .pmOnly: Threshold(atLeast: 2, schoolDays: 30, oneIn: 350),
        .shortSpells: Threshold(atLeast: 2, schoolDays: 30, oneIn: 250),
        .brokenWeeks: Threshold(atLeast: 2, schoolDays: 30, oneIn: 450),
        .lessons: Threshold(atLeast: 3, schoolDays: 15, oneIn: 100),
        .transition: Threshold(atLeast: 2, schoolDays: 20, oneIn: 100),
        .firstAbsence: Threshold(atLeast: 60, schoolDays: 5, oneIn: 1),
        .firstWeek: Threshold(atLeast: 1, schoolDays: 10, oneIn: 1),
        .approaching: Threshold(atLeast: 40, schoolDays: 190, oneIn: 1),
        .spell: Threshold(atLeast: 1, schoolDays: 190, oneIn: 1),
        .band: Threshold(atLeast: 5, schoolDays: 30, oneIn: 1),
        .returned: Threshold(atLeast: 6, schoolDays: 3, oneIn: 1),
    ]
}
