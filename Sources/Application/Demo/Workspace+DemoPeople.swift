import Domain
import EventLog

extension Workspace {
    /// Records who looks after the invented children and what is known of them, in one commit.
    func addDemoPeople() throws {
        let today = wall.date
        let start = SchoolYear(containing: today).firstDay
        let children = directory.children.values.sorted { ($0.order, $0.id) < ($1.order, $1.id) }
        let lead = directory.staff.values.first { $0.details.role == .manager }?.id
        var events: [NewEvent] = []
        for (index, child) in children.enumerated() {
            guard let group = child.membership.group(on: today) else { continue }
            let teacher = directory.staff.values.first { entry in
                entry.details.role == .practitioner && entry.details.groups.contains(group)
            }
            func keep(_ content: StoryContent, on day: CivilDate = start) {
                let entry = StoryEntry(id: identifiers.next(), day: day, content: content)
                events.append(NewEvent(.child(child.id), .story(.kept(child.id, entry))))
            }
            if let teacher {
                keep(.keyAdult(KeyAdult(staff: teacher.id, place: .first)))
                // A few children have nobody yet, so that the list of what is missing has something to say.
                if index % 20 != 7 { keep(.namedContact(NamedContact(staff: lead ?? teacher.id))) }
            }
            if index % 3 != 1 { keep(.profile(Self.demoProfile(index))) }
            if index % 40 == 11 {
                keep(
                    .adjustment(
                        Adjustment(text: "comes in by the garden door", until: today.adding(days: 25))),
                    on: today.adding(days: -5))
            }
            if index % 15 == 4 {
                keep(
                    .collector(
                        Collector(
                            name: Self.collectors[index % Self.collectors.count], relationship: "neighbour",
                            recognisedBy: "photo in the office", standing: .may)))
            }
        }
        try commit { _ in events }
    }

    private static func demoProfile(_ index: Int) -> ChildProfile {
        ChildProfile(
            strengths: [strengths[index % strengths.count], strengths[(index + 1 + index % 7) % strengths.count]],
            pronouns: ["she/her", "he/him"][index % 2], address: "\(index % 90 + 1) Willow Lane, Exeter",
            sex: ["F", "M"][index % 2])
    }

    private static let strengths = [
        "builds", "kind to younger children", "remembers every story", "draws maps", "sings", "asks good questions",
        "shares", "never gives up on a puzzle", "makes others laugh", "runs fast", "looks after the plants",
    ]

    private static let collectors = ["Ruth Okoro", "Dai Pritchard", "Meena Shah", "Tom Wills"]
}
