import Application
import Canvas
import Domain
import TestSupport

@testable import Screens

/// How to get to the screens of listening, meetings and the library.
@MainActor
enum VoiceVisits {
    static let child = StoryVisits.child

    nonisolated static let all: [GoldenScreenTests.Visit] = [
        .init(name: "voices-none", role: .practitioner) { StoryVisits.open($0, "V") },
        .init(name: "voices", role: .practitioner) { robot in
            say(robot)
            StoryVisits.open(robot, "V")
        },
        .init(name: "voices-you-said", role: .practitioner) { robot in
            say(robot)
            StoryVisits.open(robot, "V")
            robot.press(.character("t"))
        },
        .init(name: "scaffolds", role: .practitioner) { scaffolds($0) },
        .init(name: "scaffolds-no-words", role: .practitioner) { scaffolds($0).type("cc") },
        .init(name: "listen-faces", role: .practitioner) {
            scaffolds($0).press(.enter).type("4").press(.down).type("1")
        },
        .init(name: "listen-observation", role: .practitioner) { robot in
            scaffolds(robot).type("cc").press(.enter).type("by the window with Noah")
        },
        .init(name: "voices-due", role: .manager) { robot in
            say(robot)
            robot.press(.alt("v"))
        },
        .init(name: "meetings-none", role: .manager) { StoryVisits.open($0, "M") },
        .init(name: "meetings", role: .manager) { robot in
            StoryVisits.keep(robot, .meeting(meeting), on: "2026-11-20")
            StoryVisits.open(robot, "M")
        },
        .init(name: "meeting-form", role: .manager) { robot in
            StoryVisits.open(robot, "M")
            robot.press(.character("n"), .tab, .tab, .tab, .tab, .tab, .tab)
        },
        .init(name: "library", role: .practitioner) { $0.press(.alt("l")) },
        .init(name: "library-entry", role: .practitioner) { $0.press(.alt("l"), .enter) },
        .init(name: "library-own", role: .manager) { $0.press(.alt("l"), .character("a")) },
        .init(name: "library-scaffold", role: .manager) { $0.press(.alt("l"), .character("l")) },
    ]

    static let meeting = Meeting(
        purpose: .homeAndSetting, present: ["Rachel, mum", "Priya Nair"],
        strengths: "Draws maps; kind to new children.",
        worries: "The lunch hall is loud.",
        child: MeetingView(who: "by a drawing", words: "I like it when it's just us."),
        family: MeetingView(who: "Rachel", words: "She's been worrying about lunch."),
        setting: MeetingView(words: "Eats well at the window table."), understanding: "Noise, not food.",
        actions: [MeetingAction(who: "Priya", what: "keeps the window table", by: CivilDate(iso: "2026-11-27"))],
        next: CivilDate(iso: "2026-12-04"), staffOnly: "Ask the SENCO about ear defenders.")

    @discardableResult
    static func scaffolds(_ robot: Robot) -> Robot {
        StoryVisits.open(robot, "V")
        return robot.press(.character("n"))
    }

    private static func say(_ robot: Robot) {
        let faces = Voice(
            speaker: .child, tool: "Faces", words: "maps are best", changed: "A map of the day at the peg.",
            scaffold: ScaffoldID(rawValue: "faces"),
            answers: [
                VoiceAnswer(prompt: "Lunch", choice: .step(1, of: 1...5)),
                VoiceAnswer(prompt: "Playing outside", choice: .step(5, of: 1...5)),
            ])
        StoryVisits.keep(robot, .voice(faces), on: "2026-11-18")
        let seen = Voice(speaker: .child, saw: "Went to the window and hummed.", mayTell: "The noise may be too much.")
        StoryVisits.keep(robot, .voice(seen), on: "2026-11-19")
        StoryVisits.keep(
            robot, .voice(Voice(speaker: .family, who: "Rachel", words: "lunch worries her")), on: "2026-11-20")
    }
}
