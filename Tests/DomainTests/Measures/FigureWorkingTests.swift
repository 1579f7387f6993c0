import Domain
import TestSupport
import Testing

@Suite("Every figure is the sum of the sessions that it lists")
struct FigureWorkingTests {
    private static let figures: [Figure] =
        Measure.allCases.map { Figure($0) }
        + Measure.allCases.flatMap { measure in
            Weekday.allCases.flatMap { day in HalfDay.allCases.map { Figure(measure, on: day, $0) } }
        }

    @Test("of random histories: made and left out hold each session once, and the sums agree", arguments: 1...40)
    func sums(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        let monday = try #require(CivilDate(iso: "2026-09-07"))
        var recorded: [RecordedSession] = []
        var others: [FigureWorking.Other] = []
        for day in 0..<Int.random(in: 0...120, using: &random) {
            for half in HalfDay.allCases {
                let session = Session(monday.adding(days: day), half)
                switch Int.random(in: 0..<10, using: &random) {
                case 0: others.append(.init(session, .notOnRoll))
                case 1: recorded.append(RecordedSession(session, nil))
                default:
                    recorded.append(RecordedSession(session, AttendanceCode.allCases.randomElement(using: &random)))
                }
            }
        }
        let counts = SessionCounts(of: recorded)
        for figure in Self.figures {
            let working = FigureWorking(figure, of: recorded, others: others)
            let expected = recorded.filter { figure.covers($0.session) }
            #expect(working.made.count == SessionCounts(of: expected)[figure.measure])
            #expect(working.made.allSatisfy { figure.measure.includes($0.code) })
            let all = working.made.map(\.session) + working.leftOut.map(\.session)
            let time = expected.map(\.session) + others.map(\.session).filter(figure.covers)
            #expect(all.sorted() == time.sorted())
            #expect(Set(all).count == all.count)
            if figure.weekday == nil { #expect(working.made.count == counts[figure.measure]) }
        }
    }

    @Test("the days of the week add up to the whole")
    func weekdays() throws {
        let monday = try #require(CivilDate(iso: "2026-09-07"))
        let recorded: [RecordedSession] = (0..<20).map { index in
            let session = Session(number: Session(monday, .morning).number + index)
            return RecordedSession(session, index % 8 == 0 ? .illness : .present(in: session.half))
        }
        let parts = Weekday.allCases.flatMap { day in
            HalfDay.allCases.map { FigureWorking(Figure(.attendance, on: day, $0), of: recorded).made.count }
        }
        #expect(parts.reduce(0, +) == FigureWorking(Figure(.attendance), of: recorded).made.count)
    }

    @Test("an unmarked session is left out of every share, as not marked")
    func unmarked() throws {
        let session = Session(try #require(CivilDate(iso: "2026-09-07")), .morning)
        let working = FigureWorking(Figure(.attendance), of: [RecordedSession(session, nil)])
        #expect(working.leftOut == [.init(session, .unmarked)])
        #expect(working.share?.tenths == nil)
    }
}
