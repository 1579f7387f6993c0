import Application
import Canvas
import Domain
import TestSupport
import Testing

@testable import Screens

@MainActor
@Suite("Listening with scaffolds, meetings, and Ctrl-E")
struct ListeningTests {
    private let setting: TestSetting
    private let child = StoryVisits.child
    private var work: Workspace { setting.workspace }

    init() throws {
        setting = try TestSetting.make()
        try setting.signIn(as: .manager)
    }

    private func contents() throws -> [StoryContent] {
        try work.story(of: child).filter(\.isCurrent).compactMap(\.content)
    }

    @Test("every scaffold can be filled in and read back as it was", arguments: Scaffold.shipped)
    func roundTrip(scaffold: Scaffold) throws {
        let robot = Robot(work, size: Size(columns: 132, rows: 43))
        robot.shell.carryOut(.push(ListeningLayer(scaffold, child: child)))
        let isChoice = scaffold.shape != .sentences && scaffold.shape != .observation
        if isChoice { robot.press(.right) } else { robot.type("humming") }
        robot.press(.function(8))
        #expect(robot.message.hasPrefix("Kept for"), "\(scaffold.id.rawValue): \(robot.message)")
        guard case .voice(let voice)? = try contents().last else { return #expect(Bool(false)) }
        #expect(voice.scaffold == scaffold.id && voice.speaker == .child)
        let line = try #require(try work.voices(of: child).first)
        let fields = ListeningFields(scaffold: scaffold, today: line.day)
        let (again, day, errors) = fields.read(Form(fields.fields(line.voice, on: line.day)), over: line.voice)
        #expect(again == line.voice && day == line.day && errors.isEmpty)
    }

    @Test("S26: an observation needs no words, and keeps what was seen apart from what it may tell us")
    func observation() throws {
        let settled = try #require(Scaffold.shipped.first { $0.id.rawValue == "settled" })
        let robot = Robot(work, size: Size(columns: 132, rows: 43))
        robot.shell.carryOut(.push(ListeningLayer(settled, child: child)))
        robot.type("hummed").press(.tab).type("glad").press(.function(8))
        guard case .voice(let voice)? = try contents().last else { return #expect(Bool(false)) }
        #expect(voice.saw == "hummed" && voice.mayTell == "glad" && voice.words.isEmpty && voice.isObservation)
    }

    @Test("S18: the form goes no further than strengths while none are written, by no key")
    func strengthsFirst() throws {
        let robot = Robot(work)
        robot.shell.carryOut(.push(MeetingLayer(child: child)))
        for key in [Key.tab, .down, .backTab] {
            for _ in 0..<30 {
                robot.press(key)
                let focus = try #require((robot.shell.front as? MeetingLayer)?.form.focus)
                #expect(!focus.comesAfterStrengths)
            }
        }
        robot.press(.function(8))
        #expect(robot.shell.front is MeetingLayer)
        #expect(try contents().isEmpty)
        robot.type("draws maps").press(.tab).type("a school refuser")
        #expect((robot.shell.front as? MeetingLayer)?.form.focus == .worries)
        robot.press(.function(8))
        #expect(robot.message.contains("may read as blame"))
        robot.press(.function(8))
        #expect(robot.message.hasPrefix("Kept for"))
    }

    @Test("who does what is read with its day, and a day that is none is said")
    func actions() throws {
        let fields = MeetingFields(calledName: "Isla", today: try #require(CivilDate(iso: "2026-11-23")))
        #expect(
            fields.action("Priya: opens the door, by 27/11")
                == MeetingAction(who: "Priya", what: "opens the door", by: CivilDate(iso: "2026-11-27")))
        #expect(fields.action("rings Mum") == MeetingAction(what: "rings Mum"))
        #expect(fields.action("Priya: rings, by soon") == nil)
    }

    @Test("Ctrl-E gives the long text to the person's own editor and takes back what became of it; Ctrl-Z undoes it")
    func editor() throws {
        let robot = Robot(work)
        robot.shell.carryOut(.push(WritingLayer(.note, child: child)))
        robot.type("words").press(.control("e"))
        var wasLent = false
        robot.shell.editor = { .success($0 + "\nmore") }
        #expect(
            robot.shell.writeElsewhere { work in
                wasLent = true
                work()
            })
        let layer = try #require(robot.shell.front as? WritingLayer)
        #expect(wasLent && layer.form.text(.text) == "words\nmore")
        robot.press(.control("z"))
        #expect((robot.shell.front as? WritingLayer)?.form.text(.text) == "words")
        robot.press(.control("e"))
        robot.shell.editor = { _ in .failure(.noMemory) }
        #expect(robot.shell.writeElsewhere { $0() })
        #expect(robot.message.contains("never written to a disk"))
        #expect((robot.shell.front as? WritingLayer)?.form.text(.text) == "words")
    }
}
