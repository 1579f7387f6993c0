public import Domain

extension EventCoder {
    static func encode(_ event: StoryEvent) throws -> EncodedEvent {
        switch event {
        case .kept(let child, let entry):
            return EncodedEvent(
                EventType(entry.content.kind), EventColumns(child: child.rawValue),
                plain: try PayloadCoding.bytes(StoryEntryV1(entry)),
                personal: try payload(of: entry.content).map { try personal($0, of: child) })
        case .withdrawn(let child, let entry, let reason):
            return EncodedEvent(
                .entryWithdrawn, EventColumns(child: child.rawValue),
                plain: try PayloadCoding.bytes(EntryWithdrawnV1(entry: entry.rawValue)),
                personal: reason.isEmpty ? nil : try personal(WordsV1(text: reason), of: child))
        }
    }

    static func decodeStory(_ reader: PartReader) throws -> StoryEvent {
        let child = try reader.child()
        guard let kind = reader.type.storyKind else {
            let entry = EntryID(rawValue: try reader.plain(EntryWithdrawnV1.self).entry)
            return .withdrawn(child, entry, reason: try reader.personal(WordsV1.self)?.text ?? "")
        }
        let entry = try reader.plain(StoryEntryV1.self)
        guard let personal = reader.parts.personal else {
            let until = entry.until.map(CivilDate.init(dayNumber:))
            return .kept(child, entry.entry(saying: .withheld(kind, until: until)))
        }
        guard let content = try? StoryContent(kind: kind, plain: personal) else {
            throw reader.unreadable("personal payload")
        }
        return .kept(child, entry.entry(saying: content))
    }

    private static func payload(of content: StoryContent) -> (any StoryPayload)? {
        switch content {
        case .note(let content): NoteEntryV1(content)
        case .attempt(let content): ContactAttemptEntryV1(content)
        case .worry(let content): SafeguardingWorryEntryV1(content)
        case .keyAdult(let content): KeyAdultEntryV1(content)
        case .namedContact(let content): NamedContactEntryV1(content)
        case .profile(let content): ChildProfileEntryV1(content)
        case .adjustment(let content): AdjustmentEntryV1(content)
        case .circumstances(let content): FamilyCircumstancesEntryV1(content)
        case .collector(let content): CollectorEntryV1(content)
        case .collection(let content): UnlistedCollectionEntryV1(content)
        case .sibling(let content): SiblingLinkEntryV1(content)
        case .voice(let content): VoiceEntryV1(content)
        case .checkIn(let content): CheckInEntryV1(content)
        case .checkedIn(let content): CheckInDoneEntryV1(content)
        case .sent(let content): SentHomeEntryV1(content)
        case .book(let content): BookEntryEntryV1(content)
        case .belonging(let content): BelongingNoteEntryV1(content)
        case .agency(let content): AgencyContactEntryV1(content)
        case .handover(let content): HandoverEntryV1(content)
        case .reading(let content): EntryReadingEntryV1(content)
        case .escalation(let content): EscalationTakenEntryV1(content)
        case .actionPlan(let content): ActionPlanEntryV1(content)
        case .reintegration(let content): ReintegrationPlanEntryV1(content)
        case .stepDay(let content): StepDayEntryV1(content)
        case .planReview(let content): PlanReviewEntryV1(content)
        case .meeting(let content): MeetingEntryV1(content)
        case .curiosity(let content): CuriosityEntryV1(content)
        case .lesson(let content): LessonNoteEntryV1(content)
        case .withheld: nil
        }
    }
}

