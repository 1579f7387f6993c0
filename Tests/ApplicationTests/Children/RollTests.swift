import Application
import Domain
import Storage
import TestSupport
import Testing

@Suite("Adding, changing and moving children")
struct RollTests {
    private let setting: TestSetting
    private let child = TestSetting.child(3)
    private var work: Workspace { setting.workspace }
    private let monday = Session.monday.date

    init() throws {
        setting = try TestSetting.make(now: "2026-11-23T08:55")
        try setting.signIn(as: .office)
    }

    private func details(_ surname: String, _ forename: String, born: String = "2020-05-04") throws -> ChildDetails {
        ChildDetails(
            upn: nil, surname: surname, forename: forename, born: try #require(CivilDate(iso: born)), yearGroup: "1")
    }

    private func members(_ group: GroupID, on date: CivilDate) throws -> [ChildID] {
        try work.register(of: group, Session(date, .morning)).rows.map(\.id)
    }

    @Test("a new child is in the group's register from the first day, and not before")
    func adding() throws {
        let added = try work.addChild(details("Ó Súilleabháin", "Oisín"), to: TestSetting.oak, from: monday)
        #expect(try members(TestSetting.oak, on: monday).contains(added))
        #expect(try !members(TestSetting.oak, on: monday.adding(days: -3)).contains(added))
        #expect(try work.children().contains { $0.name == "Ó Súilleabháin, Oisín" && $0.group == "Oak Room" })
    }

    @Test("a UPN is checked by its letter, and no two children have one")
    func numbers() throws {
        var wrong = try details("Baker", "Tom")
        wrong.upn = "A878200700001"
        #expect(throws: ChildrenError.self) { try work.addChild(wrong, to: TestSetting.oak, from: monday) }
        wrong.upn = TestSetting.upn(3)
        #expect(throws: ChildrenError.numberTaken(by: "دارا Bahrami")) {
            try work.addChild(wrong, to: TestSetting.oak, from: monday)
        }
    }

