import Canvas
public import Domain
import EventLog
import Storage

extension Workspace {
    /// Every scaffold that is offered here: the setting's own first, then those that come with Belong.
    public func scaffolds() throws -> [Scaffold] {
        _ = try requirePerson()
        return Scaffold.offered(try database.read { try $0.ownScaffolds() })
    }

    /// The age group of a child whom the person may see.
    public func scaffoldAge(of child: ChildID) throws -> ScaffoldAge {
        let born = try requireChild(child).details.born.parts
        let today = wall.date.parts
        let hadBirthday = (today.month, today.day) >= (born.month, born.day)
        return ScaffoldAge(years: today.year - born.year - (hadBirthday ? 0 : 1))
    }

    /// Keeps a scaffold of the setting's own, anew where it has a name already.
    ///
    /// - Parameter id: `nil` for a new one.
    /// - Throws: ``ListeningError`` where it says too little.
    @discardableResult
    public func keepScaffold(_ scaffold: Scaffold, as id: ScaffoldID? = nil) throws -> ScaffoldID {
        let name = Text.line(scaffold.name)
        guard !name.isEmpty else { throw ListeningError.noName }
        let parts = scaffold.parts.map { Text.line($0) }.filter { !$0.isEmpty }
        guard !parts.isEmpty || scaffold.shape == .observation else { throw ListeningError.noParts }
        guard parts.count <= Scaffold.mostParts else { throw ListeningError.tooManyParts }
        let kept = Scaffold(
            id: id ?? ScaffoldID(rawValue: "own-\(identifiers.next(Scaffold.self).rawValue)"), name: name,
            sentence: Text.line(scaffold.sentence), ages: scaffold.ages, needs: scaffold.needs, shape: scaffold.shape,
            parts: parts, isOffered: scaffold.isOffered)
        try commit { snapshot in
            try mayManage("Adding ways to listen")
            return try snapshot.ownScaffolds().contains(kept) ? [] : [NewEvent(.setting, .setting(.scaffoldKept(kept)))]
        }
        return kept.id
    }
}

/// Why something of the setting's own could not be kept for listening or for the library.
public enum ListeningError: Error, Hashable, Sendable, CustomStringConvertible {
    /// It has no name.
    case noName
    /// It puts nothing to anybody.
    case noParts
    /// It puts too much to a child at once.
    case tooManyParts
    /// It says nothing.
    case noText
    /// It came with Belong, and only the setting's own can be changed.
    case notOwn

    /// What happened and what to do.
    public var description: String {
        switch self {
        case .noName: "It needs a name; nothing was kept."
        case .noParts: "Write what is put to the child, a line for each part; nothing was kept."
        case .tooManyParts: "\(Scaffold.mostParts) parts at the most: a child tires. Nothing was kept."
        case .noText: "Write what it says; nothing was kept."
        case .notOwn: "It came with Belong and stays as it is. Add one of your own instead."
        }
    }
}
