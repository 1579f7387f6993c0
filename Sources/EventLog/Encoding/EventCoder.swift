public import Domain

/// Turns facts into what the log stores, and back.
///
/// What a fact's bytes are is decided here and in the payload structs, never by the shape of a domain type,
/// so that renaming a property changes no log.
public enum EventCoder {
    /// A fact as the log will hold it.
    public static func encode(_ event: DomainEvent) throws -> EncodedEvent {
        switch event {
        case .register(let event): try encode(event)
        case .child(let event): try encode(event)
        case .staff(let event): try encode(event)
        case .setting(let event): try encode(event)
        case .story(let event): try encode(event)
        }
    }

    /// The fact in stored parts.
    ///
    /// Withheld personal text (not opened, or its key destroyed) is left empty: ask
    /// ``RecordedEvent/open(with:)`` where the words matter.
    ///
    /// - Throws: ``EventCodingError`` when a part is missing or impossible.
    public static func decode(type number: Int, schema: Int, _ parts: Upcaster.Parts) throws -> DomainEvent {
        guard let type = EventType(rawValue: number) else { throw EventCodingError.unknownType(number) }
        let parts = try Upcaster.released.newest(of: type, schema: schema, parts)
        let reader = PartReader(type: type, parts: parts)
        switch type {
        case .attendanceMarked, .attendanceCorrected, .attendanceAmended, .attendanceLeft, .attendanceReturned,
            .attendanceArrived, .attendanceNoted, .attendanceWelcomed, .registerFinished, .factWithdrawn, .factRestored:
            return .register(try decodeRegister(reader))
        case .childRegistered, .childChanged, .childJoined, .childLeft, .leavingWithdrawn, .contactAdded,
            .contactChanged, .contactRemoved, .absencePlanned, .absenceWithdrawn, .absenceRestored, .arrivalPlanned,
            .arrivalEnded,
            .arrivalProlonged:
            return .child(try decodeChild(reader))
        case .staffAdded, .staffChanged, .staffRetired, .staffCovering:
            return .staff(try decodeStaff(reader))
        case .settingOpened, .settingTimesSet, .groupAdded, .groupRenamed, .groupClosed, .calendarAdded,
            .calendarRemoved, .reasonsListed, .fileImported, .escalationListed, .scaffoldKept, .resourceKept,
            .voiceCycleSet, .languageListed, .patternsTuned:
            return .setting(try decodeSetting(reader))
        case .entryWithdrawn, .storyNote, .storyAttempt, .storyWorry, .storyKeyAdult, .storyNamedContact, .storyProfile,
            .storyAdjustment, .storyCircumstances, .storyCollector, .storyCollection, .storySibling, .storyVoice,
            .storyCheckIn, .storyCheckedIn, .storySent, .storyBook, .storyBelonging, .storyAgency, .storyHandover,
            .storyReading, .storyEscalation, .storyActionPlan, .storyReintegration, .storyStepDay,
            .storyPlanReview, .storyMeeting, .storyCuriosity, .storyLesson:
            return .story(try decodeStory(reader))
        }
    }
}
