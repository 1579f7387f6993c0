public import Domain

/// What is worth asking about, a line for each child, in the order in which asking helps.
public struct WorthAskingPage: Sendable {
    /// The day.
    public var date: CivilDate
    /// The lines, whoever is asked about first at the top.
    public var lines: [WorthAskingLine]

    /// The lines that a choice leaves.
    public func lines(_ choice: WorthAskingChoice) -> [WorthAskingLine] { lines.filter(choice.shows) }

    /// The lines that are this person's to ask, and due.
    public var mine: [WorthAskingLine] { lines.filter { $0.isMine && $0.order.isDue } }
}

/// A child about whom something is worth asking.
public struct WorthAskingLine: Hashable, Sendable, Identifiable {
    /// Who.
    public var id: ChildID
    /// The name as it is spoken.
    public var name: String
    /// The name the child is called.
    public var calledName: String
    /// The age in years.
    public var age: Int
    /// The group today; `nil` where the child is in none.
    public var group: GroupID?
    /// Its name.
    public var groupName: String
    /// Who asks: key adults and whoever stands in for them, else the group's own adults.
    public var askers: [StaffID]
    /// Their names.
    public var askerNames: [String]
    /// Whether asking is this person's.
    public var isMine: Bool
    /// What there is, the most pressing first; never empty.
    public var items: [CuriosityItem]

    /// Where in the order it stands.
    public var order: CuriosityOrder { items.first?.order ?? .waiting }
    /// Its most pressing item in one plain sentence, and how many there are beside it.
    public var sentence: String {
        let first = items.first?.sentence ?? ""
        return items.count > 1 ? "\(first) (and \(items.count - 1) more)" : first
    }
}

/// Which lines are shown: by group, adult, pattern and age, each or none.
public struct WorthAskingChoice: Hashable, Sendable {
    /// Only this person's.
    public var isMine = false
    /// Only of a group.
    public var group: GroupID?
    /// Only those whom somebody asks about.
    public var asker: StaffID?
    /// Only of a kind of pattern.
    public var kind: PatternKind?
    /// Only of an age in years.
    public var age: Int?

    /// Every line.
    public init() {}

    /// Whether a line is shown.
    public func shows(_ line: WorthAskingLine) -> Bool {
        if isMine, !line.isMine { return false }
        if let group, line.group != group { return false }
        if let asker, !line.askers.contains(asker) { return false }
        if let age, line.age != age { return false }
        guard let kind else { return true }
        return line.items.contains { $0.seen?.kind == kind }
    }
}
