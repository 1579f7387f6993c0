/// How often something happens to one child, learned from the child's own days.
///
/// While there are few of them it is drawn towards what is usual for children.
struct Usual: Sendable {
    private var events: Double
    private var exposure: Double

    /// Before anything is known: as many events in as many days as the prior weighs.
    init(events: Double, in exposure: Double) {
        self.events = events
        self.exposure = exposure
    }

    var rate: Double { events / exposure }

    /// The chance of its happening on a day on which everybody's chance is so many times the usual.
    func chance(times factor: Double) -> Double { min(rate * factor, 0.6) }

    mutating func add(_ happened: Bool, exposure more: Double) {
        if happened { events += 1 }
        exposure += more
    }
}
