import Domain
import TestSupport
import Testing

@Suite("Measures")
struct MeasureTests {
    /// Counts from signs, such as `["/": 15, "I": 2]`; `-` is unmarked.
    static func counts(_ signs: [String: Int]) -> SessionCounts {
        var counts = SessionCounts()
        for (sign, count) in signs { counts.add(AttendanceCode(sign: sign), count: count) }
        return counts
    }

    @Test("the worked example of forty sessions")
    func workedExample() {
        let counts = Self.counts(["/": 15, "\\": 15, "L": 2, "V": 2, "I": 2, "N": 1, "U": 1, "Y4": 2])
        #expect(counts[.possible] == 38)
        #expect(counts[.attendance] == 34)
        #expect(counts[.present] == 32 && counts[.approvedActivity] == 2)
        #expect(counts[.absence] == 4 && counts[.authorised] == 2 && counts[.unauthorised] == 2)
        #expect(counts[.late] == 3 && counts[.notCounted] == 2 && counts[.unmarked] == 0)
        #expect(counts.percentage(.attendance).description == "89.5 %")
        #expect(counts.isPersistentlyAbsent && !counts.isSeverelyAbsent)
    }

    @Test(
        "flags are compared on whole numbers",
        arguments: [
            (19, 190, true, false), (4, 40, true, false), (4, 41, false, false), (95, 190, true, true),
            (94, 189, true, false), (0, 0, false, false), (0, 10, false, false), (1, 1, true, true),
        ])
    func flags(absent: Int, possible: Int, persistent: Bool, severe: Bool) {
        let counts = Self.counts(["I": absent, "/": possible - absent])
        #expect(counts.isPersistentlyAbsent == persistent && counts.isSeverelyAbsent == severe)
    }

    @Test(
        "one decimal is shown, half up, and nothing of nothing has no percentage",
        arguments: [
            (8_996, 10_000, "90.0 %"), (1, 8, "12.5 %"), (1, 16, "6.3 %"), (1, 3, "33.3 %"), (2, 3, "66.7 %"),
            (94, 101, "93.1 %"), (1, 1, "100.0 %"), (0, 7, "0.0 %"), (1_999, 2_000, "100.0 %"), (1, 2_000, "0.1 %"),
            (0, 0, "no possible sessions"),
        ])
    func rounding(part: Int, whole: Int, shown: String) {
        #expect(Percentage(part, of: whole).description == shown)
    }

    @Test("a share of 89.96 % shows as 90.0 % and is persistent absence all the same")
    func shownIsNotCompared() {
        let counts = Self.counts(["/": 8_996, "I": 1_004])
        #expect(counts.percentage(.attendance).description == "90.0 %")
        #expect(counts.isPersistentlyAbsent)
    }

    @Test(
        "X, Y, Q, D, Z, # and unmarked are on neither side",
        arguments: [
            "X", "Y1", "Y2", "Y3", "Y4", "Y5", "Y6", "Y7", "Q", "D", "Z", "#", "Y", "-",
        ])
    func neitherSide(sign: String) {
        let counts = Self.counts(["/": 9, "I": 1, sign: 5])
        #expect(counts[.possible] == 10 && counts[.absence] == 1 && counts[.attendance] == 9)
    }

    @Test("withdrawn codes count for what they were")
    func withdrawn() {
        let counts = Self.counts(["H": 1, "F": 1, "J": 1])
        #expect(counts[.authorised] == 2 && counts[.approvedActivity] == 1 && counts[.possible] == 3)
    }

    @Test("a group's percentage is a sum of sessions, not a mean; its rate counts children")
    func groups() {
        var group = GroupCounts()
        group.add(Self.counts(["/": 100]))
        group.add(Self.counts(["/": 1, "I": 1]))
        group.add(Self.counts(["-": 4]))
        #expect(group.sessions.percentage(.attendance).description == "99.0 %")
        #expect(group.enrolments == 3 && group.persistent == 1 && group.severe == 1)
        #expect(group.persistentRate.description == "33.3 %")
    }

    @Test("every figure equals the sessions that it lists, and the sums hold, for any year of marks", arguments: 0..<60)
    func everyFigureListsItsSessions(seed: Int) {
        var random = SeededGenerator(seed: seed)
        let sessions = SchoolCalendar.sample.sessions(in: day("2026-09-01")...day("2027-07-20"))
        let recorded = sessions.map { session in
            RecordedSession(
                session,
                Int.random(in: 0..<5, using: &random) == 0 ? nil : AttendanceCode.allCases.randomElement(using: &random)
            )
        }
        let counts = SessionCounts(of: recorded)
        for measure in Measure.allCases {
            #expect(counts[measure] == measure.sessions(in: recorded).count)
        }
        #expect(counts[.possible] == counts[.attendance] + counts[.absence])
        #expect(counts[.attendance] == counts[.present] + counts[.approvedActivity])
        #expect(counts[.absence] == counts[.authorised] + counts[.unauthorised])
        #expect(counts[.possible] + counts[.notCounted] + counts[.unmarked] == recorded.count)
        var halves = SessionCounts(of: recorded.prefix(100))
        halves.add(SessionCounts(of: recorded.dropFirst(100)))
        #expect(halves == counts)
    }

    @Test("a session that nobody marked is neither present nor absent in any sum", arguments: Measure.allCases)
    func unmarked(measure: Measure) {
        #expect(measure.includes(nil) == (measure == .unmarked))
    }
}
