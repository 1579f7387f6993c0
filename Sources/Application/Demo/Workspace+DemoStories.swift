import Domain
import EventLog
import Simulation
import Storage

extension Workspace {
    /// Records what has been written about a demo's children: one commit for everybody who wrote.
    func addDemoStories(_ school: SimulatedSchool) throws {
        let staff = Dictionary(directory.staff.values.map { ($0.details.name, $0.id) }) { first, _ in first }
        let children = Dictionary(
            directory.children.values.compactMap { child in child.details.upn.map { ($0, child.id) } }
        ) { first, _ in first }
        let stories = school.stories(
            around: wall.date, DemoNumbers(staff: staff, children: children) { self.identifiers.next() })
        let byAuthor = Dictionary(grouping: stories, by: \.by)
        for (author, written) in byAuthor.sorted(by: { $0.key < $1.key }) {
            guard let details = directory.staff[author]?.details else { continue }
            let events = written.map { NewEvent(.child($0.child), .story(.kept($0.child, $0.entry))) }
            let actor = Actor(id: author, name: details.name, position: details.position)
            let command = identifiers.command()
            _ = try database.change(command, alongside: nil) { _ in
                draft(events, actor: actor, command: command)
            }
        }
        try refreshDirectory()
    }
}