extension StoryContent {
    /// Reads the opened bytes of an entry of a kind.
    public init(kind: StoryKind, plain: [UInt8]) throws {
        let content: StoryContent? =
            switch kind {
            case .note: try PayloadCoding.read(NoteEntryV1.self, from: plain).value
            case .attempt: try PayloadCoding.read(ContactAttemptEntryV1.self, from: plain).value
            case .worry: try PayloadCoding.read(SafeguardingWorryEntryV1.self, from: plain).value
            case .keyAdult: try PayloadCoding.read(KeyAdultEntryV1.self, from: plain).value
            case .namedContact: try PayloadCoding.read(NamedContactEntryV1.self, from: plain).value
            case .profile: try PayloadCoding.read(ChildProfileEntryV1.self, from: plain).value
            case .adjustment: try PayloadCoding.read(AdjustmentEntryV1.self, from: plain).value
            case .circumstances: try PayloadCoding.read(FamilyCircumstancesEntryV1.self, from: plain).value
            case .collector: try PayloadCoding.read(CollectorEntryV1.self, from: plain).value
            case .collection: try PayloadCoding.read(UnlistedCollectionEntryV1.self, from: plain).value
            case .sibling: try PayloadCoding.read(SiblingLinkEntryV1.self, from: plain).value
            case .voice: try PayloadCoding.read(VoiceEntryV1.self, from: plain).value
            case .checkIn: try PayloadCoding.read(CheckInEntryV1.self, from: plain).value
            case .checkedIn: try PayloadCoding.read(CheckInDoneEntryV1.self, from: plain).value
            case .sent: try PayloadCoding.read(SentHomeEntryV1.self, from: plain).value
            case .book: try PayloadCoding.read(BookEntryEntryV1.self, from: plain).value
            case .belonging: try PayloadCoding.read(BelongingNoteEntryV1.self, from: plain).value
            case .agency: try PayloadCoding.read(AgencyContactEntryV1.self, from: plain).value
            case .handover: try PayloadCoding.read(HandoverEntryV1.self, from: plain).value
            case .reading: try PayloadCoding.read(EntryReadingEntryV1.self, from: plain).value
            case .escalation: try PayloadCoding.read(EscalationTakenEntryV1.self, from: plain).value
            case .actionPlan: try PayloadCoding.read(ActionPlanEntryV1.self, from: plain).value
            case .reintegration: try PayloadCoding.read(ReintegrationPlanEntryV1.self, from: plain).value
            case .stepDay: try PayloadCoding.read(StepDayEntryV1.self, from: plain).value
            case .planReview: try PayloadCoding.read(PlanReviewEntryV1.self, from: plain).value
            case .meeting: try PayloadCoding.read(MeetingEntryV1.self, from: plain).value
            case .curiosity: try PayloadCoding.read(CuriosityEntryV1.self, from: plain).value
            case .lesson: try PayloadCoding.read(LessonNoteEntryV1.self, from: plain).value
            }
        guard let content else { throw EventCodingError.unreadable(type: kind.rawValue, part: "entry") }
        self = content
    }
}

extension EventType {
    /// The type of the fact that an entry of a kind was kept.
    init(_ kind: StoryKind) {
        self =
            switch kind {
            case .note: .storyNote
            case .attempt: .storyAttempt
            case .worry: .storyWorry
            case .keyAdult: .storyKeyAdult
            case .namedContact: .storyNamedContact
            case .profile: .storyProfile
            case .adjustment: .storyAdjustment
            case .circumstances: .storyCircumstances
            case .collector: .storyCollector
            case .collection: .storyCollection
            case .sibling: .storySibling
            case .voice: .storyVoice
            case .checkIn: .storyCheckIn
            case .checkedIn: .storyCheckedIn
            case .sent: .storySent
            case .book: .storyBook
            case .belonging: .storyBelonging
            case .agency: .storyAgency
            case .handover: .storyHandover
            case .reading: .storyReading
            case .escalation: .storyEscalation
            case .actionPlan: .storyActionPlan
            case .reintegration: .storyReintegration
            case .stepDay: .storyStepDay
            case .planReview: .storyPlanReview
            case .meeting: .storyMeeting
            case .curiosity: .storyCuriosity
            case .lesson: .storyLesson
            }
    }

    /// The kind of entry of which this is the fact; `nil` for facts of anything else.
    public var storyKind: StoryKind? {
        StoryKind(rawValue: rawValue)
    }
}
