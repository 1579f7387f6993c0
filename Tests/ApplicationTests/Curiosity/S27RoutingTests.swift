import Application
import Domain
import TestSupport
import Testing

@Suite("S27: what is worth asking goes to the child's key adult, and to whoever stands in for them")
struct S27RoutingTests {
    private let elmChild = TestSetting.child(2, of: TestSetting.elm)

    private func scene() throws -> (setting: TestSetting, manager: Workspace) {
        let setting = try CuriosityScene.make(as: .manager)
        return (setting, setting.workspace)
    }

    private func staff(_ name: String, _ work: Workspace) throws -> StaffID {
        try #require(try work.staffForChildren().first { $0.details.name == name }).id
    }

    @Test("the key adult asks; without one the group's own adults; without those the managers")
    func askers() throws {
        let (setting, work) = try scene()
        let oak = TestSetting.child(1)
        try work.take(.notice("quiet"), on: .noticed, about: oak)
        try work.take(.notice("quiet"), on: .noticed, about: elmChild)
        let lines = try work.worthAsking().lines
        #expect(lines.first { $0.id == oak }?.askerNames == ["Priya Nair"])
        #expect(lines.first { $0.id == oak }?.isMine == false)
        #expect(lines.first { $0.id == elmChild }?.askerNames == ["Alex Morgan"], "Elm Room has nobody of its own")
        try work.nameKeyAdult(
            try staff("Sam Taylor", work), of: oak, as: .first, from: CuriosityScene.date("2026-11-20"))
        #expect(try work.worthAsking().lines.first { $0.id == oak }?.askerNames == ["Sam Taylor"])
        let office = try setting.anotherTerminal(as: .office)
        #expect(try office.worthAsking().mine.map(\.id) == [oak])
        #expect(try office.today().lines.contains { $0.kind == .worthAsking && $0.child == oak })
    }

    @Test("while the key adult is away, whoever stands in is asked first, and it is on their Today; then no more")
    func standIn() throws {
        let (setting, work) = try scene()
        let today = CuriosityScene.date("2026-11-23")
        try work.nameKeyAdult(try staff("Sam Taylor", work), of: elmChild, as: .first, from: today)
        try work.take(.notice("quiet"), on: .noticed, about: elmChild)
        let practitioner = try setting.anotherTerminal(as: .practitioner)
        #expect(try practitioner.worthAsking().lines.isEmpty, "a child of another group")
        let key = try setting.anotherTerminal(as: .office)
        try key.handOverChildren(to: try staff("Priya Nair", work), from: today, until: today.adding(days: 2))
        _ = practitioner.noticeOthers()
        let line = try #require(try practitioner.worthAsking().lines.first)
        #expect(line.isMine && line.askerNames == ["Priya Nair", "Sam Taylor"])
        #expect(try practitioner.today().lines.contains { $0.kind == .worthAsking })
        try setting.clock.set("2026-11-26T08:30")
        #expect(try practitioner.worthAsking().lines.isEmpty)
    }

    @Test(
        "practitioners see their own groups, office and managers everybody, leaders no name", arguments: Role.allCases)
    func access(role: Role) throws {
        let (setting, work) = try scene()
        try work.take(.notice("quiet"), on: .noticed, about: TestSetting.child(1))
        try work.take(.notice("quiet"), on: .noticed, about: elmChild)
        let other = try setting.anotherTerminal(as: role)
        switch role {
        case .practitioner:
            #expect(try other.worthAsking().lines.map(\.id) == [TestSetting.child(1)])
            #expect(throws: AccessError.self) { try other.curiosityPage(of: elmChild) }
            #expect(throws: (any Error).self) { try other.take(.notice("x"), on: .noticed, about: elmChild) }
            #expect(try other.take(.notice("x"), on: .noticed, about: TestSetting.child(2)).rawValue > 0)
        case .office, .manager:
            #expect(try other.worthAsking().lines.count == 2)
            #expect(try other.take(.notice("x"), on: .noticed, about: elmChild).rawValue > 0)
        case .leader:
            #expect(throws: AccessError.self) { try other.worthAsking() }
            #expect(throws: AccessError.self) { try other.curiosityPage(of: elmChild) }
            #expect(throws: (any Error).self) { try other.take(.notice("x"), on: .noticed, about: elmChild) }
        }
        for act in [{ try other.tunePatterns(PatternSettings()) }, { try other.listKinderWords([]) }]
        where role != .manager {
            #expect(throws: AccessError.self) { try act() }
        }
    }
}
