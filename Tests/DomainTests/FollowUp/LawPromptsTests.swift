import Domain
import Testing

@Suite("What the law asks about an absence, support first")
struct LawPromptsTests {
    private let age = CompulsorySchoolAge(born: day("2018-05-01"))
    private let young = CompulsorySchoolAge(born: day("2022-05-01"))

    private func prompts(
        on today: String, _ missed: [RecordedSession], age: CompulsorySchoolAge? = nil, hasSocialWorker: Bool = false
    ) -> [LawPrompt] {
        LawPrompts(
            on: day(today), calendar: .sample, age: age ?? self.age, hasSocialWorker: hasSocialWorker
        ).prompts(for: missed)
    }

    private func whole(_ from: String, _ to: String, _ code: AttendanceCode) -> [RecordedSession] {
        SchoolCalendar.sample.sessions(in: day(from)...day(to)).map { RecordedSession($0, code) }
    }

    @Test(
        "S4: an N ages in school days over half-term, and names its last day from the third on",
        arguments: [
            ("2026-10-22", nil), ("2026-10-23", nil), ("2026-11-02", nil), ("2026-11-03", 3), ("2026-11-04", 4),
            ("2026-11-05", 5), ("2026-11-06", 6),
        ] as [(String, Int?)])
    func countdown(today: String, count: Int?) {
        let found = prompts(on: today, [RecordedSession(am("2026-10-22"), .notYetKnown)])
        #expect(found.first?.count == count)
        if count != nil { #expect(found.first?.deadline == day("2026-11-05")) }
        #expect(found.first?.isDeadlineReached == count.map { $0 >= 5 })
    }

    @Test("ten school days in a row without leave, both sessions each, ask for a return; nine do not")
    func run() {
        let nine = whole("2026-11-09", "2026-11-19", .otherAbsence)
        #expect(!prompts(on: "2026-11-20", nine).contains { $0.kind == .unauthorisedRun })
        let ten = whole("2026-11-09", "2026-11-20", .otherAbsence)
        #expect(prompts(on: "2026-11-20", ten).first { $0.kind == .unauthorisedRun }?.count == 10)
        #expect(prompts(on: "2026-11-23", ten).contains { $0.kind == .unauthorisedRun })
        let broken = ten.filter { $0.session != pm("2026-11-16") }
        #expect(!prompts(on: "2026-11-20", broken).contains { $0.kind == .unauthorisedRun })
        #expect(!prompts(on: "2026-11-25", ten).contains { $0.kind == .unauthorisedRun }, "they were here since")
    }

    @Test("the run goes over half-term")
    func overHalfTerm() {
        let missed = whole("2026-10-15", "2026-11-04", .holidayNotGranted)
        #expect(prompts(on: "2026-11-04", missed).first { $0.kind == .unauthorisedRun }?.count == 10)
    }

    @Test("fifteen days of illness in the school year, in halves added up, ask for a return")
    func illness() {
        let missed = whole("2026-09-02", "2026-09-21", .illness) + [RecordedSession(am("2026-11-02"), .illness)]
        #expect(!prompts(on: "2026-11-03", missed).contains { $0.kind == .illness })
        let more = missed + [RecordedSession(pm("2026-11-02"), .illness)]
        #expect(prompts(on: "2026-11-03", more).first { $0.kind == .illness }?.count == 15)
        #expect(!prompts(on: "2027-09-06", more).contains { $0.kind == .illness }, "another school year")
    }

    @Test("returns and the count of ten are for compulsory school age alone; a reason is owed for every child's N")
    func youngChildren() {
        let missed =
            whole("2026-11-02", "2026-11-20", .otherAbsence) + [RecordedSession(am("2026-11-16"), .notYetKnown)]
        #expect(prompts(on: "2026-11-20", missed, age: young).map(\.kind) == [.notYetKnown])
    }

    @Test("ten sessions in ten weeks speak of support first, and no prompt blames")
    func words() {
        let missed = whole("2026-11-02", "2026-11-20", .notYetKnown)
        let found = prompts(on: "2026-11-20", missed, hasSocialWorker: true)
        #expect(found.map(\.kind) == [.notYetKnown, .socialWorker, .unauthorisedRun, .unauthorisedInWeeks])
        let text = found.map(\.description).joined(separator: " ").lowercased()
        #expect(text.contains("support first"))
        for word in ["truan", "refus", "fail", "poor", "penalt", "fine", "warn"] { #expect(!text.contains(word)) }
    }
}
