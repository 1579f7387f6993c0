import Application
import Domain
import TestSupport
import Testing

@Suite("What is worth asking about, in the order in which asking helps")
struct WorthAskingTests {
    /// Five children, each at another step; the manager sees all of them.
    private func scene() throws -> Workspace {
        let setting = try CuriosityScene.make(as: .manager)
        let work = setting.workspace
        let today = work.wall.date
        for place in 0..<5 { try work.take(.notice("number \(place)"), on: .noticed, about: TestSetting.child(place)) }
        func step(_ act: CuriosityAct, _ place: Int) throws {
            let line = try work.worthAsking().lines.first { $0.id == TestSetting.child(place) }
            let item = try #require(line?.items.first)
            try work.take(act, on: CuriositySubject(item), about: TestSetting.child(place))
        }
        try step(.keepOpen(until: today.adding(days: 3), learned: ""), 0)
        try step(CuriosityScene.talk(), 1)
        try step(.wonder([.sleep], words: ""), 2)
        try step(.keepOpen(until: today, learned: ""), 4)
        return work
    }

    @Test("a day to look again, then what was noticed, then what was asked, then what waits")
    func order() throws {
        let lines = try scene().worthAsking().lines
        #expect(lines.map(\.id) == [4, 2, 3, 1, 0].map { TestSetting.child($0) })
        #expect(lines.map(\.order) == [.lookAgain, .noticed, .noticed, .asked, .waiting])
    }

    @Test("two things about one child are one line, the most pressing first")
    func together() throws {
        let work = try scene()
        let child = TestSetting.child(0)
        try work.take(.notice("another thing"), on: .noticed, about: child)
        let line = try #require(try work.worthAsking().lines.first { $0.id == child })
        #expect(line.items.map(\.order) == [.noticed, .waiting])
        #expect(line.sentence == "another thing (and 1 more)")
    }

    @Test("one group, one adult, one pattern, one age: each leaves only its own")
    func choices() throws {
        let work = try scene()
        try work.take(.notice("elm"), on: .noticed, about: TestSetting.child(1, of: TestSetting.elm))
        try work.take(.wonder([.food], words: ""), on: .pattern(CuriosityScene.fridays), about: TestSetting.child(5))
        let page = try work.worthAsking()
        #expect(page.lines.count == 7)
        func count(_ change: (inout WorthAskingChoice) -> Void) -> Int {
            var choice = WorthAskingChoice()
            change(&choice)
            return page.lines(choice).count
        }
        #expect(count { $0.group = TestSetting.elm } == 1)
        #expect(count { $0.kind = .weekday } == 1)
        #expect(count { $0.kind = .drop } == 0)
        #expect(count { $0.isMine = true } == 1, "Elm Room has nobody of its own: managers ask")
        let ages = Set(page.lines.map(\.age))
        #expect(ages.map { age in count { $0.age = age } }.reduce(0, +) == 7)
        let asker = try #require(page.lines.first { $0.group == TestSetting.oak }?.askers.first)
        #expect(count { $0.asker = asker } == 6)
    }

    @Test("who knows a family best: key adult and named contact, then whoever spoke with them most")
    func knowers() throws {
        let work = try scene()
        let child = TestSetting.child(1)
        let staff = try work.staffForChildren()
        let priya = try #require(staff.first { $0.details.name == "Priya Nair" })
        try work.nameKeyAdult(priya.id, of: child, as: .first, from: CuriosityScene.date("2026-11-02"))
        try work.keep(.namedContact(NamedContact(staff: priya.id)), about: child)
        let page = try work.curiosityPage(of: child)
        #expect(page.knowers == ["Priya Nair: key adult and named contact", "Alex Morgan: spoke with them once"])
        #expect(page.weeks.sessions.count == page.weeks.signs.count && page.weeks.sessions.count == 60)
    }
}
