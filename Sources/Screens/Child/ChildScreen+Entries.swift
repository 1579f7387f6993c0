extension ChildScreen {
    /// Writing in the story.
    static let entryActions: [Action<ChildScreen>] = []
}
