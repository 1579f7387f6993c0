import Domain
import Interchange

/// Writes the stories of a made-up school, child by child.
struct StoryMaker {
    let school: SimulatedSchool
    let today: CivilDate
    let numbers: DemoNumbers
    /// The school days of the ten weeks before, in order.
    let days: [CivilDate]
    private(set) var stories: [DemoStory] = []
    var random: SeededRandom
    /// The class teachers by group.
    private let teachers: [String: StaffID]

    init(school: SimulatedSchool, today: CivilDate, numbers: DemoNumbers) {
        self.school = school
        self.today = today
        self.numbers = numbers
        days = SimulatedSchool.schoolCalendar(school.calendar)
            .schoolDays(in: today.adding(days: -70)...today.adding(days: -1))
        random = SeededRandom(seed: school.seed &* 131 &+ 17)
        var teachers: [String: StaffID] = [:]
        for member in school.staff where member.role == .practitioner {
            for group in member.groups { teachers[group] = numbers.staff[member.name] }
        }
        self.teachers = teachers
    }

    /// The children who are on roll.
    var present: [SimulatedChild] {
        school.roll.children.filter { $0.row.leaving.map { today <= $0 } ?? true }
    }

    /// The first of September of this school year.
    var yearBegan: CivilDate {
        DevonCalendar.date(SchoolYear(containing: today).firstYear, 9, 1)
    }

    /// A school day so many school days before today, or the earliest there is.
    func day(_ before: Int) -> CivilDate {
        guard let first = days.first else { return today }
        return days.count >= before && before > 0 ? days[days.count - before] : first
    }

    /// The class teacher of a child.
    func teacher(of child: SimulatedChild) -> StaffID? {
        teachers[school.groups[child.group]]
    }

    /// Somebody on the staff, by role.
    func staff(_ role: Role) -> StaffID? {
        school.staff.first { $0.role == role }.flatMap { numbers.staff[$0.name] }
    }

    /// Writes one entry; gives its number.
    @discardableResult
    mutating func write(
        _ content: StoryContent, about child: SimulatedChild, on day: CivilDate, by staff: StaffID?,
        readership: Readership = .ordinary
    ) -> EntryID? {
        guard let staff, let id = numbers.children[child.upn] else { return nil }
        let entry = StoryEntry(id: numbers.next(), day: day, readership: readership, content: content)
        stories.append(DemoStory(child: id, entry: entry, by: staff))
        return entry.id
    }
}
