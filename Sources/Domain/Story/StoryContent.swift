/// What an entry of a child's story says, by kind.
public enum StoryContent: Hashable, Sendable {
    /// What somebody noticed or heard about a child, in their words.
    case note(Note)
    /// One attempt to hear why a child is away (its fields: our proposal, after first-day guides of local
    /// authorities).
    case attempt(ContactAttempt)
    /// A worry about a child's safety, told to a designated safeguarding lead at once.
    case worry(SafeguardingWorry)
    /// Who a child's key adult is, from the entry's day on.
    case keyAdult(KeyAdult)
    /// The one person at the setting whom the family can always ask, from the entry's day on.
    case namedContact(NamedContact)
    /// What is known of a child beside name and birth: strengths first.
    case profile(ChildProfile)
    /// A reasonable adjustment, from the entry's day to its last.
    case adjustment(Adjustment)
    /// What a family shared about its life, for those who need to know.
    case circumstances(FamilyCircumstances)
    /// Somebody who may, or may not, take the child home.
    case collector(Collector)
    /// A child left with somebody who is not on the list, as a manager agreed.
    case collection(UnlistedCollection)
    /// Whether two children are of one family, as a person has confirmed.
    case sibling(SiblingLink)
    /// Words of a child or a family, kept as they were said.
    case voice(Voice)
    /// Keeping in touch with a child who is away, as agreed with the family.
    case checkIn(CheckIn)
    /// A check-in that took place.
    case checkedIn(CheckInDone)
    /// Work or news that was sent home to a child who is away.
    case sent(SentHome)
    /// A line in the home–setting book.
    case book(BookEntry)
    /// How settled and engaged a child was seen to be (Leuven scales of well-being and involvement, 1 to 5).
    case belonging(BelongingNote)
    /// What an agency was asked, and what came back.
    case agency(AgencyContact)
    /// Following up a child's absence was handed to another adult.
    case handover(Handover)
    /// Somebody read a restricted entry.
    case reading(EntryReading)
    /// A step that was taken because nobody had heard why a child is away.
    case escalation(EscalationTaken)
    /// What child, family and setting do together.
    case actionPlan(ActionPlan)
    /// The way back in small steps.
    case reintegration(ReintegrationPlan)
    /// How a day of a step went.
    case stepDay(StepDay)
    /// A look back on a plan together.
    case planReview(PlanReview)
    /// A meeting with the family about a child.
    case meeting(Meeting)
    /// A wondering about a change: noticed, asked, understood or still open.
    case curiosity(Curiosity)
    /// What was seen within a session: left a lesson, stayed elsewhere.
    case lesson(LessonNote)
    /// Words whose key was destroyed, or that were not opened: only their kind and last day are known.
    case withheld(StoryKind, until: CivilDate?)
}

extension StoryContent {
    /// The last day on which it holds, for what has one.
    public var until: CivilDate? {
        switch self {
        case .keyAdult(let content): content.until
        case .adjustment(let content): content.until
        case .collector(let content): content.until
        case .checkIn(let content): content.until
        case .handover(let content): content.until
        case .withheld(_, let until): until
        default: nil
        }
    }

    /// Of what kind it is.
    public var kind: StoryKind {
        switch self {
        case .note: .note
        case .attempt: .attempt
        case .worry: .worry
        case .keyAdult: .keyAdult
        case .namedContact: .namedContact
        case .profile: .profile
        case .adjustment: .adjustment
        case .circumstances: .circumstances
        case .collector: .collector
        case .collection: .collection
        case .sibling: .sibling
        case .voice: .voice
        case .checkIn: .checkIn
        case .checkedIn: .checkedIn
        case .sent: .sent
        case .book: .book
        case .belonging: .belonging
        case .agency: .agency
        case .handover: .handover
        case .reading: .reading
        case .escalation: .escalation
        case .actionPlan: .actionPlan
        case .reintegration: .reintegration
        case .stepDay: .stepDay
        case .planReview: .planReview
        case .meeting: .meeting
        case .curiosity: .curiosity
        case .lesson: .lesson
        case .withheld(let kind, _): kind
        }
    }
}
