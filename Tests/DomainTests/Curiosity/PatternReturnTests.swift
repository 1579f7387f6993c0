import Domain
import Testing

@Suite("A pattern that was put aside returns only if it grows")
struct PatternReturnTests {
    private let entry = EntryID(rawValue: 7)

    private func seen(
        _ kind: PatternKind = .weekday, weekday: Weekday? = .friday, level: Int = 1, since: String = "2026-10-02",
        upTo: String = "2026-11-06", affected: Int = 3
    ) throws -> PatternSeen {
        PatternSeen(
            kind: kind, weekday: weekday, level: level, size: PatternShare(affected, of: 5),
            since: try #require(CivilDate(iso: since)), upTo: try #require(CivilDate(iso: upTo)), sentence: "away")
    }

    private func known(
        _ seen: PatternSeen, _ standing: Curiosity.Standing
    ) -> [(entry: EntryID, curiosity: Curiosity)] {
        [(entry, Curiosity(origin: .pattern(seen), standing: standing))]
    }

    @Test("nobody has looked at it: it is new")
    func new() throws {
        #expect(PatternReturn.of(try seen(), before: []) == .new)
        #expect(PatternReturn.of(try seen(), before: [(entry, Curiosity(noticed: "quiet"))]) == .new)
    }

    @Test("somebody is curious about it: it belongs to that entry, however large it grows")
    func takenUp() throws {
        let before = known(try seen(), .open(revisit: nil))
        #expect(PatternReturn.of(try seen(level: 3, affected: 5), before: before) == .takenUp(entry))
    }

    @Test("put aside or understood, it stays quiet while it is no larger", arguments: [true, false])
    func quiet(isDismissed: Bool) throws {
        let before = known(try seen(), isDismissed ? .dismissed(reason: "swimming club") : .understood)
        let now = PatternReturn.of(try seen(upTo: "2026-11-13", affected: 4), before: before)
        #expect(now == .quiet(entry) && !now.isPrompt)
    }

    @Test("put aside, it returns once it was raised again, and says how large it was")
    func grown() throws {
        let before = known(try seen(level: 1), .dismissed(reason: "swimming club"))
        let now = PatternReturn.of(try seen(level: 2, upTo: "2026-11-20", affected: 5), before: before)
        #expect(now == .grown(entry, from: PatternShare(3, of: 5)) && now.isPrompt)
    }

    @Test("another day of the week, another kind, or all of it newer, is another pattern")
    func another() throws {
        let before = known(try seen(), .dismissed(reason: "swimming club"))
        #expect(PatternReturn.of(try seen(weekday: .monday), before: before) == .new)
        #expect(PatternReturn.of(try seen(.drop, weekday: nil), before: before) == .new)
        #expect(PatternReturn.of(try seen(since: "2027-01-08", upTo: "2027-01-29"), before: before) == .new)
    }

    @Test("the last time that it was looked at decides")
    func last() throws {
        let before =
            known(try seen(level: 1), .dismissed(reason: "club"))
            + [
                (
                    entry: EntryID(rawValue: 8),
                    curiosity: Curiosity(origin: .pattern(try seen(level: 2)), standing: .understood)
                )
            ]
        #expect(PatternReturn.of(try seen(level: 2), before: before) == .quiet(EntryID(rawValue: 8)))
        #expect(PatternReturn.of(try seen(level: 3), before: before).isPrompt)
    }
}
