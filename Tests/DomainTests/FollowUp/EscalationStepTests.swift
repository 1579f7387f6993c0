import Domain
import Testing

@Suite("Steps while nobody has heard")
struct EscalationStepTests {
    @Test("S28: a step falls due some minutes after closing, or on a school day of the absence")
    func falls() {
        let minutes = EscalationStep("Tell", due: .minutesAfterClosing(60))
            .falls(since: am("2026-10-23"), closes: time("09:15"), calendar: .sample)
        #expect(minutes?.on == day("2026-10-23") && minutes?.at == time("10:15"))
        let days = EscalationStep("Ask", due: .schoolDay(3))
            .falls(since: am("2026-10-23"), closes: time("09:15"), calendar: .sample)
        #expect(days?.on == day("2026-11-03") && days?.at == nil, "half-term is passed over")
    }

    @Test("a step is read as it is written", arguments: EscalationStep.proposed)
    func reading(step: EscalationStep) {
        #expect(EscalationStep(step.description) == step)
    }

    @Test(
        "what is no step is none", arguments: ["", "60 min", "day  ", "soon Tell", "-5 min Tell", "day 0 Tell", "60"])
    func refused(text: String) {
        #expect(EscalationStep(text) == nil)
    }

    @Test("families are asked in order: call first, travels alone, youngest, others")
    func order() {
        #expect(AskingOrder(isCalledFirst: true, travelsAlone: true, age: 15) == .calledFirst)
        #expect(AskingOrder(isCalledFirst: false, travelsAlone: true, age: 15) == .travelsAlone)
        #expect(AskingOrder(isCalledFirst: false, travelsAlone: false, age: 6) == .youngest)
        #expect(AskingOrder(isCalledFirst: false, travelsAlone: false, age: 7) == .others)
        #expect(AskingOrder.allCases == AskingOrder.allCases.sorted())
    }

    @Test("how somebody likes to be reached is read from their words")
    func preferred() {
        #expect(Channel(preferred: "Text after 15:00") == .text)
        #expect(Channel(preferred: "phone") == .call)
        #expect(Channel(preferred: "E-mail") == .email)
        #expect(Channel(preferred: "pigeon") == nil)
        #expect(Set(Channel.allCases.map(\.letter)).count == Channel.allCases.count)
        #expect(Set(ContactOutcome.allCases.map(\.letter)).count == ContactOutcome.allCases.count)
    }
}
