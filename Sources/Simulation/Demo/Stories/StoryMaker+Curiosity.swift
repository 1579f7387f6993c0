import Domain
import Interchange

extension StoryMaker {
    /// What people are curious about, in every state, and lesson notes of one of the oldest children.
    mutating func writeCuriosities() {
        wonder(4, day: 1) { _ in
            Curiosity(noticed: "Stays by the coat pegs until somebody comes. New since half-term.")
        }
        wonder(9, day: 3) { _ in
            Curiosity(
                noticed: "Asks each morning whether it is a lunch-hall day.", factors: [.noise, .freeTime],
                wondering: "The lunch hall, since the tables were moved?")
        }
        let (today, standings) = (today, [Curiosity.Standing.open(revisit: nil), .open(revisit: today)])
        for (offset, standing) in standings.enumerated() {
            let heard = day(2)
            wonder(14 + offset * 5, day: 4 + offset * 5) { Self.asked($0, heard, standing: standing) }
        }
        let (heard, called) = (day(2), day(8))
        wonder(39, day: 2) { Self.asked($0, heard, standing: .open(revisit: today.adding(days: 7))) }
        wonder(24, day: 12) { Self.understood($0, called) }
        wonder(34, day: 8) { _ in
            Curiosity(
                noticed: "Collected early three times in two weeks.",
                standing: .dismissed(reason: "Hospital appointments for a brother, planned until Christmas."))
        }
        writeLessonNotes()
    }

    /// Writes a curiosity about the child at a place of the roll, from the first contact's name.
    private mutating func wonder(_ place: Int, day: Int, _ make: (String) -> Curiosity) {
        guard let child = present.dropFirst(place).first else { return }
        let curiosity = make(firstContact(of: child))
        write(.curiosity(curiosity), about: child, on: self.day(day), by: teacher(of: child))
    }

    private static func asked(_ contact: String, _ day: CivilDate, standing: Curiosity.Standing) -> Curiosity {
        Curiosity(
            noticed: "Tearful at the gate on Mondays.", factors: [.sleep, .apart],
            wondering: "The weekend, and the way back?",
            conversations: [
                Curiosity.Conversation(
                    day: day, whom: contact, channel: .door,
                    words: "Sundays are hard: the bag is packed and unpacked all evening.")
            ], standing: standing)
    }

    private static func understood(_ contact: String, _ day: CivilDate) -> Curiosity {
        Curiosity(
            noticed: "Late most Thursdays.", factors: [.mornings],
            conversations: [
                Curiosity.Conversation(
                    day: day, whom: contact, channel: .call,
                    words: "I am on nights on Wednesdays, and the little one will not be hurried.")
            ], learned: "Night shifts on Wednesdays; nobody else can bring both children.",
            changed: "The breakfast club keeps a place on Thursdays, and an older child walks with them.",
            standing: .understood)
    }

    private func firstContact(of child: SimulatedChild) -> String {
        guard let contact = school.roll.households[child.household].contacts.first else { return "the family" }
        return "\(contact.forename), \(contact.relationship.lowercased())"
    }

    /// One of the oldest has left maths more than once, and was found in the library.
    private mutating func writeLessonNotes() {
        guard let child = present.last(where: { $0.row.details.yearGroup == "6" }) ?? present.last else { return }
        let notes: [(day: Int, note: LessonNote)] = [
            (11, LessonNote(sign: .left, lesson: "maths", room: "Room 6", half: .morning)),
            (8, LessonNote(sign: .left, lesson: "maths", room: "Room 6", half: .morning)),
            (
                5,
                LessonNote(
                    sign: .stayed, lesson: "maths", room: "library", half: .morning, words: "Reading under the window.")
            ),
            (2, LessonNote(sign: .left, lesson: "maths", room: "Room 6", half: .morning)),
            (1, LessonNote(sign: .lateIn, lesson: "PE", room: "hall", half: .afternoon)),
        ]
        for (day, note) in notes {
            write(.lesson(note), about: child, on: self.day(day), by: teacher(of: child))
        }
    }
}
