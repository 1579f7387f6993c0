import Application
import Canvas
import Domain
import TestSupport
import Testing

@testable import Screens

@MainActor
@Suite("Worth asking looks as it was reviewed, at every size and in both sets of signs")
struct CuriosityGoldenTests {
    /// How to get to a screen, in keys.
    struct Visit: Sendable, CustomTestStringConvertible {
        let name: String
        var role = Role.practitioner
        var isQuiet = false
        let go: @MainActor @Sendable (Robot) -> Void

        var testDescription: String { name }
    }

    nonisolated static let visits: [Visit] = [
        Visit(name: "worth-asking") { $0.press(.function(5), .tab) },
        Visit(name: "worth-asking-manager", role: .manager) { $0.press(.function(5), .tab, .down) },
        Visit(name: "worth-asking-quiet", isQuiet: true) { $0.press(.function(5), .tab) },
        Visit(name: "worth-asking-filter", role: .manager) { $0.press(.function(5), .tab).type("f") },
        Visit(name: "worth-asking-help") { $0.press(.function(5), .tab, .function(1), .pageDown) },
        Visit(name: "curiosity") { $0.press(.function(5), .tab).type("/dav").press(.enter, .enter) },
        Visit(name: "curiosity-asked") { $0.press(.function(5), .tab).type("/dav").press(.enter, .enter, .down) },
        Visit(name: "curiosity-prompt") { $0.press(.function(5), .tab).type("/bell").press(.enter, .enter) },
        Visit(name: "curiosity-nothing") { $0.press(.function(4), .enter).type("c") },
        Visit(name: "curiosity-ask") { $0.press(.function(5), .tab).type("a") },
        Visit(name: "curiosity-wonder") { $0.press(.function(5), .tab).type("w").press(.right) },
        Visit(name: "curiosity-dismiss") { $0.press(.function(5), .tab).type("d").press(.enter) },
        Visit(name: "curiosity-look-again") { $0.press(.function(5), .tab).type("r") },
        Visit(name: "curiosity-understood") { $0.press(.function(5), .tab).type("u") },
        Visit(name: "curiosity-raise") { $0.press(.function(4), .control("u")).type("he won't come in") },
        Visit(name: "lesson") { $0.press(.function(4), .control("v")) },
        Visit(name: "lesson-which") { $0.press(.function(4), .control("v")).type("l") },
        Visit(name: "thresholds", role: .manager) { $0.press(.function(5), .tab).type("t").press(.down) },
        Visit(name: "thresholds-preview", role: .manager) {
            $0.press(.function(5), .tab).type("t+").press(.function(8))
        },
        Visit(name: "kinder-words", role: .manager) { $0.press(.function(5), .tab).type("l").press(.pageUp) },
        Visit(name: "today-curious") { _ in },
        Visit(name: "child-curious") { $0.press(.function(4)).type("/dav").press(.enter) },
    ]

