public import Domain
import Storage

/// What a child's page shows, as the person may see it.
public struct ChildPage: Sendable {
    /// How far back the story is read: the words of years take longer to open than a page may.
    public enum Reach: Hashable, Sendable {
        /// The last twelve months, and whatever still holds.
        case recent
        /// Everything.
        case whole
    }

    /// Whose page.
    public let child: ChildID
    /// The name as it is spoken.
    public let name: String
    /// Who the child is, in their own words and their family's first.
    public let header: ChildHeader
    /// The figures of the school year.
    public let figures: YearFigures
    /// The story as entered, oldest first, as far back as was asked for; what holds still is always in it.
    public let story: [StoryLine]
    /// The whole story in order, the newest day first.
    public let timeline: [TimelineItem]
    /// The names that its sentences need.
    public let names: TimelineNames
    /// Quiet notes about the child's attendance: worth knowing, and never counted as prompts.
    public var notes: [Pattern] = []

    /// The latest words of the child and of the family.
    public var words: LatestWords { LatestWords(in: story) }
}

extension Workspace {
    /// A child's page.
    ///
    /// - Throws: ``AccessError`` for a child whom this person may not see.
    public func childPage(of child: ChildID, reach: ChildPage.Reach = .whole) throws -> ChildPage {
        _ = try requireChild(child)
        guard let keyring else { throw AccessError.nobodySignedIn }
        let notes = try quietNotes(about: child)
        return try database.read { snapshot in
            _ = try loadDirectory(at: snapshot)
            let entry = try requireChild(child)
            let reader = ChildPageReader(self, entry, snapshot, keyring)
            let since = reach == .whole ? nil : wall.date.adding(days: -366)
            let records =
                try since.map {
                    try snapshot.story(of: child, since: $0, holding: ChildPageReader.holding)
                } ?? snapshot.story(of: child)
            let story = hidingWithdrawals(try records.map { try line($0) })
            let names = reader.names(in: story)
            return ChildPage(
                child: child, name: entry.spokenName, header: try reader.header(story, names),
                figures: try reader.figures(), story: story, timeline: try reader.timeline(story, since: since),
                names: names, notes: notes)
        }
    }

    /// What is worth knowing of a child's attendance, to those who may read what is wondered about the child.
    private func quietNotes(about child: ChildID) throws -> [Pattern] {
        guard access.may(.read, StoryKind.curiosity, about: child) else { return [] }
        return try database.read { try patternNotes(about: child, at: $0) }
    }

    /// A child's page by unique pupil number, as scripts ask for it.
    public func childPage(upn: String) throws -> ChildPage {
        _ = try requirePerson()
        // Nobody learns from the refusal whether there is such a child.
        guard let child = directory.child(upn: upn), access.sees(child.id) else {
            throw permissions.seesEverybody
                ? SettingError.noChild as any Error : AccessError.notForRole("This child's page")
        }
        return try childPage(of: child.id)
    }
}
