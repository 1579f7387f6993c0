extension ChildScreen {
    /// Moving in the story, filters, search and figures.
    static let timelineActions: [Action<ChildScreen>] = []
}
