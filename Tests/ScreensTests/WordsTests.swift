import Application
import Canvas
import Domain
import TestSupport
import Testing

@testable import Screens

@MainActor
@Suite("What is said speaks of the right child, and is said whole")
struct WordsTests {
    @Test("= speaks of the mark just made, and once the cursor was moved of the row it is on")
    func minutes() throws {
        let robot = try open()
        robot.press(.character("1"), .character("L"), .character("="))
        #expect(robot.shows("Chidera: minutes late"))
        robot.press(.escape, .down, .character("="))
        #expect(robot.shows("Elsa: minutes late"))
        robot.press(.escape).type("5=")
        #expect(robot.shows("Nadia: minutes late"))
    }

    @Test("A never assumes that somebody with an agreed arrival has come: it names them and leaves them")
    func agreedArrival() throws {
        let setting = try TestSetting.make(now: "2026-11-23T09:12")
        try setting.signIn(as: .practitioner)
        let robot = Robot(setting.workspace).press(.enter, .character("A"))
        #expect(robot.message == "28 children marked here 09:12. Not marked: Noah (by 09:10). Ctrl-Z undoes it.")
        #expect(robot.shows("Ctrl-Z undoes it."), "the sentence has two rows")
        robot.press(.character("A"))
        #expect(robot.message == "Nobody else is due. Not marked: Noah (by 09:10).")
    }

    @Test("a reason is asked for with the child and the change named")
    func reason() throws {
        let setting = try TestSetting.make()
        try setting.signIn(as: .practitioner)
        let robot = Robot(setting.workspace).press(.enter, .character("I"))
        try setting.clock.set("2026-11-23T10:20")
        robot.hear(.minute).type("1M")
        #expect(robot.shows("Chidera Abara: I becomes M (appointment)"))
        robot.press(.escape, .control("z"))
        #expect(robot.shows("Taking back: Chidera marked I (ill)"))
    }

    @Test("a register that is opened again begins at the first child without a mark")
    func again() throws {
        let robot = try open()
        robot.press(.character("1"), .character("I"), .character("M"), .function(2), .enter)
        #expect(robot.row(with: "Åkesson")?.hasPrefix("▸") == true)
    }

    @Test("# is refused for one child, with the reason in plain words")
    func wholeSchool() throws {
        let robot = try open()
        robot.press(.character("#"))
        #expect(robot.message.contains("for days when the whole school is closed"))
    }

    @Test("codes that a practitioner seldom gives come last, for the office in their place")
    func codesLast() throws {
        let robot = try open()
        robot.press(.character("?"), .pageDown, .pageDown, .pageDown, .pageDown)
        let practitioner = try #require(robot.shell.front as? CodeLayer).panel.chooser.options.map(\.key)
        #expect(Set(practitioner.suffix(5)) == ["E", "Q", "G", "D", "S"])
        #expect(!practitioner.contains("#"))
        let setting = try TestSetting.make()
        try setting.signIn(as: .office)
        let office = Robot(setting.workspace).press(.enter, .character("?"))
        #expect(try #require(office.shell.front as? CodeLayer).panel.chooser.options.last?.key != "S")
    }

    @Test("go-to lists a group before the children whose lines name it")
    func groupFirst() throws {
        let setting = try TestSetting.make()
        try setting.signIn(as: .office)
        let robot = Robot(setting.workspace).press(.control("p")).type("elm")
        let layer = try #require(robot.shell.front as? GoToLayer)
        #expect(layer.panel.selected?.title == "Elm Room")
    }

    @Test("every place has its word in the first row at 80 columns, in a rehearsal as well", arguments: Place.allCases)
    func places(place: Place) throws {
        let setting = try TestSetting.make()
        try setting.signIn(as: .practitioner)
        let robot = Robot(setting.workspace).press(.function(place.functionKey))
        for other in Place.allCases { #expect(robot.rows[0].contains(other.title), "\(other.title)") }
        #expect(robot.rows[0].contains("[\(place.title)]"))
        let column = robot.rows[0].count - robot.rows[0].drop { $0 != "P" }.count
        robot.press(.mouse(.press, Position(row: 0, column: column)))
        #expect(robot.rows[0].contains("[Plans]"))
    }

    @Test("what was recorded is read by PgDn where there is no room for it, and PgUp goes back to the form")
    func history() throws {
        let setting = try TestSetting.make()
        try setting.signIn(as: .practitioner)
        let robot = Robot(setting.workspace, size: .smallest).press(.enter)
        for code in "IMIMIMIMIM" { robot.press(.character("1"), .character(code)) }
        robot.press(.character("1"), .enter)
        #expect(!robot.shows("I became M"))
        robot.press(.pageDown)
        #expect(robot.shows("Mon 23 Nov 08:52  I  by Priya Nair"))
        robot.press(.pageDown, .pageDown)
        #expect(robot.shows("I became M"))
        robot.press(.pageUp, .pageUp, .pageUp)
        #expect(robot.shows("Who told us"))
        robot.press(.pageDown, .escape)
        #expect(robot.shows("Who told us"))
    }

    @Test("a new setting says how it begins, by the commands, and nothing runs off the screen")
    func empty() throws {
        let setting = try TestSetting.makeEmpty()
        let robot = Robot(setting.workspace)
        for command in ["belong import calendar", "belong group add", "belong import children", "belong staff add"] {
            #expect(robot.shows(command), "\(command)")
        }
    }

    @Test("a sheet for the printer is sent only once its message is on the screen")
    func printing() throws {
        let robot = try open()
        robot.shell.carryOut(.sheet(SheetRequest(kind: .roll, destination: .printer)))
        #expect(robot.message.hasPrefix("Sending to the printer"))
        #expect(robot.shell.doWhatWaits())
        #expect(!robot.message.hasPrefix("Sending"))
        #expect(!robot.shell.doWhatWaits())
    }

    @Test("a sheet's file has the group's name, and its sentence begins with it")
    func sheetName() throws {
        let setting = try TestSetting.make()
        try setting.signIn(as: .practitioner)
        let robot = Robot(setting.workspace)
        let monday = try #require(CivilDate(iso: "2026-11-23"))
        robot.shell.carryOut(
            .sheet(SheetRequest(kind: .register(TestSetting.oak, Session(monday, .morning)), destination: .file)))
        let file = "rehearsal-register-2026-11-23-AM-oak-room.txt"
        #expect(robot.message.hasPrefix("Written: \(file). Only you can read it. Folder: /"))
        withExtendedLifetime(setting) {}
    }

    @Test("a leader reads of totals, not of stories, where Children will be")
    func leader() throws {
        let setting = try TestSetting.make()
        try setting.signIn(as: .leader)
        let robot = Robot(setting.workspace).press(.function(4))
        #expect(robot.shows("totals, never names"))
    }

    private func open() throws -> Robot {
        let setting = try TestSetting.make()
        try setting.signIn(as: .practitioner)
        return Robot(setting.workspace).press(.enter)
    }
}
