import Application
import Canvas
import Domain
import TestSupport

@testable import Screens

/// How to get to the screens of writing and of keeping in touch, with something to show on each.
@MainActor
enum StoryVisits {
    static let child = TestSetting.child(0)

    nonisolated static let all: [GoldenScreenTests.Visit] = [
        .init(name: "write", role: .practitioner) { $0.press(.enter, .control("e")) },
        .init(name: "write-note", role: .practitioner) {
            $0.press(.enter, .control("n")).type("Settled at once.").press(.enter).type("Drew a map of the garden.")
        },
        .init(name: "write-voice", role: .practitioner) { $0.press(.enter, .control("e")).type("v") },
        .init(name: "write-belonging", role: .practitioner) {
            $0.press(.enter, .control("e")).type("b").press(.tab).type("4")
        },
        .init(name: "write-book", role: .practitioner) {
            $0.press(.enter, .control("e")).type("h").press(.function(8))
        },
        .init(name: "write-check-in", role: .practitioner) { $0.press(.enter, .control("e")).type("k") },
        .init(name: "write-checked-in", role: .practitioner) {
            agree($0)
            $0.press(.function(2), .end, .enter)
        },
        .init(name: "write-agency", role: .manager) { $0.press(.enter, .control("e")).type("a") },
        .init(name: "write-circumstances", role: .manager) { $0.press(.enter, .control("e")).type("f") },
        .init(name: "today-touch", role: .manager) {
            agree($0)
            keep($0, .agency(AgencyContact(agency: "Family Hub", about: "mornings")), on: "2026-11-18")
            $0.press(.function(2))
        },
        .init(name: "belonging-none", role: .practitioner) { open($0, "B") },
        .init(name: "belonging", role: .practitioner) { robot in
            let notes = [(2, 2, "by the coats"), (3, 2, "at the maker table"), (4, 4, "in the reading corner")]
            for (index, (wellBeing, involvement, place)) in notes.enumerated() {
                let note = BelongingNote(
                    wellBeing: wellBeing, involvement: involvement, place: place, with: "Noah",
                    interest: index == 2 ? "maps" : "", text: "Stayed with one thing and showed it to others.")
                keep(robot, .belonging(note), on: "2026-11-\(10 + index * 3)")
            }
            open(robot, "B")
        },
        .init(name: "book-none", role: .practitioner) { open($0, "H") },
        .init(name: "book", role: .practitioner) { robot in
            keep(robot, .book(BookEntry(side: .home, who: "Rachel", text: "Wobbly tooth! Please watch for it.")))
            keep(robot, .book(BookEntry(side: .setting, text: "Still in at home time. Cheese at lunch went well.")))
            open(robot, "H")
        },
        .init(name: "touch-none", role: .practitioner) { open($0, "K") },
        .init(name: "touch", role: .practitioner) { robot in
            agree(robot)
            keep(robot, .sent(SentHome(what: "a card from the class", channel: .letter)), on: "2026-11-18")
            open(robot, "K")
        },
        .init(name: "agencies", role: .manager) { robot in
            keep(robot, .agency(AgencyContact(agency: "Family Hub", about: "mornings")), on: "2026-11-18")
            let answered = AgencyContact(
                agency: "Public Health Nursing", about: "headaches on Mondays", answer: "Glasses ordered.",
                answered: CivilDate(iso: "2026-11-13"))
            keep(robot, .agency(answered), on: "2026-11-09")
            open(robot, "A")
        },
        .init(name: "entries", role: .practitioner) { robot in
            keep(robot, .note(Note(text: "waved to Noah")))
            keep(robot, .voice(Voice(speaker: .child, words: "maps, five of five")), on: "2026-11-18")
            open(robot, "e")
        },
        .init(name: "entry-withdraw", role: .practitioner) { robot in
            keep(robot, .note(Note(text: "waved to Noah")))
            open(robot, "e")
            robot.type("x").type("about another child")
        },
    ]

    /// Opens the child's page and presses a key there.
    static func open(_ robot: Robot, _ key: Character) {
        robot.shell.carryOut(.openChild(child))
        robot.press(.character(key))
    }

    static func keep(_ robot: Robot, _ content: StoryContent, on day: String = "2026-11-23") {
        _ = try? robot.shell.work.keep(content, about: child, on: CivilDate(iso: day))
    }

    static func agree(_ robot: Robot) {
        guard let me = robot.shell.work.person?.id else { return }
        keep(
            robot, .checkIn(CheckIn(who: me, channel: .letter, everyDays: 3, what: "a postcard")), on: "2026-11-16")
    }
}
