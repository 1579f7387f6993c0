/// The fields of the forms about a child and the people around the child.
nonisolated enum PeopleSlot: Hashable, Sendable, CaseIterable {
    case surname, forename, preferred, number, born, year, interests, doorNote
    case group, from, until, reason
    case strengths, saidAs, pronouns, languages, interpreter, needs, health, address, sex, startingDay, lastSchool
    case calledFirst, socialWorker, travelsAlone
    case text, whatHelps, readers
    case staff, place
    case by, door, greeter, agreed
    case relationship, responsibility, livesWith, priority, phone, email, channel, bestTime, language, mayCollect
    case name, recognisedBy, standing
    case title, kind, state, review, staffOnly
    case party, day, whyNot
    case what, who, when, answers, proposed, outcome
    case with, weekdays, time, success, support, wobbly, confidence, tryFrom
    case result, saw, done, helped, learned, changes, childWords, familyWords, next
}
