public import Domain

/// Everything about a child beside the marks, as the person may see it.
public struct ProfilePage: Sendable {
    /// Whose profile.
    public var child: ChildID
    /// The details; the pupil number only for those who may see it.
    public var details: ChildDetails
    /// Whole years today.
    public var age: Int
    /// The group today; empty for a child who is in none.
    public var group: String
    /// Whether the child belongs here today.
    public var standing: ChildStanding
    /// What is known beside name and birth, in the part that the person may see.
    public var profile: ChildProfile
    /// The wording that says so; `nil` while nothing was kept.
    public var profileVersion: FactVersion?
    /// The latest words of the child, then of the family.
    public var words: [SaidWords]
    /// The key adults today, the first before the second and those who stand in.
    public var keyAdults: [StaffRelation]
    /// The one person whom the family can always ask; `nil` while nobody was chosen.
    public var namedContact: StaffRelation?
    /// Whom to call, in calling order; empty for those who may not see them.
    public var contacts: [ContactLine]
    /// Who may collect, and the names of those who may not.
    public var collection: CollectionList
    /// Reasonable adjustments that hold today or later.
    public var adjustments: [DatedWords]
    /// What the family shared of its life.
    public var circumstances: [StoryLine]
    /// Agreed arrivals that hold today or later.
    public var arrivals: [ArrivalPlan]
    /// What registers and practice ask for and nobody has recorded; `nil` for those who may not see it.
    public var missing: [MissingDetail]?
    /// Sessions of this school year: attended, possible and missed.
    public var figures: SessionCounts
    /// Whether the person may change name, number, birthday and group.
    public var mayChangeRoll: Bool
    /// Whether the person may change whom to call.
    public var mayChangeContacts: Bool
    /// Whether what a family shared of its life is theirs to know and to write.
    public var maySeeCircumstances: Bool
    /// Whether the person may name key adults and the named contact.
    public var mayNameStaff: Bool
    /// Whether the person may say who collects the child, and whether the child goes home alone.
    public var maySayWhoCollects: Bool

    /// Words of a child or a family, and when.
    public struct SaidWords: Hashable, Sendable {
        /// The day.
        public var day: CivilDate
        /// What was said or seen.
        public var voice: Voice
    }

    /// A member of staff and since when they are what they are to the child.
    public struct StaffRelation: Hashable, Sendable {
        /// Who.
        public var staff: StaffID
        /// Their name.
        public var name: String
        /// What they are: key adult, second key adult, named contact.
        public var what: String
        /// The first day.
        public var from: CivilDate
        /// The last day; `nil` while it has no end.
        public var until: CivilDate?
    }

    /// Words that hold from a day to another.
    public struct DatedWords: Hashable, Sendable {
        /// Which entry.
        public var entry: EntryID
        /// The wording that says so.
        public var version: FactVersion
        /// The words.
        public var text: String
        /// The first day.
        public var from: CivilDate
        /// The last day; `nil` while it has no end.
        public var until: CivilDate?
    }
}
