import Domain
import Interchange

extension StoryMaker {
    /// Views heard with scaffolds, one watched, and two meetings with families.
    mutating func writeListening() {
        for (index, child) in present.enumerated() where index.isMultiple(of: 17) {
            guard let teacher = teacher(of: child) else { continue }
            let faces = Voice(
                speaker: .child, tool: "Faces", words: "Lunch is too loud. Outside is best.",
                changed: "The window table at lunch, with a friend", scaffold: ScaffoldID(rawValue: "faces"),
                answers: [
                    VoiceAnswer(prompt: "Coming in", choice: .step(3, of: 1...5)),
                    VoiceAnswer(prompt: "Playing outside", choice: .step(5, of: 1...5)),
                    VoiceAnswer(prompt: "Lunch", choice: .step(1, of: 1...5)),
                ], place: "the reading corner")
            write(.voice(faces), about: child, on: day(4), by: teacher)
        }
        for child in present.prefix(2) {
            guard let teacher = teacher(of: child),
                let teacherName = school.staff.first(where: {
                    numbers.staff[$0.name] == teacher
                })?.name, let contact = school.roll.households[child.household].contacts.first
            else { continue }
            let seen = Voice(
                speaker: .child, tool: "Where I am settled",
                saw: "Stayed by the window with one friend; hummed; left the carpet when the bell rang.",
                mayTell: "The bell may be too much; the window may help.",
                scaffold: ScaffoldID(rawValue: "settled"), whyNotAsked: "New here; words come later.")
            write(.voice(seen), about: child, on: day(6), by: teacher)
            let family = "\(contact.forename), \(contact.relationship.lowercased())"
            let name = child.row.details.preferredForename
            let meeting = Meeting(
                purpose: .homeAndSetting, at: ClockTime(minute: 15 * 60 + 30), place: "the library corner",
                present: [family, teacherName], strengths: "Kind to new children; remembers every story.",
                worries: "Mornings at the door, when the bell rings.",
                child: MeetingView(who: "by a drawing", words: "The bell is too loud."),
                family: MeetingView(who: family, words: "It is worst on Mondays, and it helps to know who is there."),
                setting: MeetingView(who: teacherName, words: "Settles within ten minutes by the window."),
                understanding: "It is the noise at the door, not the room.",
                actions: [
                    MeetingAction(
                        who: teacherName, what: "meets \(name) at the garden door", by: today.adding(days: 3)),
                    MeetingAction(who: contact.forename, what: "sends a text before they set out"),
                ], next: today.adding(days: 14))
            write(.meeting(meeting), about: child, on: day(5), by: teacher)
        }
    }
}
