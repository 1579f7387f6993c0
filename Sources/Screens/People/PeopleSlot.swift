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
}
