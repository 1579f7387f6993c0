/// The fields that forms for entries of a story are put together from.
nonisolated enum WritingSlot: Hashable, Sendable, CaseIterable {
    /// What was written, seen, said or agreed, in several lines.
    case text
    /// What helps.
    case whatHelps
    /// Whose words, or which side of the book.
    case side
    /// Who spoke or wrote.
    case who
    /// What they were asked.
    case prompt
    /// With what they were asked.
    case tool
    /// What was seen, where the child uses no words.
    case saw
    /// What that may tell us.
    case mayTell
    /// What changed because of it.
    case changed
    /// When they were told so.
    case toldBack
    /// The Leuven scales.
    case wellBeing, involvement
    /// Where the child was settled, with whom, and a new interest.
    case place, with, interest
    /// Which lesson, and in which half of the day.
    case lesson, half
    /// Which agency, and when it answered.
    case agency, answered
    /// What came back.
    case answer
    /// Which agreement.
    case agreement
    /// The member of staff.
    case staff
    /// How.
    case channel
    /// Every so many school days.
    case everyDays
    /// Who may read it.
    case readers
    /// The day that it is about.
    case day
    /// The last day.
    case until
}
