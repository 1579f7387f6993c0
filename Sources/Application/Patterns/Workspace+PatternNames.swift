public import Domain

extension Workspace {
    /// The unique pupil number and the name of every child whom the person may see.
    public func upns() throws -> [ChildID: (upn: String?, name: String)] {
        _ = try requirePerson()
        var names: [ChildID: (upn: String?, name: String)] = [:]
        for child in directory.children.values where access.sees(child.id) {
            names[child.id] = (child.details.upn, child.details.registerName)
        }
        return names
    }
}
