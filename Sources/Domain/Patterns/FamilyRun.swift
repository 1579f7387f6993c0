/// Watches the days on which a child and one brother or sister are away together.
struct FamilyRun: Sendable {
    private(set) var run = Run()
    private var usual = Usual(events: 0.5, in: 250)
    private var wasTogether = false
    private static let rate = 0.2

    mutating func see(_ sign: DaySign, _ other: DaySign, own: Double, factor: Double, day: Int) {
        guard other.isKnown else { return }
        let isTogether = sign.isAway && other.isAway
        defer { wasTogether = isTogether }
        if isTogether, wasTogether {
            run.step(0.5, day: day)
            return
        }
        if isTogether {
            let unheard = [sign, other].count { $0.reason == .unheard }
            // Illness goes round a family; being away together with no reason heard does not.
            let weight = unheard == 2 ? 6.5 : unheard == 1 ? 3 : 0.55
            let chance = min((usual.rate + own * own) * factor, 0.6)
            run.step(Run.ratio(true, rate: Self.rate, chance: chance, weight: weight), day: day, isHit: true)
        } else {
            run.step((1 - Self.rate) * (wasTogether ? 1.4 : 1), day: day)
        }
        usual.add(isTogether, exposure: factor)
    }

    mutating func reset() { run.reset() }
}
