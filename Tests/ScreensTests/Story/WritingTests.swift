import Application
import Canvas
import Domain
import TestSupport
import Testing

@testable import Screens

@MainActor
@Suite("Writing in a child's story")
struct WritingTests {
    private let setting: TestSetting
    private let child = StoryVisits.child
    private var work: Workspace { setting.workspace }

    init() throws {
        setting = try TestSetting.make()
        try setting.signIn(as: .practitioner)
    }

    @Test("a note from the register takes two keys and its words, and Ctrl-Z takes it back")
    func note() throws {
        let robot = Robot(work).press(.enter, .control("n")).type("loves her boots").press(.function(8))
        #expect(robot.message == "Kept for Chidera. Ctrl-Z takes it back.")
        #expect(robot.shell.front is RegisterScreen)
        #expect(try contents() == [.note(Note(text: "loves her boots"))])
        robot.press(.control("z"))
        #expect(try contents().isEmpty)
    }

    @Test("Enter begins a new line in words and keeps a form from any other field")
    func lines() throws {
        let robot = Robot(work).press(.enter, .control("n")).type("one").press(.enter).type("two").press(.tab, .enter)
        #expect(robot.shell.front is RegisterScreen)
        #expect(try contents() == [.note(Note(text: "one\ntwo"))])
    }

    @Test("S16: words are kept with what they were asked, the tool, what changed and when they were told")
    func voice() throws {
        let robot = open("v")
        #expect(robot.shows("What we changed") && robot.shows("Told them on"))
        robot.press(.tab).type("the bell is loud").press(.tab, .tab).type("mornings?").press(.tab).type("bears")
        robot.press(.tab, .tab, .tab).type("comes in early").press(.tab).type("20/11/2026").press(.function(8))
        #expect(robot.message.hasPrefix("Kept for Chidera"))
        let wanted = Voice(
            speaker: .child, tool: "bears", prompt: "mornings?", words: "the bell is loud", changed: "comes in early",
            toldBack: CivilDate(iso: "2026-11-20"))
        #expect(try contents() == [.voice(wanted)])
    }

    @Test("what is missing is said under its field, and nothing is kept")
    func missing() throws {
        let robot = open("v").press(.function(8))
        #expect(robot.shows("what they said, or below what was seen"))
        #expect(try contents().isEmpty)
        open("n").press(.function(8))
        #expect(try contents().isEmpty)
    }

    @Test("S24: a belonging note is written by keys of its own and stands in the view over time, newest first")
    func belonging() throws {
        open("w").type("b").type("built a bridge").press(.tab).type("4").press(.tab).type("5").press(.function(8))
        #expect(try contents() == [.belonging(BelongingNote(wellBeing: 4, involvement: 5, text: "built a bridge"))])
        let robot = open("B")
        #expect(robot.shows("Mon 23 Nov 2026 · Priya Nair"))
        #expect(robot.shows("well-being ▪▪▪▪▫ 4   involvement ▪▪▪▪▪ 5"))
    }

    @Test("S30: both sides of the book are labelled; home needs a name")
    func book() throws {
        let home = open("H").type("h").type("wobbly tooth").press(.function(8))
        #expect(home.shows("who at home wrote"))
        home.type("Rachel").press(.enter)
        let robot = open("H").type("w").type("still in").press(.function(8))
        #expect(robot.shows("Home · Rachel · Mon 23 Nov 2026") && robot.shows("Setting · Priya Nair"))
    }

    @Test("S13: what is due on Today is recorded in two keys, and then it is not due")
    func checkIn() throws {
        let robot = Robot(work)
        StoryVisits.agree(robot)
        robot.press(.function(2), .end)
        #expect(robot.shows("Keep in touch"))
        robot.press(.enter, .enter)
        #expect(robot.message.hasPrefix("Kept for Chidera"))
        #expect(!robot.shows("Keep in touch"))
        #expect(try work.keptInTouch(with: child).first?.last == CivilDate(iso: "2026-11-23"))
    }

    @Test("S11, S14: Enter on a child who is back opens the welcome at the row of the register")
    func welcome() throws {
        let robot = Robot(work).press(.down)
        #expect(robot.row(with: "Coming back")?.contains("Ask about snails") == true)
        robot.press(.enter)
        #expect(robot.row(with: "Bell, Isla")?.hasPrefix("▸") == true, "not yet here: the register, to mark her")
        robot.press(.character(" "), .function(2), .down, .enter)
        #expect(robot.shows("Welcome back, Isla"))
        robot.type("showed me a snail").press(.enter, .function(2))
        #expect(robot.row(with: "Coming back")?.contains("welcomed by Priya Nair: showed me") == true)
    }

    @Test("an entry is written anew with its earlier words in the form, and the earlier wording stays")
    func revising() throws {
        try work.keep(.note(Note(text: "loves the boots")), about: child)
        let robot = open("e").press(.enter)
        #expect(robot.shows("loves the boots"))
        robot.type(", red ones").press(.function(8))
        #expect(try contents() == [.note(Note(text: "loves the boots, red ones"))])
        #expect(try work.story(of: child).count == 2)
    }

    @Test("an entry is taken back with a reason, which is owed")
    func withdrawing() throws {
        try work.keep(.note(Note(text: "loves the boots")), about: child)
        let robot = open("e").type("x").press(.enter)
        #expect(robot.message.contains("A reason is owed"))
        robot.type("about another child").press(.enter)
        #expect(try contents().isEmpty)
        #expect(try work.story(of: child).last?.reading == .withdrawn(reason: "about another child"))
    }

