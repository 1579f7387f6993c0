public import Domain

/// Somebody wrote the plan anew meanwhile, and both changed the same fields: nothing was kept, a person chooses.
public struct PlanConflict: Error, Hashable, Sendable, CustomStringConvertible {
    /// Which plan.
    public let entry: EntryID
    /// Whose.
    public let child: ChildID
    /// Who wrote the wording that stands.
    public let by: String
    /// The wording that stands.
    public let version: FactVersion
    /// The three wordings.
    public let merge: PlanMerge

    /// What happened and what to do.
    public var description: String {
        let count = merge.parts.count
        return "\(by) has changed \(count == 1 ? "the same part" : "\(count) of the same parts") of this plan since. "
            + "Nothing was overwritten; choose field by field."
    }

    /// The fields of a part as they stood, as the person wrote them and as they stand now.
    public func fields(of part: PlanPart, _ name: (StaffID) -> String) -> [PlanConflictField] {
        let mine = merge.base.changes(to: merge.mine, name).filter { $0.part == part }
        let theirs = merge.base.changes(to: merge.theirs, name).filter { $0.part == part }
        var labels: [String] = []
        for change in mine + theirs where !labels.contains(change.label) { labels.append(change.label) }
        return labels.map { label in
            let own = mine.first { $0.label == label }
            let other = theirs.first { $0.label == label }
            let before = own?.before ?? other?.before ?? ""
            return PlanConflictField(
                label: label, before: before, mine: own?.after ?? before, theirs: other?.after ?? before)
        }
    }
}

/// One field that two people wrote at once.
public struct PlanConflictField: Hashable, Sendable {
    /// What it is called.
    public let label: String
    /// What it said when both began.
    public let before: String
    /// What the person wrote.
    public let mine: String
    /// What stands now.
    public let theirs: String

    /// One field in three wordings.
    public init(label: String, before: String, mine: String, theirs: String) {
        self.label = label
        self.before = before
        self.mine = mine
        self.theirs = theirs
    }
}
