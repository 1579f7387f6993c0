import Domain
import Testing

@Suite("Taking in marks from a file")
struct ImportedMarkTests {
    let facts = ImportFacts(day: .school, isOnRoll: true, phase: .closed, opens: time("0850"))
    let version = FactVersion(rawValue: 12)

    func take(
        _ sign: String, minutes: Int? = nil, existing: Mark?? = nil, facts: ImportFacts? = nil, replacing: Bool = false
    ) throws -> [RegisterEvent] {
        let code = try #require(AttendanceCode(sign: sign))
        let event = try RegisterDecision.importMark(
            Mark(code, minutesLate: minutes), of: child(1), in: am("2026-11-23"),
            existing: existing.map { RecordedMark(mark: $0, version: version) }, facts: facts ?? self.facts,
            replacing: replacing)
        return event.map { [$0] } ?? []
    }

    @Test(
        "a mark that is not there yet is a first mark with the file as its cause; withdrawn codes too",
        arguments: [
            "/", "L", "I", "H", "J", "Y", "F", "X", "#",
        ])
    func first(sign: String) throws {
        let code = try #require(AttendanceCode(sign: sign))
        #expect(
            try take(sign) == [
                .marked(child: child(1), session: am("2026-11-23"), mark: Mark(code), cause: .imported)
            ])
    }

    @Test("the same mark again gives nothing, and minutes that the file leaves out are no difference")
    func same() throws {
        #expect(try take("I", existing: Mark(.illness)) == [])
        #expect(try take("L", minutes: 7, existing: Mark(.late, minutesLate: 7)) == [])
        #expect(try take("L", existing: Mark(.late, minutesLate: 7)) == [])
    }

    @Test("a different mark is reported, and replaces only when a person says so: an amendment that says import")
    func different() throws {
        let recorded = Mark(.illness)
        #expect(
            refusal { try take("/", existing: recorded) }
                == .importDiffers(child(1), am("2026-11-23"), recorded: recorded, offered: Mark(.presentMorning)))
        #expect(refusal { try take("/", existing: .some(nil)) } != nil)
        let events = try take("/", existing: recorded, replacing: true)
        guard case .amended(let change, let reason)? = events.first else {
            Issue.record("no amendment: \(events)")
            return
        }
        #expect(change.from == recorded && change.supersedes == version && change.cause == .imported)
        #expect(reason == .imported && reason.text == "import")
    }

    @Test("rows for days without school, children not on roll, sessions to come and the wrong half are refused")
    func refused() {
        var closed = facts
        closed.day = .closed(.weekend)
        #expect(refusal { try take("/", facts: closed) } == .notSchoolDay(day("2026-11-23"), .weekend))
        var away = facts
        away.isOnRoll = false
        #expect(refusal { try take("/", facts: away) } == .notOnRoll(child(1)))
        var ahead = facts
        ahead.phase = .ahead
        #expect(refusal { try take("I", facts: ahead) } == .notOpenYet(opens: time("0850"), on: day("2026-11-23")))
        #expect(refusal { try take("\\") } == .codeNotInForce(child(1), .presentAfternoon, .wrongHalf(.afternoon)))
    }
}
