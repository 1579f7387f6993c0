import Application
import Canvas
import Domain
import TestSupport
import Testing

@testable import Screens

@MainActor
@Suite("The children, a child's profile and people, on screen")
struct PeopleScreensTests {
    private let setting: TestSetting

    init() throws {
        setting = try TestSetting.make()
        try setting.signIn(as: .office)
    }

    private func add(_ surname: String, _ forename: String, called: String? = nil) throws {
        try setting.workspace.addChild(
            ChildDetails(
                upn: nil, surname: surname, forename: forename, preferredForename: called,
                born: try #require(CivilDate(year: 2020, month: 2, day: 3)), yearGroup: "1"),
            to: TestSetting.oak, from: try #require(CivilDate(year: 2026, month: 9, day: 1)))
    }

    private func names(_ robot: Robot) throws -> [String] {
        let screen = try #require(robot.shell.front as? ChildrenScreen)
        return screen.shown.map { screen.lines[$0].name }
    }

    @Test(
        "finding forgives accents, spelling order and preferred names",
        arguments: [
            ("osul", "Ó Súilleabháin, Seán"), ("seán o", "Ó Súilleabháin, Seán"), ("O'SULL", "Ó Súilleabháin, Seán"),
            ("artie brown", "Brown, Artie"), ("brown arthur", "Brown, Artie"), ("mull", "Müller, Jürgen"),
            ("zuk", "Žukauskaitė, Emilija"), ("lupe", "Fernández de la Cruz y Montenegro, Lupe"),
        ])
    func finding(typed: String, name: String) throws {
        try add("Ó Súilleabháin", "Seán")
        let robot = Robot(setting.workspace).press(.function(4), .character("/")).type(typed)
        #expect(try names(robot).first == name)
        robot.press(.enter)
        #expect(robot.shell.front is ChildScreen)
    }

    @Test("each letter narrows the list, and Escape shows all again")
    func narrowing() throws {
        let robot = Robot(setting.workspace).press(.function(4), .control("f"))
        #expect(try names(robot).count == 60)
        robot.type("ba")
        #expect(try (1..<60).contains(names(robot).count))
        robot.type("zzzz")
        #expect(try names(robot).isEmpty)
        #expect(robot.shows("No child here has these letters"))
        robot.press(.escape)
        #expect(try names(robot).count == 60)
        robot.press(.escape)
        #expect(robot.shell.front is ChildrenScreen)
    }

    @Test("namesakes are told apart in the list, by birthday and then by group")
    func namesakes() throws {
        let robot = Robot(setting.workspace, size: Size(columns: 132, rows: 43)).press(.function(4), .character("/"))
            .type("li pri")
        #expect(try names(robot).count == 2)
        #expect(try Set(names(robot)).count == 2)
        for name in try names(robot) { #expect(robot.shows(name)) }
    }

    @Test("namesakes with a long name are told apart on the smallest terminal as well")
    func longNamesakes() throws {
        try add("Fernández de la Cruz y Montenegro", "Lupe")
        let robot = Robot(setting.workspace, size: .smallest).press(.function(4), .character("/")).type("lupe")
        let rows = robot.rows.filter { $0.contains("Fern") }
        #expect(rows.count == 2)
        #expect(rows.contains { $0.contains("(03/02/2020)") } && rows.allSatisfy { $0.contains("20)") })
    }

    @Test("go-to opens a child's page, and Ctrl-R the register at the child")
    func goTo() throws {
        let robot = Robot(setting.workspace).press(.control("p")).type("artie").press(.enter)
        #expect(robot.shell.front is ChildScreen)
        robot.press(.control("p")).type("artie").press(.control("r"))
        #expect(try #require(robot.shell.front as? RegisterScreen).focusedRow?.calledName == "Artie")
    }

    @Test("a child is added with the keyboard alone, and a wrong UPN is said under its field")
    func adding() throws {
        let robot = Robot(setting.workspace).press(.function(4), .character("a")).type("Quill").press(.tab).type("Nia")
            .press(.tab, .tab).type("04/05/2020").press(.tab).type("A878200700001").press(.enter)
        #expect(robot.shell.front is PeopleFormLayer)
        #expect(robot.shows("needs the letter"))
        for _ in 0..<13 { robot.press(.backspace) }
        robot.press(.enter)
        #expect(robot.shell.front is ChildrenScreen)
        #expect(robot.message.contains("Nia Quill is in"))
        #expect((robot.shell.front as? ChildrenScreen)?.focused?.name.contains("Quill") == true)
        #expect(try names(robot).contains("Quill, Nia"))
    }

    @Test("what was typed of a new child is there again after Esc")
    func newChildDraft() throws {
        let robot = Robot(setting.workspace).press(.function(4), .character("a")).type("Quill").press(.escape)
        #expect(robot.message.contains("kept as a draft"))
        robot.type("a")
        #expect(robot.shows("Quill"))
    }

    @Test("the sign of an adjustment stands in the register row, in both sets of signs", arguments: SignSet.allCases)
    func adjustment(signs: SignSet) throws {
        let today = Session.monday.date
        try setting.workspace.keep(
            .adjustment(Adjustment(text: "a quiet door", until: today)), about: TestSetting.child(6), on: today)
        try setting.signIn(as: .practitioner)
        let robot = Robot(setting.workspace, signs: signs).press(.enter)
        let row = try #require(robot.row(with: "Brown, Artie"))
        #expect(row.contains(Sign.adjustment.text(signs)) && !row.contains("quiet"))
    }

    @Test("a child leaves with somebody not on the list only after a manager agreed at this keyboard")
    func unlisted() throws {
        let child = TestSetting.child(0)
        try setting.workspace.keepContact(
            ContactDetails(
                surname: "Abara", forename: "Ngozi", relationship: "mother", hasParentalResponsibility: true,
                priority: 1, phone: "01632 960001", email: "", preferredChannel: "", language: "", livesWith: true,
                mayCollect: true), of: child)
        try setting.signIn(as: .practitioner)
        let robot = Robot(setting.workspace).press(.enter, .home, .character(" "), .home, .enter)
        robot.press(.tab).type("0851").press(.tab).type("Aunt Ada").press(.enter)
        #expect(robot.shell.front is CollectionLayer)
        #expect(robot.shows("not on the list"))
        robot.type("Mum rang").press(.tab, .tab).type(TestSetting.passphrase).press(.enter)
        #expect(robot.shell.front is DetailsLayer)
        robot.press(.enter)
        #expect(robot.shell.front is RegisterScreen)
        #expect(robot.shows("left 08:51"))
        #expect(setting.workspace.person?.details.name == "Priya Nair")
    }

    @Test("an agreement's passphrase is never kept as a draft")
    func noDraft() throws {
        let manager = try setting.workspace.managersWhoAgree()
        let layer = CollectionLayer(
            child: TestSetting.child(0), childName: "Chidera", name: "Ada", time: try #require(ClockTime("10:00")),
            day: Session.monday.date, managers: manager, isManager: false, person: nil)
        #expect(layer.unfinished == nil)
    }

    @Test(
        "nothing restricted is in any frame of the list, page, profile, people, go-to and register",
        arguments: [Role.practitioner, .office, .leader], [Size.standard, Size(columns: 200, rows: 60)])
    func restricted(role: Role, size: Size) throws {
        let child = TestSetting.child(3)
        let secret = "quokka"
        try setting.signIn(as: .manager)
        let work = setting.workspace
        try work.keep(
            .circumstances(FamilyCircumstances(text: secret, whatHelps: secret)), about: child,
            readership: .restricted(to: []))
        try work.keep(.note(Note(text: secret)), about: child, readership: .restricted(to: []))
        try work.keep(
            .collector(
                Collector(name: "Kaveh Azadi", relationship: secret, recognisedBy: secret, standing: .mayNot)),
            about: child, readership: .restricted(to: []))
        try setting.signIn(as: role)
        let robot = Robot(work, size: size)
        var frames = 0
        func look() {
            frames += 1
            #expect(!robot.shows(secret), "frame \(frames)")
        }
        robot.press(.function(4))
        look()
        robot.press(.character("/")).type("bahrami")
        look()
        for keys: [Key] in [
            [.enter], [.end], [.home], [.character("p")], [.end], [.enter], [.escape], [.character("f")], [.end],
            [.enter],
            [.up, .enter], [.escape, .escape, .escape], [.control("p")],
        ] {
            for key in keys { robot.press(key) }
            look()
        }
        robot.type(secret)
        #expect(robot.shows("Nothing is found by these words.") || role == .leader)
        robot.press(.escape, .function(2), .enter)
        look()
        robot.press(.character("4"), .enter)
        look()
        robot.press(.function(1))
        look()
        for screen: any Screen in [
            ProfileScreen(child: child), PeopleScreen(child: child), MissingScreen(),
            WatchersScreen(child: child, name: ""), SiblingsScreen(child: child, name: ""),
        ] {
            robot.shell.open(screen)
            robot.hear(.minute)
            look()
            robot.press(.enter)
            look()
        }
    }

    @Test("no key stands for two actions of one screen")
    func keysAreUnique() {
        func check<Target>(_ actions: [Action<Target>]) {
            let keys = actions.flatMap(\.keys)
            #expect(Set(keys).count == keys.count)
            #expect(Set(actions.map(\.name)).count == actions.count)
        }
        check(ChildrenScreen.actions)
        check(ChildScreen.actions)
        check(ProfileScreen.actions)
        check(PeopleScreen.actions)
        check(MissingScreen.actions)
        check(SiblingsScreen.actions)
        check(GoToLayer.actions)
    }
}
