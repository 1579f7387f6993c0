public import Domain

/// What a child's page shows, as the person may see it.
public struct ChildPage: Sendable {
    /// Whose page.
    public let child: ChildID
    /// The name as it is spoken.
    public let name: String
    /// The story, oldest first.
    public let story: [StoryLine]
}

extension Workspace {
    /// A child's page.
    public func childPage(of child: ChildID) throws -> ChildPage {
        let entry = try requireChild(child)
        return ChildPage(child: child, name: entry.details.spokenName, story: try story(of: child))
    }
}
