import Domain

/// The fields that forms for listening are put together from.
nonisolated enum ListeningSlot: Hashable, Sendable, CaseIterable {
    /// A part of the scaffold, from 0.
    case part(Int)
    /// Something else that the child named, and what they said to it.
    case other, otherAnswer
    /// Their own words, word for word.
    case words
    /// What was seen, what that may tell us, and why nobody asked.
    case saw, mayTell, whyNotAsked
    /// Who listened, where, with which aid, and when.
    case listener, place, aid, day
    /// What changed because of it, and when they were told.
    case changed, toldBack

    static let allCases =
        (0..<Scaffold.mostParts).map(part) + [
            .other, .otherAnswer, .words, .saw, .mayTell, .whyNotAsked, .listener, .place, .aid, .day, .changed,
            .toldBack,
        ]
}
