public import Domain

/// Everything that helps to ask about one child: what was noticed, its evidence, and what is known already.
public struct CuriosityPage: Sendable {
    /// The child, who asks, and what there is to be curious about.
    public var line: WorthAskingLine
    /// The weeks that the evidence is shown in.
    public var weeks: EvidenceStrip
    /// Brothers and sisters here whom the person may see, over the same weeks.
    public var siblings: [SiblingStrip]
    /// Who knows this family best, the closest first.
    public var knowers: [String]
    /// Whom to ask first and how they like to be reached; `nil` where that is for others.
    public var firstContact: String?
    /// What is known already: strengths, words, adjustments.
    public var known: [String]
    /// What was wondered about before and closed, the newest first.
    public var earlier: [CuriosityRecord]
    /// Quiet notes: never counted as prompts.
    public var notes: [Pattern]
    /// The names that sentences need.
    public var names: TimelineNames

    /// What there is to be curious about, then what was closed.
    public var items: [CuriosityItem] {
        line.items + earlier.map { CuriosityItem(id: .entry($0.entry), record: $0, order: .waiting) }
    }
}

/// Some school weeks of a child, ten signs each.
public struct EvidenceStrip: Hashable, Sendable {
    /// The sessions, in order, ten for each week.
    public var sessions: [Session]
    /// The sign of each.
    public var signs: [StripSign]

    /// The places of some sessions in it.
    public func places(of evidence: [Session]) -> Set<Int> {
        let wanted = Set(evidence)
        return Set(sessions.indices.filter { wanted.contains(sessions[$0]) })
    }
}

/// A brother or sister over the same weeks.
public struct SiblingStrip: Hashable, Sendable, Identifiable {
    /// Who.
    public var id: ChildID
    /// The name the child is called.
    public var name: String
    /// The group today.
    public var groupName: String
    /// The signs of the same sessions.
    public var signs: [StripSign]
    /// On how many days both were away.
    public var daysTogether: Int
}
