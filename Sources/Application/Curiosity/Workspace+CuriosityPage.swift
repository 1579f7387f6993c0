public import Domain
import Storage

extension Workspace {
    /// Everything that helps to ask about one child, whether or not something is worth asking now.
    public func curiosityPage(of child: ChildID) throws -> CuriosityPage {
        let entry = try requireChild(child)
        guard access.may(.read, StoryKind.curiosity, about: child), let keyring else {
            throw AccessError.notForRole("What is worth asking about")
        }
        // As far back as a child's page: the words of years take longer to open than a page may.
        let since = wall.date.adding(days: -366)
        let story = try database.read { snapshot in
            let records = try snapshot.story(of: child, since: since, holding: ChildPageReader.holding)
            return hidingWithdrawals(try records.map { try line($0) })
        }
        let found = try patternsLately()[child] ?? []
        let records = story.compactMap(CuriosityRecord.init)
        let open = records.filter(\.curiosity.isOpen)
        let prompts = found.filter(\.isPrompt)
        let items = prompts.compactMap { item(for: $0, records) } + open.map { item(for: $0, among: prompts) }
        let reader = CuriosityPageReader(work: self, child: entry, story: story)
        let strips = try reader.strips()
        let (header, names) = try database.read { snapshot in
            let page = ChildPageReader(self, entry, snapshot, keyring)
            let names = page.names(in: story)
            return (try page.header(story, names), names)
        }
        guard let line = line(child, items) else { throw AccessError.notForRole("This child's page") }
        return CuriosityPage(
            line: line, weeks: strips.own, siblings: strips.siblings, knowers: reader.knowers(names),
            firstContact: header.firstContact, known: reader.known(header),
            earlier: records.filter { !$0.curiosity.isOpen }.sorted { $0.written > $1.written },
            notes: found.filter { !$0.isPrompt }, names: names)
    }
}
