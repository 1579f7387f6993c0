import Application
import Canvas
import Domain
import TestSupport
import Testing

@testable import Screens

@MainActor
@Suite("The screens of children and their people look as they were reviewed")
struct PeopleGoldenTests {
    /// How to get to a screen, in keys.
    struct Visit: Sendable, CustomTestStringConvertible {
        let name: String
        let role: Role
        let go: @MainActor @Sendable (Robot) -> Void

        var testDescription: String { name }
    }

    nonisolated static let visits: [Visit] = [
        Visit(name: "children-office", role: .office) { $0.press(.function(4)) },
        Visit(name: "children-find", role: .office) { $0.press(.function(4), .character("/")).type("bah") },
        Visit(name: "children-own", role: .practitioner) { $0.press(.function(4), .character("m")) },
        Visit(name: "children-left", role: .office) { $0.press(.function(4), .backTab) },
        Visit(name: "children-add", role: .office) { $0.press(.function(4), .character("a")) },
        Visit(name: "children-missing", role: .office) { $0.press(.function(4), .character("M")) },
        Visit(name: "profile", role: .manager) { open($0).press(.character("p")) },
        Visit(name: "profile-new", role: .practitioner) { robot in
            robot.press(.function(4), .character("/")).type("chidera").press(.enter, .character("p"))
        },
        Visit(name: "profile-office", role: .office) { open($0).press(.character("p"), .end) },
        Visit(name: "profile-known", role: .manager) { open($0).press(.character("p"), .character("e")) },
        Visit(name: "profile-watchers", role: .manager) { open($0).press(.character("p"), .character("v")) },
        Visit(name: "people", role: .manager) { open($0).press(.character("f")) },
        Visit(name: "people-contact", role: .manager) { open($0).press(.character("f"), .enter) },
        Visit(name: "people-siblings", role: .manager) { open($0).press(.character("f"), .character("s")) },
        Visit(name: "register-collection", role: .practitioner) { robot in
            robot.press(.function(3), .character("4"), .character(" "), .character("4"), .enter, .tab).type("0851")
                .press(.tab).type("Aunt Ada").press(.enter)
        },
    ]

    nonisolated static let sizes = [
        Size.standard, Size(columns: 132, rows: 43), Size(columns: 200, rows: 60), Size.smallest,
    ]

    @Test("in both sets of signs at every size", arguments: visits, sizes)
    func screens(visit: Visit, size: Size) throws {
        for (signs, ending) in [(SignSet.unicode, ""), (.ascii, "-ascii")] {
            // Each has a setting of its own: words that are not finished are kept as a draft.
            let setting = try Self.setting()
            try setting.signIn(as: visit.role)
            let robot = Robot(setting.workspace, size: size, signs: signs)
            visit.go(robot)
            let name = "\(visit.name)-\(size.columns)x\(size.rows)\(ending)"
            let finding = Golden.compare(robot.golden, with: name, beside: #filePath)
            #expect(finding.isFine, "\(name): \(finding)")
        }
    }

    @Test("every action of every screen runs once for every role, or says why not", arguments: Role.allCases)
    func everyAction(role: Role) throws {
        for visit in Self.visits {
            let setting = try Self.setting()
            try setting.signIn(as: role)
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

    private static func open(_ robot: Robot) -> Robot {
        robot.press(.function(4), .character("/")).type("bahrami").press(.enter)
    }

    /// A child of whom much is known, with a sister in the other group.
    private static func setting() throws -> TestSetting {
        let setting = try TestSetting.make()
        try setting.signIn(as: .manager)
        let work = setting.workspace
        let child = TestSetting.child(3)
        let sister = TestSetting.child(1, of: TestSetting.elm)
        let monday = Session.monday.date
        let staff = try work.staffForChildren()
        guard let priya = staff.first(where: { $0.details.name == "Priya Nair" }),
            let sam = staff.first(where: { $0.details.name == "Sam Taylor" })
        else { return setting }
        var father = ContactDetails(
            surname: "Bahrami", forename: "Dariush", relationship: "father", hasParentalResponsibility: true,
            priority: 1, phone: "01632 960100", email: "d@example.org", preferredChannel: "text", language: "Farsi",
            livesWith: true, mayCollect: true, bestTime: "after 15:00")
        try work.keepContact(father, of: child)
        try work.keepContact(father, of: sister)
        father.forename = "Mina"
        father.relationship = "grandmother"
        father.hasParentalResponsibility = false
        father.phone = "01632 960101"
        father.priority = 2
        try work.keepContact(father, of: child)
        try work.confirmSibling(sister, of: child, isSibling: true)
        try work.keepProfile(
            ChildProfile(
                strengths: ["builds", "kind to younger children", "remembers every story"], saidAs: "DAH-rah",
                pronouns: "he/him", languages: ["Farsi", "English"], interpreter: "Farsi", needs: "a quiet door",
                health: "hay fever in May", address: "4 Mill Lane, Exeter", hasSocialWorker: true), of: child)
        try work.nameKeyAdult(priya.id, of: child, as: .first, from: monday.adding(days: -60))
        try work.nameKeyAdult(sam.id, of: child, as: .second, from: monday)
        try work.chooseNamedContact(sam.id, of: child, from: monday.adding(days: -30))
        try work.keep(
            .adjustment(Adjustment(text: "comes in by the garden door", until: monday.adding(days: 25))), about: child,
            on: monday.adding(days: -5))
        try work.keep(
            .voice(Voice(speaker: .child, words: "The bell is too loud.")), about: child, on: monday.adding(days: -7))
        try work.keep(
            .voice(Voice(speaker: .family, who: "Dad", words: "Mornings are hardest.")), about: child,
            on: monday.adding(days: -3))
        try work.keep(
            .collector(
                Collector(
                    name: "Ruth Okoro", relationship: "neighbour", recognisedBy: "password: maple", standing: .may)),
            about: child)
        try work.keep(
            .collector(Collector(name: "Kaveh Azadi", relationship: "uncle", standing: .mayNot)), about: child,
            readership: .restricted(to: []))
        try work.keep(
            .circumstances(FamilyCircumstances(text: "moving house", whatHelps: "a quiet start")), about: child,
            readership: .restricted(to: [sam.id]))
        return setting
    }
}
