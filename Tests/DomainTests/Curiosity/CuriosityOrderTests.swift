import Domain
import Testing

@Suite("The order in which asking helps")
struct CuriosityOrderTests {
    private let today = CivilDate(iso: "2026-11-23") ?? CivilDate(dayNumber: 0)

    @Test("a day to look again that has come stands first, one to come stands last")
    func revisit() {
        let due = Curiosity(standing: .open(revisit: today))
        let later = Curiosity(standing: .open(revisit: today.adding(days: 1)))
        #expect(CuriosityOrder(of: due, on: today) == .lookAgain)
        #expect(CuriosityOrder(of: later, on: today) == .waiting)
        #expect(!CuriosityOrder.waiting.isDue && CuriosityOrder.lookAgain.isDue)
    }

    @Test("what an adult noticed comes before what a pattern found, what was asked after both")
    func noticed() throws {
        let noticed = Curiosity(noticed: "quiet")
        let asked = try noticed.after(
            .ask(Curiosity.Conversation(day: today, whom: "Mum", channel: .door, words: "tired")), on: today)
        #expect(CuriosityOrder(of: noticed, on: today) < .new)
        #expect(CuriosityOrder(of: asked, on: today) > .new)
        #expect(CuriosityOrder.allCases == CuriosityOrder.allCases.sorted())
    }

    @Test("every factor has an area, a number of its own and words that blame nobody")
    func factors() {
        #expect(CuriosityFactor.Area.allCases.flatMap(\.factors).count == CuriosityFactor.allCases.count)
        #expect(CuriosityFactor.Area.allCases.allSatisfy { $0.factors.count >= 7 })
        #expect(Set(CuriosityFactor.allCases.map(\.words)).count == CuriosityFactor.allCases.count)
        for factor in CuriosityFactor.allCases { #expect(Language.proposed.check(factor.words).isEmpty) }
    }
}
