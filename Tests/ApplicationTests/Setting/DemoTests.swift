import Application
import Domain
import Foundation
import Storage
import TestSupport
import Testing

@Suite("The demo")
struct DemoTests {
    @Test("seven groups, 210 children, a past, a day to take, and people of every role")
    func whole() throws {
        let folder = DataFolder(NSTemporaryDirectory() + "belong-" + UUID().uuidString)
        defer {
            try? FileManager.default.removeItem(atPath: folder.path)
            try? FileManager.default.removeItem(atPath: DemoSchool.keyFile(of: folder))
        }
        let clock = try TestClock("2026-11-23T08:50")
        let people = try DemoSchool(
            seed: 1, clock: clock, terminal: "t", software: "t", cost: TestSetting.cost
        ).make(in: folder)
        #expect(Set(people.map(\.role)) == Set(Role.allCases))
        let work = try Workspace(
            database: Database(opening: folder), clock: clock, terminal: "t", software: "t")
        #expect(work.isRehearsal)
        let office = try #require(people.first { $0.role == .office })
        try work.signIn(name: office.signInName, passphrase: office.passphrase).get()
        let pages = try work.groupsToTake().map { try work.register(of: $0.id, .monday) }
        #expect(pages.count == 7)
        #expect(pages.reduce(0) { $0 + $1.rows.count } == 210)
        #expect(pages.allSatisfy { $0.marked == 0 })
        let rows = pages.flatMap(\.rows)
        #expect(rows.contains { $0.sessionsAway >= 4 })
        #expect(rows.contains { $0.expectation.mark?.code == .medical })
        #expect(rows.contains { if case .arrival = $0.expectation { true } else { false } })
        let report = try work.measures(
            MeasuresRequest(
                whose: .all, from: Session.monday.date.adding(days: -60), to: Session.monday.date.adding(days: -1)))
        #expect(report.total.sessions[.unmarked] == 0)
        #expect(try work.verify().isSound)
    }
}
