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
        try stories(work, folder: folder, clock: clock, people: people)
        let report = try work.measures(
            MeasuresRequest(
                whose: .all, from: Session.monday.date.adding(days: -60), to: Session.monday.date.adding(days: -1)))
        #expect(report.total.sessions[.unmarked] == 0)
        #expect(try work.verify().isSound)
    }

    /// Every screen has something to show: each child a key adult, most have words, some are kept in touch with.
    private func stories(
        _ work: Workspace, folder: DataFolder, clock: TestClock, people: [DemoSchool.SignIn]
    ) throws {
        let head = try #require(people.first { $0.role == .manager })
        try work.signIn(name: head.signInName, passphrase: head.passphrase).get()
        let counts = Dictionary(
            grouping: try work.currentEntries(of: StoryKind.allCases).compactMap(\.line.kind), by: \.self
        ).mapValues(\.count)
        #expect(counts[.keyAdult] == 210 && counts[.namedContact] == 210)
        for kind in [StoryKind.profile, .voice, .note, .belonging] { #expect(counts[kind, default: 0] > 60, "\(kind)") }
        for kind in [StoryKind.book, .sibling, .collector] { #expect(counts[kind, default: 0] > 20, "\(kind)") }
        #expect(counts[.adjustment] == 5 && counts[.agency] == 2 && counts[.circumstances] == 1)
        #expect(counts[.checkIn] == counts[.checkedIn] && counts[.checkIn, default: 0] > 0)
        #expect(try work.checkInsDue().contains { $0.schoolDaysLate > 0 })
        #expect(try work.agenciesAwaiting().count == 1)
        #expect(counts[.reintegration] == 1 && counts[.actionPlan] == 1 && counts[.planReview] == 1)
        let ladder = try #require(try work.supportPlans().first { $0.live != nil })
        #expect(ladder.now.hasPrefix("step 3 of 6") && ladder.missing.isEmpty && !ladder.isPressing(on: work.wall.date))
        #expect(try work.planPage(ladder.id, of: ladder.child).days.count == 6)
        #expect(counts[.curiosity] == 7 && counts[.lesson] == 5)
        let stages = try work.currentEntries(of: [.curiosity]).compactMap { entry -> CuriosityStage? in
            if case .curiosity(let curiosity)? = entry.line.content { curiosity.stage } else { nil }
        }
        #expect(Set(stages) == Set(CuriosityStage.allCases), "one in every state")
        #expect(try work.worthAsking().lines.contains { $0.order == .lookAgain })
        let kinds = Set(try work.today().lines.map(\.kind))
        #expect(kinds.isSuperset(of: [.register, .comingBack, .keepInTouch, .review, .agency]))
        let office = try #require(people.first { $0.role == .office })
        try work.signIn(name: office.signInName, passphrase: office.passphrase).get()
    }
}