    /// A practitioner's Monday: a child whom adults noticed twice, and one whose Fridays somebody has taken up.
    static func make(as role: Role, isQuiet: Bool) throws -> TestSetting {
        let setting = try TestSetting.make(children: 12)
        guard !isQuiet else {
            try setting.signIn(as: role)
            return setting
        }
        try setting.signIn(as: .manager)
        for half in HalfDay.allCases { try setting.mark(5, "2026-11-13", half, .illness) }
        let work = setting.workspace
        let (davies, bell) = (TestSetting.child(8), TestSetting.child(5))
        let priya = try #require(try work.staffForChildren().first { $0.details.name == "Priya Nair" })
        for child in [davies, bell] {
            try work.nameKeyAdult(priya.id, of: child, as: .first, from: work.wall.date.adding(days: -60))
        }
        try work.keep(.sibling(SiblingLink(other: bell, isSibling: true)), about: davies)
        try work.keep(
            .profile(ChildProfile(strengths: ["kind to new children"])), about: davies)
        let monday = work.wall.date
        try work.take(.notice("stays by the coat pegs since half-term"), on: .noticed, about: davies)
        try work.take(.notice("asks whether it is a lunch-hall day"), on: .noticed, about: davies)
        let items = try work.curiosityPage(of: davies).line.items
        try work.take(
            .wonder([.noise, .freeTime, .apart], words: "the new tables?"), on: CuriositySubject(items[1]),
            about: davies)
        let second = try #require(try work.curiosityPage(of: davies).line.items.last)
        try work.take(
            .ask(
                Curiosity.Conversation(
                    day: monday, whom: "Rachel, mum", channel: .door,
                    words: "She counts the chairs. At home she eats under the table when there are guests.")),
            on: CuriositySubject(second), about: davies)
        let fridays = ["2026-11-13", "2026-11-20"].compactMap { CivilDate(iso: $0) }
        try work.take(
            .wonder([.food], words: ""),
            on: .pattern(
                Pattern(
                    child: bell, kind: .weekday, weekday: .friday, since: fridays[0], raised: monday,
                    evidence: fridays.flatMap { day in HalfDay.allCases.map { Session(day, $0) } },
                    size: PatternShare(2, of: 2), usual: PatternShare(0, of: 8), chance: 0.01)), about: bell)
        try setting.signIn(as: role)
        return setting
    }

    @Test("in Unicode", arguments: visits, GoldenScreenTests.sizes)
    func unicode(visit: Visit, size: Size) throws {
        try check(visit, size: size, signs: .unicode, ending: "")
    }

    @Test("in ASCII", arguments: visits, GoldenScreenTests.sizes)
    func ascii(visit: Visit, size: Size) throws {
        try check(visit, size: size, signs: .ascii, ending: "-ascii")
    }

    @Test("every action runs once for every role, or says why not", arguments: Role.allCases)
    func everyAction(role: Role) throws {
        for visit in Self.visits {
            let setting = try Self.make(as: role, isQuiet: visit.isQuiet)
            let probe = Robot(setting.workspace)
            visit.go(probe)
            for name in probe.shell.front.offers(in: probe.shell.scene).map(\.name) {
                let robot = Robot(setting.workspace)
                visit.go(robot)
                robot.shell.carryOut(.perform(name))
                _ = robot.shell.frame()
                #expect(robot.shell.isRunning, "\(visit.name): \(name)")
            }
        }
    }

    @Test("random keys on the list and the forms over it never stop it, and Escape leads back", arguments: [21, 22])
    func randomKeys(seed: UInt64) throws {
        let setting = try Self.make(as: seed == 21 ? .practitioner : .manager, isQuiet: false)
        let robot = Robot(setting.workspace)
        var generator = SeededGenerator(seed: seed)
        let keys = LawTests.keys.filter { $0 != .function(9) && $0 != .control("k") }
        for step in 0..<300 {
            if step % 29 == 0 { robot.press(.escape, .escape, .escape, .function(5), .tab) }
            if step % 53 == 0 { robot.hear(.resized(GoldenScreenTests.sizes[step % 4])) }
            robot.press(try #require(keys.randomElement(using: &generator)))
            #expect(robot.shell.isRunning)
            #expect(robot.frame.grid.size == robot.shell.size)
        }
        for _ in 0..<12 { robot.press(.escape) }
        #expect(robot.shell.stack.count == 1)
    }

    private func check(_ visit: Visit, size: Size, signs: SignSet, ending: String) throws {
        let setting = try Self.make(as: visit.role, isQuiet: visit.isQuiet)
        let robot = Robot(setting.workspace, size: size, signs: signs)
        visit.go(robot)
        let name = "\(visit.name)-\(size.columns)x\(size.rows)\(ending)"
        let finding = Golden.compare(robot.golden, with: name, beside: #filePath)
        #expect(finding.isFine, "\(name): \(finding)")
    }
}
