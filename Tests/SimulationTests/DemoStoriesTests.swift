import Domain
import Interchange
import Testing

@testable import Simulation

@Suite("The stories of a made-up school")
struct DemoStoriesTests {
    static let today = DevonCalendar.date(2026, 11, 23)
    static let school = SimulatedSchool.make(seed: 1, until: today.adding(days: -1))

    @Test("the same seed gives the same stories, another seed others")
    func deterministic() {
        #expect(Self.stories(of: Self.school) == Self.stories(of: Self.school))
        let other = SimulatedSchool.make(seed: 2, until: Self.today.adding(days: -1))
        #expect(Self.stories(of: other).map(\.entry.content) != Self.stories(of: Self.school).map(\.entry.content))
    }

    @Test("nothing is written on a day to come, about a child who left, or by somebody who is not on the staff")
    func believable() {
        let stories = Self.stories(of: Self.school)
        #expect(stories.allSatisfy { $0.entry.day <= Self.today })
        #expect(stories.allSatisfy { $0.by.rawValue > 0 })
        #expect(Set(stories.map(\.child)).count == 210)
        #expect(Set(stories.map(\.entry.id)).count == stories.count)
    }

    @Test("brothers and sisters are linked both ways, and belong to one household")
    func siblings() {
        var links: Set<[ChildID]> = []
        for story in Self.stories(of: Self.school) {
            if case .sibling(let link) = story.entry.content { links.insert([story.child, link.other]) }
        }
        #expect(!links.isEmpty)
        #expect(links.allSatisfy { links.contains([$0[1], $0[0]]) && $0[0] != $0[1] })
    }

    @Test("only what a family shared in confidence is restricted, to the child's teacher")
    func restricted() {
        let restricted = Self.stories(of: Self.school).filter { $0.entry.readership.isRestricted }
        #expect(restricted.map(\.entry.content.kind) == [.circumstances])
    }

    @Test("in the first days of a school year there are stories too")
    func september() {
        let first = DevonCalendar.date(2026, 9, 2)
        let school = SimulatedSchool.make(seed: 1, until: first.adding(days: -1))
        #expect(Self.stories(of: school, today: first).allSatisfy { $0.entry.day <= first })
    }

    private static func stories(of school: SimulatedSchool, today: CivilDate = today) -> [DemoStory] {
        var staff: [String: StaffID] = [:]
        for (index, member) in school.staff.enumerated() { staff[member.name] = StaffID(rawValue: Int64(index + 1)) }
        var children: [String: ChildID] = [:]
        for (index, child) in school.children.enumerated() {
            children[child.details.upn ?? ""] = ChildID(rawValue: Int64(index + 1_000))
        }
        let numbers = Numbers()
        return school.stories(
            around: today, DemoNumbers(staff: staff, children: children, next: { numbers.next() }))
    }

    private final class Numbers {
        private var last: Int64 = 0

        func next() -> EntryID {
            last += 1
            return EntryID(rawValue: last)
        }
    }
}
