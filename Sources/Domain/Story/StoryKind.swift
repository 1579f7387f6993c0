/// The kinds of entries in a child's story; stored as a number that never changes.
public enum StoryKind: Int, CaseIterable, Sendable {
    /// What somebody noticed or heard about a child, in their words.
    case note = 100
    /// One attempt to hear why a child is away (its fields: our proposal, after first-day guides of local
    /// authorities).
    case attempt = 101
    /// A worry about a child's safety, told to a designated safeguarding lead at once.
    case worry = 102
    /// Who a child's key adult is, from the entry's day on.
    case keyAdult = 103
    /// The one person at the setting whom the family can always ask, from the entry's day on.
    case namedContact = 104
    /// What is known of a child beside name and birth: strengths first.
    case profile = 105
    /// A reasonable adjustment, from the entry's day to its last.
    case adjustment = 106
    /// What a family shared about its life, for those who need to know.
    case circumstances = 107
    /// Somebody who may, or may not, take the child home.
    case collector = 108
    /// A child left with somebody who is not on the list, as a manager agreed.
    case collection = 109
    /// Whether two children are of one family, as a person has confirmed.
    case sibling = 110
    /// Words of a child or a family, kept as they were said.
    case voice = 111
    /// Keeping in touch with a child who is away, as agreed with the family.
    case checkIn = 112
    /// A check-in that took place.
    case checkedIn = 113
    /// Work or news that was sent home to a child who is away.
    case sent = 114
    /// A line in the home–setting book.
    case book = 115
    /// How settled and engaged a child was seen to be (Leuven scales of well-being and involvement, 1 to 5).
    case belonging = 116
    /// What an agency was asked, and what came back.
    case agency = 117
    /// Following up a child's absence was handed to another adult.
    case handover = 118
    /// Somebody read a restricted entry.
    case reading = 119
    /// A step that was taken because nobody had heard why a child is away.
    case escalation = 120
    /// What child, family and setting do together.
    case actionPlan = 126
    /// The way back in small steps.
    case reintegration = 127
    /// How a day of a step went.
    case stepDay = 128
    /// A look back on a plan together.
    case planReview = 129
    /// A meeting with the family about a child.
    case meeting = 123
    /// A wondering about a change: noticed, asked, understood or still open.
    case curiosity = 121
    /// What was seen within a session: left a lesson, stayed elsewhere.
    case lesson = 122
}
