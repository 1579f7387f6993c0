import Domain
import Testing

@Suite("Refusals")
struct RefusalTests {
    static let all: [RegisterRefusal] = [
        .notSchoolDay(day("2026-10-28"), .holiday("Half-term")), .notOnRoll(child(1)),
        .notOpenYet(opens: time("0850"), on: day("2026-11-23")),
        .codeNotInForce(child(1), .agreedHoliday, .withdrawn(lastDay: day("2024-08-18"))),
        .codeDoesNotFitArrival(child(1), .late, at: time("0920"), fits: .arrivedAfterClosing),
        .notClosedYet(child(1), closes: time("0915")), .timeNotCome(time("0930"), now: time("0900")),
        .outsideSession(time("1300"), opens: time("0850"), ends: time("1200")), .arrivalTimeNeeded(child(1)),
        .notAnArrival(child(1)), .reasonNeeded(child(1), closed: time("0915")),
        .conflict(child(1), current: nil, seen: nil), .unmarked([child(1)]), .unmarked([child(1), child(2)]),
        .notHere(child(1)), .notOut(child(1)), .wrongOrder(child(1), time("0900"), after: time("0910")),
        .empty,
        .importDiffers(child(1), am("2026-11-23"), recorded: Mark(.illness), offered: Mark(.notYetKnown)),
    ]

    @Test("every refusal is two plain sentences at least: the rule, then what to do", arguments: all)
    func sentences(refusal: RegisterRefusal) {
        let text = refusal.description
        #expect(text.hasSuffix(".") && text.filter { $0 == "." }.count >= 2)
        for word in ["truant", "refus", "fail", "invalid", "error", "nil"] {
            #expect(!text.lowercased().contains(word), "\(text)")
        }
    }
}
