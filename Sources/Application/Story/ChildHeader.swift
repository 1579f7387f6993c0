public import Domain

/// Who a child is, at the head of the page: strengths, then words, then people.
public struct ChildHeader: Sendable {
    /// Words that somebody said.
    public struct Words: Sendable {
        /// The day.
        public let day: CivilDate
        /// How it was said, or by whom: `faces`, `Rachel, mum`; empty where that is not known.
        public let how: String
        /// The words.
        public let text: String
    }

    /// The name as it is spoken.
    public var name = ""
    /// The name as the child is called.
    public var calledName = ""
    /// How the name is said; empty where that is not known.
    public var saidAs = ""
    /// Pronouns; empty where they are not known.
    public var pronouns = ""
    /// Whole years.
    public var age = 0
    /// National curriculum year.
    public var yearGroup = ""
    /// The group today; `nil` for a child who has left or not begun.
    public var group: String?
    /// What matters at the door, such as an allergy.
    public var doorNote = ""
    /// What the child loves.
    public var interests: [String] = []
    /// What the child is good at and proud of.
    public var strengths: [String] = []
    /// The child's latest words.
    public var childWords: Words?
    /// The family's latest words.
    public var familyWords: Words?
    /// The key adults of today, the first one first.
    public var keyAdults: [String] = []
    /// The named contact.
    public var namedContact: String?
    /// Who is called first, and how they like to be reached; `nil` where nobody is, or that is for others.
    public var firstContact: String?
    /// How many people may collect the child.
    public var collectors = 0
    /// What is adjusted for the child today.
    public var adjustments: [String] = []
}
