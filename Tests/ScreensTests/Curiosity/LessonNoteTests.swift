import Application
import Canvas
import Domain
import TestSupport
import Testing

@testable import Screens

@MainActor
@Suite("Lesson notes, in keys")
struct LessonNoteTests {
    @Test("a note of another day is written by its form, changed, and taken back with a reason")
    func form() throws {
        let setting = try TestSetting.make(children: 8)
        try setting.signIn(as: .practitioner)
        let robot = Robot(setting.workspace).press(.function(4), .enter).type("wl")
        robot.press(.right, .tab).press(.tab).type("library").press(.enter)
        #expect(robot.message.hasPrefix("Kept for") && robot.shows("stayed in library"))
        robot.type("e")
        #expect(robot.shows("Lesson note") && robot.shows("stayed in library"))
        robot.press(.enter, .tab).type("maths").press(.enter, .escape)
        guard case .lesson(let note)? = try setting.workspace.currentEntries(of: [.lesson]).first?.line.content else {
            Issue.record("the note is there")
            return
        }
        #expect(note.what == "stayed in library, maths")
        robot.type("e").type("x").type("another child").press(.enter, .escape)
        #expect(try setting.workspace.currentEntries(of: [.lesson]).isEmpty)
    }

    @Test("neither lesson nor place is refused under its field; a letter that is none of those shown says so")
    func refused() throws {
        let setting = try TestSetting.make(children: 8)
        try setting.signIn(as: .practitioner)
        let robot = Robot(setting.workspace).press(.function(4), .enter).type("wl").press(.enter)
        #expect(robot.shows("the lesson, or the room or area"))
        robot.press(.escape, .control("v")).type("9")
        #expect(robot.message == "9 is none of these: one of the letters shown.")
        robot.type("l").press(.escape, .escape)
        #expect(robot.shell.front is ChildScreen)
        #expect(try setting.workspace.currentEntries(of: [.lesson]).isEmpty)
    }

    @Test("the afternoon's note is of the afternoon, and a register's is of its session")
    func session() throws {
        let setting = try TestSetting.make(now: "2026-11-23T13:40", children: 8)
        try setting.signIn(as: .practitioner)
        _ = Robot(setting.workspace).press(.function(4), .control("v")).type("l1")
        _ = Robot(setting.workspace).press(.function(3)).type("<").press(.control("v")).type("l2")
        let halves = try setting.workspace.currentEntries(of: [.lesson]).compactMap { entry -> HalfDay? in
            if case .lesson(let note)? = entry.line.content { note.half } else { nil }
        }
        #expect(halves == [.afternoon, .morning])
    }
}
