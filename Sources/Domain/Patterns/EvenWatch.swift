/// Watches something that happens on single days, each for itself: half days, lateness.
struct EvenWatch: Sendable {
    let kind: PatternKind
    private let threshold: PatternSettings.Threshold
    private let rates: [Double]
    private var runs: [Run]
    private var usual: Usual
    private(set) var standing: Standing?
    private(set) var raises: [(kind: PatternKind, day: Int, level: Int)] = []

    /// A watch for what may come to happen on such shares of the days.
    init(_ kind: PatternKind, rates: [Double], usual: Usual, settings: PatternSettings) {
        self.kind = kind
        self.rates = rates
        self.usual = usual
        threshold = settings[kind]
        runs = [Run](repeating: Run(), count: rates.count)
    }

    /// Takes in a day on which it could have happened.
    mutating func see(_ happened: Bool, weight: Double, factor: Double, day: Int, isReady: Bool) {
        let chance = usual.chance(times: factor)
        for index in runs.indices {
            runs[index].step(
                Run.ratio(happened, rate: rates[index], chance: chance, weight: weight), day: day, isHit: happened)
        }
        usual.add(happened, exposure: factor)
        if standing != nil {
            follow(happened, day)
        } else if isReady, threshold.isOn {
            raise(day)
        }
    }

    private mutating func follow(_ happened: Bool, _ day: Int) {
        if let last = standing?.hits.last, day - last > threshold.schoolDays {
            standing = nil
            for index in runs.indices { runs[index].reset() }
        } else if happened, standing?.add(day) == true, let standing {
            raises.append((kind, day, standing.level))
        }
    }

    private mutating func raise(_ day: Int) {
        guard let best = runs.max(by: { $0.score < $1.score }), best.hits.count >= threshold.atLeast,
            best.score > Double(threshold.oneIn)
        else { return }
        standing = Standing(kind, hits: best.hits, raisedOn: day)
        raises.append((kind, day, 1))
    }
}
