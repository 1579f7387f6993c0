import Domain
import Testing

@Suite("S1: a curiosity goes its way, and nothing closes silently")
struct S1CuriosityTests {
    private let today = CivilDate(iso: "2026-11-23") ?? CivilDate(dayNumber: 0)

    @Test("noticed, wondering, asked, still open, understood: each step keeps what was there before")
    func way() throws {
        var curiosity = Curiosity(noticed: "quiet on Fridays")
        #expect(curiosity.stage == .noticed)
        curiosity = try curiosity.after(.wonder([.sleep, .friends], words: "the swimming bus?"), on: today)
        #expect(curiosity.stage == .wondering && curiosity.factors == [.friends, .sleep])
        curiosity = try curiosity.after(.wonder([.mornings], words: ""), on: today)
        #expect(curiosity.factors == [.friends, .sleep, .mornings] && curiosity.wondering == "the swimming bus?")
        curiosity = try curiosity.after(.ask(talk("tired after Thursdays")), on: today)
        #expect(curiosity.stage == .asked)
        curiosity = try curiosity.after(.keepOpen(until: today.adding(days: 7), learned: ""), on: today)
        #expect(curiosity.stage == .stillOpen && curiosity.revisit == today.adding(days: 7))
        curiosity = try curiosity.after(.ask(talk("she shares a bed on Thursdays")), on: today)
        #expect(curiosity.stage == .asked, "asked again, it is decided anew whether it stays open")
        curiosity = try curiosity.after(.understand(learned: "late nights", changed: "a slow start"), on: today)
        #expect(curiosity.stage == .understood && curiosity.conversations.count == 2)
        #expect(curiosity.noticed == "quiet on Fridays" && curiosity.factors.count == 3)
    }

    @Test("what would close or decide it silently is refused, and nothing changes")
    func refused() {
        let open = Curiosity(noticed: "quiet")
        let refusals: [(CuriosityAct, CuriosityRefusal)] = [
            (.dismiss(reason: ""), .reasonOwed), (.understand(learned: "", changed: "x"), .nothingLearned),
            (.ask(Curiosity.Conversation(day: today, whom: "Mum", channel: .door, words: "")), .nobodyAsked),
            (.ask(Curiosity.Conversation(day: today, whom: "", channel: .door, words: "x")), .nobodyAsked),
            (.wonder([], words: ""), .nothingWondered),
            (.keepOpen(until: today.adding(days: -1), learned: "x"), .dayHasPassed), (.reopen, .open),
        ]
        for (act, refusal) in refusals {
            #expect(throws: refusal) { try open.after(act, on: today) }
        }
    }

    @Test("what is closed is only opened again, and keeps all of it", arguments: [true, false])
    func closed(isDismissed: Bool) throws {
        let act: CuriosityAct =
            isDismissed ? .dismiss(reason: "a new baby; all is well") : .understand(learned: "new baby", changed: "")
        let closed = try Curiosity(noticed: "late").after(act, on: today)
        #expect(!closed.isOpen)
        #expect(throws: CuriosityRefusal.closed) { try closed.after(.wonder([.sleep], words: ""), on: today) }
        let again = try closed.after(.reopen, on: today)
        #expect(again.isOpen && again.learned == closed.learned && again.noticed == "late")
    }

    @Test(
        "random steps: a curiosity that is closed always says why, and no conversation is ever lost", arguments: 1...20)
    func property(seed: UInt64) throws {
        var generator = Seeded(state: seed)
        var curiosity = Curiosity()
        var talks = 0
        for _ in 0..<200 {
            let act: CuriosityAct
            let words = generator.next() % 3 == 0 ? "" : "words"
            switch generator.next() % 6 {
            case 0: act = .wonder([.sleep], words: words)
            case 1: act = .ask(talk(words))
            case 2: act = .understand(learned: words, changed: "")
            case 3: act = .keepOpen(until: today.adding(days: Int(generator.next() % 5) - 2), learned: words)
            case 4: act = .dismiss(reason: words)
            default: act = .reopen
            }
            guard let next = try? curiosity.after(act, on: today) else { continue }
            if case .ask = act { talks += 1 }
            curiosity = next
            #expect(curiosity.conversations.count == talks)
            switch curiosity.standing {
            case .understood: #expect(!curiosity.learned.isEmpty)
            case .dismissed(let reason): #expect(!reason.isEmpty)
            case .open(let day): #expect(day.map { $0 >= today } ?? true)
            }
        }
    }

    private func talk(_ words: String) -> Curiosity.Conversation {
        Curiosity.Conversation(day: today, whom: "Rachel, mum", channel: .door, words: words)
    }

    private struct Seeded {
        var state: UInt64

        mutating func next() -> UInt64 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return state >> 33
        }
    }
}
