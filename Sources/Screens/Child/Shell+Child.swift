public import Domain

extension Shell {
    /// Opens a child's page, as choosing the child in a list does.
    public func show(_ child: ChildID) {
        carryOut(.openChild(child))
    }
}
