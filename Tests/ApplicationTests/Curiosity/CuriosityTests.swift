import Domain
import TestSupport
import Testing

@testable import Application

@Suite("Being curious about a child")
struct CuriosityTests {
    @Test("what an adult noticed stands on the list until it is understood; each step is kept in the story")
    func way() throws {
        let setting = try CuriosityScene.make()
        let work = setting.workspace
        let child = TestSetting.child(1)
        let entry = try work.take(.notice("quiet since Monday"), on: .noticed, about: child)
        var line = try #require(try work.worthAsking().lines.first { $0.id == child })
        #expect(line.order == .noticed && line.sentence == "quiet since Monday" && line.isMine)
        try work.take(CuriosityScene.talk(), on: CuriositySubject(line.items[0]), about: child)
        line = try #require(try work.worthAsking().lines.first { $0.id == child })
        #expect(line.order == .asked)
        try work.take(
            .understand(learned: "a new baby", changed: "a slow start"), on: CuriositySubject(line.items[0]),
            about: child)
        #expect(try work.worthAsking().lines.isEmpty)
        let wordings = try work.story(of: child).filter { $0.id == entry }
        #expect(wordings.count == 3, "each step stays in the story")
        let page = try work.curiosityPage(of: child)
        #expect(page.earlier.map(\.curiosity.learned) == ["a new baby"] && page.line.items.isEmpty)
        _ = work.undo()
        #expect(try work.worthAsking().lines.first?.order == .asked)
    }

    @Test("S1: put aside without a reason is refused, and the line stays; nothing was written")
    func silent() throws {
        let setting = try CuriosityScene.make()
        let work = setting.workspace
        let child = TestSetting.child(1)
        try work.take(.notice("quiet"), on: .noticed, about: child)
        let item = try #require(try work.worthAsking().lines.first?.items.first)
        let before = try work.story(of: child).count
        #expect(throws: CuriosityRefusal.reasonOwed) {
            try work.take(.dismiss(reason: ""), on: CuriositySubject(item), about: child)
        }
        #expect(try work.story(of: child).count == before)
        #expect(try work.worthAsking().lines.count == 1)
    }

    @Test("S1: taking a whole curiosity back owes a reason as well")
    func withdrawn() throws {
        let setting = try CuriosityScene.make()
        let work = setting.workspace
        let child = TestSetting.child(1)
        let entry = try work.take(.notice("quiet"), on: .noticed, about: child)
        #expect(throws: CuriosityRefusal.reasonOwed) { try work.withdraw(entry, about: child, reason: " ") }
        try work.withdraw(entry, about: child, reason: "about another child")
        #expect(try work.worthAsking().lines.isEmpty)
    }

    @Test("a step begun on an older wording is refused, and what was kept since stays")
    func stale() throws {
        let setting = try CuriosityScene.make()
        let work = setting.workspace
        let child = TestSetting.child(1)
        try work.take(.notice("quiet"), on: .noticed, about: child)
        let item = try #require(try work.worthAsking().lines.first?.items.first)
        let other = try setting.anotherTerminal(as: .manager)
        try other.take(CuriosityScene.talk(), on: CuriositySubject(item), about: child)
        #expect(throws: StoryError.self) {
            try work.take(.dismiss(reason: "all is well"), on: CuriositySubject(item), about: child)
        }
        #expect(try work.worthAsking().lines.first?.items.first?.record?.curiosity.conversations.count == 1)
    }

    @Test("a pattern that was taken up keeps how large it was, and is put aside as it now stands")
    func pattern() throws {
        let setting = try CuriosityScene.make()
        let work = setting.workspace
        let pattern = CuriosityScene.fridays
        let entry = try work.take(.wonder([.sleep], words: ""), on: .pattern(pattern), about: pattern.child)
        let line = try #require(try work.worthAsking().lines.first)
        #expect(line.items.count == 1 && line.items[0].record?.entry == entry)
        #expect(line.sentence == "away 3 of the last 4 Fridays; was 0 of 6")
        let grown = Pattern(
            child: pattern.child, kind: .weekday, weekday: .friday, since: pattern.since, raised: pattern.raised,
            level: 2, evidence: pattern.evidence, size: PatternShare(4, of: 5), usual: pattern.usual)
        try work.take(
            .dismiss(reason: "swimming"),
            on: .entry(entry, seen: try #require(line.items[0].record?.version), pattern: grown), about: pattern.child)
        let records = try work.curiosityPage(of: pattern.child).earlier
        guard case .pattern(let seen)? = records.first?.curiosity.origin else {
            Issue.record("the pattern is kept")
            return
        }
        #expect(seen.level == 2 && seen.size == PatternShare(4, of: 5))
        #expect(work.item(for: grown, records) == nil, "put aside at this size, it stays quiet")
        #expect(work.item(for: pattern, []) != nil)
    }

    @Test("a day to look again brings it back on that day, first in the list, and not before")
    func revisit() throws {
        let setting = try CuriosityScene.make()
        let work = setting.workspace
        let child = TestSetting.child(1)
        try work.take(.notice("quiet"), on: .noticed, about: child)
        let item = try #require(try work.worthAsking().lines.first?.items.first)
        try work.take(
            .keepOpen(until: CuriosityScene.date("2026-11-26"), learned: ""), on: CuriositySubject(item), about: child)
        #expect(try work.worthAsking().lines.first?.order == .waiting)
        #expect(try work.worthAsking().mine.isEmpty)
        #expect(try !work.today().lines.contains { $0.kind == .worthAsking })
        try setting.clock.set("2026-11-26T08:30")
        #expect(try work.worthAsking().mine.first?.order == .lookAgain)
        #expect(try work.today().lines.contains { $0.kind == .worthAsking })
    }

    @Test("the words are sealed with the child's key: nothing of them is in the folder in plain")
    func sealed() throws {
        let setting = try CuriosityScene.make()
        try setting.workspace.take(.notice("zebra crossing"), on: .noticed, about: TestSetting.child(1))
        let value = try #require(try setting.workspace.story(of: TestSetting.child(1)).last?.content)
        #expect(value == .curiosity(Curiosity(noticed: "zebra crossing")))
    }
}
