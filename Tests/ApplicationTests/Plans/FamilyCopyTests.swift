import Application
import Domain
import Interchange
import TestSupport
import Testing

@Suite("What leaves a plan: the family's copy, reminders, and whether it helped")
struct FamilyCopyTests {
    private let setting: TestSetting
    private let child = TestSetting.child(1)
    private let plan: EntryID
    private var work: Workspace { setting.workspace }

    init() throws {
        setting = try TestSetting.make(now: "2026-11-23T08:52")
        try setting.signIn(as: .manager)
        var ladder = try wayBack(contact: setting.workspace.person?.id)
        try ladder.choose(
            LadderMove(kind: .begin, step: StepID(rawValue: 3), day: planDay("2026-11-16"), why: "STAFFONLY why"))
        plan = try setting.workspace.keepPlan(.reintegration(ladder), about: child).entry
    }

    @Test("the family's copy has strengths first, each view, the steps and the child's words, at 80 columns")
    func copy() throws {
        try work.keepStepDay(of: child, plan: plan, result: .done, words: "I showed Mum my peg", saw: "STAFFONLY saw")
        let sheet = try work.familyCopy(of: plan, about: child)
        #expect(sheet.sections.first?.heading == "What is strong")
        for words in ["The bell is too loud.", "3. Morning, by the garden door", "I showed Mum my peg", "Alex Morgan"] {
            #expect(sheet.text.contains(words), "\(words)")
            #expect(sheet.html.contains(words), "\(words)")
        }
        #expect(sheet.text.split(separator: "\n").allSatisfy { $0.count <= 80 })
    }

    @Test("nothing that is for staff alone is in the family's copy, on paper or as HTML")
    func nothingForStaff() throws {
        try work.keepStepDay(of: child, plan: plan, result: .notYet, saw: "STAFFONLY saw")
        try work.keep(.note(Note(text: "STAFFONLY note")), about: child)
        try work.keep(.circumstances(FamilyCircumstances(text: "STAFFONLY home")), about: child)
        let sheet = try work.familyCopy(of: plan, about: child)
        #expect(!sheet.text.contains("STAFFONLY") && !sheet.html.contains("STAFFONLY"))
        let page = try work.planPage(plan, of: child)
        #expect(page.plan.basis.staffOnly.contains("STAFFONLY"), "the plan itself has it")
    }

    @Test("reviews and check-ins go out as a calendar in which nobody is named")
    func reminders() throws {
        let me = try #require(work.person?.id)
        try work.keep(
            .checkIn(CheckIn(who: me, channel: .letter, everyDays: 5, what: "a postcard to Noah")), about: child,
            on: planDay("2026-11-23"))
        let text = try work.reminders().text
        #expect(text.hasPrefix("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n") && text.hasSuffix("END:VCALENDAR\r\n"))
        #expect(text.contains("DTSTART;VALUE=DATE:20261126\r\n") && text.contains("SUMMARY:Plan review\r\n"))
        #expect(text.contains("DTSTART;VALUE=DATE:20261130\r\n") && text.contains("SUMMARY:Keep in touch\r\n"))
        let titles = text.split(separator: "\r\n").filter { $0.hasPrefix("SUMMARY:") }
        #expect(Set(titles) == ["SUMMARY:Plan review", "SUMMARY:Keep in touch"])
        let name = try work.called(child)
        #expect(!text.contains(name) && !text.contains("postcard") && !text.contains("Oak Room"))
        try setting.signIn(as: .office)
        #expect(try work.reminders().reminders.isEmpty)
    }

    @Test("did it help: the child against their own earlier weeks, in sessions, with a sentence of care at the end")
    func effect() throws {
        try work.keep(.voice(Voice(speaker: .child, words: "better")), about: child, on: planDay("2026-11-18"))
        try work.keep(.belonging(BelongingNote(wellBeing: 2)), about: child, on: planDay("2026-11-10"))
        try work.keep(.belonging(BelongingNote(wellBeing: 4)), about: child, on: planDay("2026-11-19"))
        let effect = try #require(try work.planEffect(plan, of: child))
        #expect(effect.began == planDay("2026-11-16"))
        #expect(effect.before.counts[.possible] == 10 && effect.since.counts[.possible] == 10)
        #expect(effect.before.wellBeing == [2] && effect.since.wellBeing == [4] && effect.since.voices == 1)
        #expect(effect.sentences[1].contains("of 10 sessions"))
        #expect(effect.sentences.last?.contains("Weeks differ for many reasons") == true)
        let blame = ["fail", "truant", "refus", "poor", "target"]
        #expect(effect.sentences.allSatisfy { sentence in blame.allSatisfy { !sentence.lowercased().contains($0) } })
    }
}