    @Test("a restricted note is for those who are named, and writing it anew keeps them")
    func restricted() throws {
        try setting.signIn(as: .manager)
        let priya = try #require(try work.colleagues().first { $0.name == "Priya Nair" }).id
        open("w").type("r").type("between us").press(.tab).type("priya").press(.function(8))
        #expect(try work.story(of: child).map(\.readership) == [.restricted(to: [priya])])
        open("e").press(.enter).type(" two").press(.function(8))
        #expect(try work.story(of: child).last?.readership == .restricted(to: [priya]))
        try setting.signIn(as: .office)
        #expect(try work.story(of: child).allSatisfy { $0.reading == .withheld })
    }

    @Test(
        "what is restricted to others is on none of a practitioner's screens here",
        arguments: ["e", "w", "B", "H", "K", "A"])
    func restrictedText(key: Character) throws {
        try setting.signIn(as: .manager)
        for content in [
            StoryContent.note(Note(text: "zinnober")), .book(BookEntry(side: .setting, text: "zinnober")),
            .belonging(BelongingNote(interest: "zinnober", text: "zinnober")),
            .agency(AgencyContact(agency: "zinnober", about: "zinnober")),
        ] {
            try work.keep(content, about: child, readership: .restricted(to: []))
        }
        try setting.signIn(as: .practitioner)
        let robot = open(key)
        #expect(!robot.shows("zinnober"))
        robot.press(.enter)
        #expect(!robot.shows("zinnober"))
        robot.press(.function(2))
        #expect(!robot.shows("zinnober"))
    }

    @Test("writing anew what somebody else restricted opens it, which is recorded, and never keeps an empty form")
    func revisingClosed() throws {
        let priya = try #require(work.person?.id)
        try setting.signIn(as: .manager)
        let note = StoryContent.note(Note(text: "between us"))
        let entry = try work.keep(note, about: child, readership: .restricted(to: [priya]))
        try setting.signIn(as: .practitioner)
        let robot = Robot(work)
        robot.shell.carryOut(.push(WritingLayer(.restrictedNote, child: child, revising: entry)))
        robot.press(.end).type("!").press(.function(8))
        #expect(try work.open(entry, about: child) == .note(Note(text: "between us!")))
        #expect(try work.story(of: child).contains { $0.kind == .reading })
    }

    @Test("an agency that is typed is there to choose the next time, and awaited until its answer is written in")
    func agency() throws {
        try setting.signIn(as: .manager)
        let robot = open("w").type("a").press(.tab).type("Young Carers").press(.tab).type("mornings").press(
            .function(8))
        #expect(try work.agencyNames().last == "Young Carers")
        #expect(open("A").shows("awaited"))
        robot.press(.function(2), .end, .enter)
        #expect(robot.shows("Agency · Chidera") && robot.shows("mornings"))
        robot.type("a place on Thursdays").press(.function(8), .function(2))
        #expect(!robot.shows("Agencies"))
        #expect(open("A").shows("came back Mon 23 Nov: a place on Thursdays"))
    }

    @Test("a name that is nobody's is said under the field")
    func unknownReader() throws {
        try setting.signIn(as: .manager)
        let robot = open("w").type("r").type("x").press(.tab).type("Zebedee").press(.function(8))
        #expect(robot.shows("“Zebedee” is not one person on the staff"))
        #expect(try work.story(of: child).isEmpty)
    }

    @Test("nobody is offered a kind of entry that they may not write")
    func kinds() throws {
        #expect(!open("w").shows("Agency"))
        try setting.signIn(as: .manager)
        #expect(open("w").shows("Agency"))
    }

    @Test("words of several lines, choices and all come back as a draft after a crash: no key was pressed to keep them")
    func crash() throws {
        open("w").type("b").type("first line of what was seen").press(.enter).type("second").press(.tab).type("4")
        let robot = open("w", on: Robot(try setting.anotherTerminal(as: .practitioner))).type("b")
        #expect(robot.shows("first line of what was seen"))
        robot.hear(.minute)
        #expect(robot.message.isEmpty)
    }

    @Test("a draft is kept each minute as well, and is gone once its words are kept")
    func minute() throws {
        open("n").type("short").hear(.minute)
        let robot = open("n")
        #expect(robot.shows("short"))
        robot.press(.function(8))
        #expect(!open("n").shows("short"))
    }

    @Test("no key stands for two actions of one of these screens")
    func keysAreUnique() {
        for keys in [
            ChildScreen.actions.flatMap(\.keys), WritingLayer.actions.flatMap(\.keys),
            EntriesLayer.actions.flatMap(\.keys), BelongingLayer.actions.flatMap(\.keys),
            BookLayer.actions.flatMap(\.keys), TouchLayer.actions.flatMap(\.keys),
        ] {
            #expect(Set(keys).count == keys.count)
        }
        #expect(Set(WritingKind.all.map(\.letter)).count == WritingKind.all.count)
        #expect(Set(WritingKind.all.map(\.name)).count == WritingKind.all.count)
    }

    @discardableResult
    private func open(_ key: Character, on robot: Robot? = nil) -> Robot {
        let robot = robot ?? Robot(work)
        StoryVisits.open(robot, key)
        return robot
    }

    private func contents() throws -> [StoryContent] {
        try work.story(of: child).filter(\.isCurrent).compactMap(\.content)
    }
}
