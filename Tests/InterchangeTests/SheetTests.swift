import Domain
import TestSupport
import Testing

@testable import Interchange

@Suite("Print sheets")
struct SheetTests {
    let date = CivilDate(dayNumber: 20_780)
    let opens: ClockTime
    let times: SessionTimes

    init() throws {
        opens = try #require(ClockTime(hour: 8, minute: 45))
        times = try #require(
            SessionTimes(opens: opens, closes: opens.adding(minutes: 30), ends: opens.adding(minutes: 195)))
    }

    @Test("a register shows each mark, and beside a change its reason, person, position and time")
    func register() {
        let change = RegisterSheet.Change(
            from: Mark(.notYetKnown), to: Mark(.illness), reason: "Mum texted: tummy", by: "Sam T",
            position: "office manager", date: date, time: opens.adding(minutes: 89))
        let sheet = register(lines: [
            .init(number: 1, child: "Adeyemi, Tobi", mark: Mark(.illness), changes: [change]),
            .init(number: 2, child: "Baker, Isla", mark: Mark(.late, minutesLate: 7), time: "08:52, left 11:20"),
            .init(number: 3, child: "小明, 王", mark: nil),
        ])
        #expect(
            sheet.text == """
                Hillside Primary, Oak Room: morning register
                Monday 23 November 2026, open 08:45 to 09:15
                --------------------------------------------------------------------------------
                No.  Child                                 Mark  Min  Time
                --------------------------------------------------------------------------------
                1    Adeyemi, Tobi                         I
                     N changed to I by Sam T, office manager, Mon 23 Nov 2026 10:14. “Mum
                     texted: tummy”
                2    Baker, Isla                           L     7    08:52, left 11:20
                3    小明, 王                              none
                --------------------------------------------------------------------------------
                3 children on roll; 2 marked, 1 not marked.
                Complete: 09:02 by Priya N, class teacher.
                Printed Mon 23 Nov 2026 15:30.

                """)
    }

    @Test("a rehearsal says so at the head of every page")
    func rehearsal() {
        let lines = (1...150).map { RegisterSheet.Line(number: $0, child: "Child \($0)", mark: nil) }
        let pages = register(lines: lines, isRehearsal: true).text.split(separator: "\u{0C}")
        #expect(pages.count == 3)
        for (index, page) in pages.enumerated() {
            #expect(page.hasPrefix("REHEARSAL – not a real register"))
            #expect(page.contains("page \(index + 1) of 3"))
            #expect(page.contains("Hillside Primary, Oak Room: morning register"))
            #expect(page.split(separator: "\n", omittingEmptySubsequences: false).count <= 61)
        }
        #expect(register(lines: lines, isRehearsal: true).html.contains("REHEARSAL"))
        #expect(!register(lines: lines).text.contains("REHEARSAL"))
    }

    @Test("a roll has a box for everybody who is or may be here, and says who is away and why")
    func roll() {
        let group = RollSheet.Group(
            name: "Oak Room", unmarked: [.init(name: "Evans, Mali", known: "expected by 09:30")],
            onSite: [.init(name: "Baker, Isla"), .init(name: "Farah, Ayaan", known: "since 08:57")],
            away: [.init(name: "Adeyemi, Tobi", known: "illness"), .init(name: "Davies, Emrys")])
        let sheet = RollSheet(
            setting: "Hillside Primary", isRehearsal: false, date: date, time: opens.adding(minutes: 20),
            groups: [group])
        #expect(
            sheet.text == """
                Hillside Primary: who is on site
                Monday 23 November 2026, as at 09:05
                2 on site, 1 not marked, 2 away
                --------------------------------------------------------------------------------
                Oak Room: 2 on site, 1 not marked, 2 away
                [ ] Evans, Mali, not marked, expected by 09:30
                [ ] Baker, Isla                          [ ] Farah, Ayaan, since 08:57
                    away: Adeyemi, Tobi, illness
                    away: Davies, Emrys, not yet known why


                """)
        #expect(sheet.html.components("☐") == 3)
    }

    @Test("no line is wider than 80 columns, and nothing in a name moves a cursor or becomes a tag", arguments: 0..<60)
    func widthAndSafety(seed: Int) {
        var random = SeededGenerator(seed: UInt64(seed))
        let signs = [
            "a", "é", "e\u{301}", "你", "👩‍👩‍👧", "\u{1B}[2J", "\n", "\t", "\u{202E}", "\u{9B}", "<b>", "&", "'", "\"", " ",
        ]
        func text() -> String {
            (0..<Int.random(in: 0...120, using: &random)).map { _ in signs.randomElement(using: &random) ?? "a" }
                .joined()
        }
        let change = RegisterSheet.Change(
            from: nil, to: nil, reason: text(), by: text(), position: text(), date: date, time: opens)
        var sheet = register(lines: [
            .init(number: 1, child: text(), mark: Mark(.late, minutesLate: 999), time: text(), changes: [change])
        ])
        sheet.group = text()
        sheet.setting = text()
        sheet.finished = text()
        let person = RollSheet.Person(name: text(), known: text())
        let group = RollSheet.Group(name: text(), unmarked: [person], onSite: [person], away: [person, person])
        let roll = RollSheet(setting: text(), isRehearsal: true, date: date, time: opens, groups: [group, group])
        for printed in [sheet.text, roll.text] {
            for line in printed.split(whereSeparator: { $0 == "\n" || $0 == "\u{0C}" }) {
                #expect(SheetText.columns(String(line)) <= 80)
            }
            let allowed: Set<Unicode.Scalar> = ["\n", "\u{0C}"]
            #expect(printed.unicodeScalars.allSatisfy { !UnseenText.isUnseen($0) || allowed.contains($0) })
        }
        for page in [sheet.html, roll.html] {
            #expect(!page.contains("<b>"))
            #expect(page.unicodeScalars.allSatisfy { !UnseenText.isUnseen($0) || $0 == "\n" })
            #expect(!page.contains("http") && !page.contains("<script"))
        }
    }

    private func register(lines: [RegisterSheet.Line], isRehearsal: Bool = false) -> RegisterSheet {
        RegisterSheet(
            setting: "Hillside Primary", group: "Oak Room", session: Session(date, .morning), times: times,
            isRehearsal: isRehearsal, lines: lines, finished: "09:02 by Priya N, class teacher", printedOn: date,
            printedAt: opens.adding(minutes: 405))
    }
}

extension String {
    /// How often a text stands in this one.
    fileprivate func components(_ needle: String) -> Int {
        ranges(of: needle).count
    }
}
