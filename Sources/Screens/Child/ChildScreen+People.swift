extension ChildScreen {
    /// The child's details, family and people.
    static let peopleActions: [Action<ChildScreen>] = []
}
