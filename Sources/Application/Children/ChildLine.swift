import Canvas
public import Domain

/// A child as the list of children shows it.
public struct ChildLine: Hashable, Sendable, Identifiable {
    /// Which child.
    public let id: ChildID
    /// The name as registers list it; namesakes are told apart by birthday, twins of one name by group as well.
    public let name: String
    /// The name as it is spoken.
    public let spokenName: String
    /// The group today, or the last one; empty for a child who never had one.
    public let group: String
    /// The year group.
    public let year: String
    /// The key adult today; empty while there is none.
    public let keyAdult: String
    /// Whether the child belongs here today.
    public let standing: ChildStanding
    /// How many entries others made since this person last looked.
    public let news: Int
    /// Whether the child is on this person's own list.
    public let isOwn: Bool
    /// Last week and this of a child on this person's own list; empty for others.
    public let strip: [StripSign]
    /// What the child likes.
    public let interests: [String]
    /// More words that find the child: the full forename and the spoken name.
    public let keywords: String
}

/// Whether a child belongs to the setting on a day.
public enum ChildStanding: Hashable, Sendable {
    /// In a group.
    case here
    /// From a day to come.
    case from(CivilDate)
    /// No more, since the day after a last one.
    case left(CivilDate)
    /// Not yet in any group.
    case nowhere
}

extension ChildStanding {
    /// Where a child without a group is.
    var words: String {
        switch self {
        case .here, .nowhere: "no group"
        case .from(let day): "from \(day.shortWithYear)"
        case .left(let day): "left \(day.shortWithYear)"
        }
    }
}

extension Directory.ChildEntry {
    /// Whether the child belongs here on a day.
    func standing(on day: CivilDate) -> ChildStanding {
        if membership.isOnRoll(on: day) { return .here }
        let stays = membership.stays
        if let next = stays.first(where: { day < $0.from }) { return .from(next.from) }
        return stays.last?.to.map(ChildStanding.left) ?? .nowhere
    }
}

extension Directory.ChildEntry {
    /// The name as lists show it, told apart from everybody else's.
    public var listedName: String { details.registerName + apart }
    /// The name as it is spoken, told apart from everybody else's.
    public var spokenName: String { details.spokenName + apart }
}
