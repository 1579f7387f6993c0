public import Domain

/// What a child's page shows, as the person may see it.
public struct ChildPage: Sendable {
    /// Whose page.
    public let child: ChildID
    /// The name as it is spoken.
    public let name: String
    /// The story, oldest first.
    public let story: [StoryLine]
    /// The latest words of the child and of the family.
    public let words: LatestWords
}

extension Workspace {
    /// A child's page.
    public func childPage(of child: ChildID) throws -> ChildPage {
        let entry = try requireChild(child)
        let story = try story(of: child)
        return ChildPage(
            child: child, name: entry.details.spokenName, story: story, words: LatestWords(in: story))
    }
}