    @Test("the same name and birthday is asked about once; twins of other names are not")
    func namesakes() throws {
        try work.addChild(details("Quinn", "Ned"), to: TestSetting.oak, from: monday)
        try work.addChild(details("Quinn", "Nora"), to: TestSetting.oak, from: monday)
        #expect(throws: ChildrenError.sameNameAndBirthday("Ned Quinn")) {
            try work.addChild(details("QUINN", "Néd"), to: TestSetting.elm, from: monday)
        }
        try work.addChild(details("Quinn", "Ned"), to: TestSetting.elm, from: monday, isAnother: true)
        let names = try work.children().map(\.name).filter { $0.hasPrefix("Quinn, Ned") }
        #expect(Set(names) == ["Quinn, Ned (04/05/2020, no. 1)", "Quinn, Ned (04/05/2020, no. 2)"])
    }

    @Test("no two children read the same in the list or in go-to")
    func toldApart() throws {
        try setting.signIn(as: .manager)
        let names = try work.children().map(\.name)
        #expect(names.count == Set(names).count)
        #expect(names.count { $0.hasPrefix("Li, Priya (") } == 2)
        let targets = try work.childrenToGoTo().map { "\($0.name) \($0.detail)" }
        #expect(targets.count == Set(targets).count)
    }

    @Test("a surname that changes is the same child, and Ctrl-Z brings the old one back")
    func surname() throws {
        var changed = try work.profile(of: child).details
        changed.surname = "Bahrami-Smith"
        try work.changeChild(child, to: changed)
        #expect(try work.children().first { $0.id == child }?.name == "Bahrami-Smith, دارا")
        guard case .done = work.undo() else { Issue.record("not undone"); return }
        #expect(try work.children().first { $0.id == child }?.name == "Bahrami, دارا")
        guard case .done = work.redo() else { Issue.record("not redone"); return }
        #expect(try work.profile(of: child).details.surname == "Bahrami-Smith")
    }

    @Test("a move holds from its day on, and the registers before stay; Ctrl-Z moves back")
    func moving() throws {
        let day = monday.adding(days: 1)
        try work.moveChild(child, to: TestSetting.elm, from: day)
        #expect(try members(TestSetting.oak, on: monday).contains(child))
        #expect(try members(TestSetting.elm, on: day).contains(child))
        #expect(try !members(TestSetting.oak, on: day).contains(child))
        guard case .done = work.undo() else { Issue.record("not undone"); return }
        #expect(try members(TestSetting.oak, on: day).contains(child))
        guard case .done = work.redo() else { Issue.record("not redone"); return }
        #expect(try members(TestSetting.elm, on: day).contains(child))
    }

    @Test("leaving needs a ground, keeps what was recorded, and a child can come again")
    func leaving() throws {
        #expect(throws: ChildrenError.reasonNeeded) { try work.leave(child, lastDay: monday, because: " ") }
        try work.leave(child, lastDay: monday, because: "moved to Leeds")
        try setting.clock.set("2026-11-24T08:55")
        #expect(try members(TestSetting.oak, on: monday).contains(child))
        #expect(try !members(TestSetting.oak, on: monday.adding(days: 1)).contains(child))
        #expect(try work.children().first { $0.id == child }?.standing == .left(monday))
        try work.moveChild(child, to: TestSetting.elm, from: monday.adding(days: 7))
        #expect(try members(TestSetting.elm, on: monday.adding(days: 7)).contains(child))
        #expect(try !members(TestSetting.oak, on: monday.adding(days: 3)).contains(child))
    }

    @Test("a last day that was a mistake is taken back with its note")
    func stays() throws {
        try work.leave(child, lastDay: monday, because: "moved to Leeds")
        guard case .done = work.undo() else { Issue.record("not undone"); return }
        #expect(try members(TestSetting.oak, on: monday.adding(days: 1)).contains(child))
        #expect(try work.story(of: child).filter(\.isCurrent).isEmpty)
        try work.leave(child, lastDay: monday.adding(days: -3), because: "moved to Leeds, earlier than was thought")
        #expect(try !members(TestSetting.oak, on: monday).contains(child))
        let database = try Database(opening: setting.folder)
        #expect(try database.verify().isSound)
        #expect(try database.rebuild().isUnchanged)
    }

    @Test("a last day before a planned move is refused: the child would be on roll again from the move on")
    func movesLater() throws {
        try work.moveChild(child, to: TestSetting.elm, from: monday.adding(days: 7))
        #expect(throws: ChildrenError.joinsLater("Elm Room", from: monday.adding(days: 7))) {
            try work.leave(child, lastDay: monday, because: "moved to Leeds")
        }
        try work.leave(child, lastDay: monday.adding(days: 8), because: "moved to Leeds")
    }

    @Test("Ctrl-Z of a changed last day brings the earlier one back")
    func changedLastDay() throws {
        let (first, earlier) = (monday.adding(days: 4), monday.adding(days: 1))
        try work.leave(child, lastDay: first, because: "moved to Leeds")
        try work.leave(child, lastDay: earlier, because: "moved to Leeds sooner")
        guard case .done = work.undo() else { Issue.record("not undone"); return }
        #expect(try members(TestSetting.oak, on: first).contains(child))
        #expect(try !members(TestSetting.oak, on: first.adding(days: 3)).contains(child))
    }

    @Test(
        "neither practitioners nor leaders add, change, move or let a child leave",
        arguments: [Role.practitioner, .leader])
    func refused(role: Role) throws {
        try setting.signIn(as: role)
        let details = try details("Baker", "Tom")
        #expect(throws: AccessError.self) { try work.addChild(details, to: TestSetting.oak, from: monday) }
        #expect(throws: AccessError.self) { try work.changeChild(child, to: details) }
        #expect(throws: AccessError.self) { try work.moveChild(child, to: TestSetting.elm, from: monday) }
        #expect(throws: AccessError.self) { try work.leave(child, lastDay: monday, because: "moved") }
    }
}
