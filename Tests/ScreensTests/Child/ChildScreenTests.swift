import Canvas
import Domain
import TestSupport
import Testing

@testable import Screens

@MainActor
@Suite("A child's page in a person's hands")
struct ChildScreenTests {
    @Test("the head gives its room to the story once somebody moves in it, and comes back at its beginning")
    func head() throws {
        let (setting, robot) = try ChildVisits.open()
        #expect(robot.shows("Loves snails"))
        robot.press(.down)
        #expect(!robot.shows("Loves snails"))
        #expect(robot.shows("Isla Bell"))
        robot.press(.up)
        #expect(robot.shows("Loves snails"))
        robot.press(.tab)
        #expect(!robot.shows("Loves snails"))
        withExtendedLifetime(setting) {}
    }

    @Test("a spell of absence is one line that opens with Enter and closes again")
    func spell() throws {
        let (setting, robot) = try ChildVisits.open(as: .manager)
        robot.press(.right)
        #expect(robot.shows("[marks]"))
        #expect(robot.row(with: "Away for 4 sessions")?.hasSuffix("1 changed") == true)
        robot.press(.enter)
        #expect(robot.shows("Was I; changed Mon 23 Nov 08:52 by Alex"))
        robot.press(.enter)
        #expect(!robot.shows("Was I; changed"))
        withExtendedLifetime(setting) {}
    }

    @Test("a practitioner's frames never hold what is restricted, whatever is filtered, opened or found")
    func restricted() throws {
        let (setting, robot) = try ChildVisits.open()
        func check() {
            #expect(!robot.shows("moving house"))
            #expect(!robot.shows("circumstances"))
        }
        for _ in 0..<7 {
            for _ in 0..<30 {
                robot.press(.enter)
                check()
                robot.press(.escape)
                if !(robot.shell.front is ChildScreen) { robot.shell.carryOut(.openChild(ChildVisits.child)) }
                robot.press(.down)
                check()
            }
            robot.press(.home, .right)
        }
        robot.press(.character("/")).type("moving")
        #expect(!robot.shows("night"))
        withExtendedLifetime(setting) {}
    }

    @Test("finding a line and going to a date put the cursor there, through any filter")
    func finding() throws {
        let (setting, robot) = try ChildVisits.open(as: .manager)
        robot.press(.right, .character("/")).type("noah").press(.enter)
        #expect(robot.row(with: "sat with Noah")?.hasPrefix("▸") == true)
        #expect(robot.shows("[all]"))
        robot.press(.character("g")).type("18 nov").press(.enter)
        #expect(robot.rows.first { $0.hasPrefix("▸") }?.contains("Wed 18 Nov") == true)
        robot.press(.character("g")).type("soon").press(.enter)
        #expect(robot.message.contains("That is no date"))
        withExtendedLifetime(setting) {}
    }

    @Test("a press chooses a line, and a second one opens it; the wheel moves")
    func mouse() throws {
        let (setting, robot) = try ChildVisits.open(as: .manager)
        let row = try #require(robot.rows.firstIndex { $0.contains("sat with Noah") })
        robot.press(.mouse(.press, Position(row: row, column: 20)))
        #expect(robot.rows[row].hasPrefix("▸"))
        robot.press(.mouse(.press, Position(row: row, column: 20)))
        #expect(robot.shows("Earlier wording"))
        robot.press(.escape, .home, .mouse(.wheelDown, Position(row: row, column: 20)))
        #expect(!robot.shows("Loves snails"))
        withExtendedLifetime(setting) {}
    }

    @Test("earlier wordings open with Enter")
    func wordings() throws {
        let (setting, robot) = try ChildVisits.open(as: .manager)
        robot.press(.character("/")).type("noah").press(.enter, .enter)
        #expect(robot.shows("Earlier wording"))
        #expect(robot.shows("noted: sat with Noah at lunch for the first time"))
        withExtendedLifetime(setting) {}
    }

    @Test("a figure lists its sessions, and turns to the next one")
    func working() throws {
        let (setting, robot) = try ChildVisits.open(as: .manager)
        robot.press(.character("d"))
        #expect(robot.shows("16 sessions of 20 possible (80.0 %)"))
        robot.press(.right)
        #expect(robot.shows("4 sessions of 20 possible (20.0 %)"))
        #expect(robot.shows("pm I ill"))
        withExtendedLifetime(setting) {}
    }

    @Test("a narrow terminal still shows the story's first lines beside the head", arguments: GoldenScreenTests.sizes)
    func room(size: Size) throws {
        let (setting, robot) = try ChildVisits.open(size: size)
        #expect(robot.shows("Story"))
        #expect(robot.rows.contains { $0.hasPrefix("▸") })
        withExtendedLifetime(setting) {}
    }

    @Test("no key of the story stands for two things")
    func keys() {
        var seen: Set<Key> = []
        for action in ChildScreen.timelineActions {
            for key in action.keys { #expect(seen.insert(key).inserted, "\(key.name)") }
        }
    }

    @Test("every action of the page and its layers runs once for every role, or says why not", arguments: Role.allCases)
    func everyAction(role: Role) throws {
        for visit in ChildGoldenTests.visits {
            let (setting, probe) = try ChildVisits.open(as: role)
            visit.go(probe)
            for offer in probe.shell.front.offers(in: probe.shell.scene) {
                let robot = Robot(setting.workspace)
                robot.shell.carryOut(.openChild(ChildVisits.child))
                visit.go(robot)
                robot.shell.carryOut(.perform(offer.name))
                _ = robot.shell.frame()
                #expect(robot.shell.isRunning, "\(visit.name): \(offer.name)")
                if role == .leader { #expect(!robot.shows("Isla")) }
            }
        }
    }
}
