/// Every kind of event that was ever released: its number, its name and its newest schema.
///
/// The log stores the numbers. A released number or name is never changed and never used for another meaning;
/// a fact with a new shape gets a new schema number and an ``Upcaster`` step from the old one.
public enum EventType: Int, CaseIterable, Sendable {
    case attendanceMarked = 1
    case attendanceCorrected = 2
    case attendanceAmended = 3
    case attendanceLeft = 4
    case attendanceReturned = 5
    case attendanceArrived = 6
    case attendanceNoted = 7
    case attendanceWelcomed = 8
    case registerFinished = 9
    case factWithdrawn = 10
    case factRestored = 11

    case childRegistered = 20
    case childChanged = 21
    case childJoined = 22
    case childLeft = 23
    case leavingWithdrawn = 24

    case contactAdded = 30
    case contactChanged = 31
    case contactRemoved = 32

    case absencePlanned = 40
    case absenceWithdrawn = 41
    case arrivalPlanned = 42
    case arrivalEnded = 43
    case absenceRestored = 44
    case arrivalProlonged = 45

    case staffAdded = 50
    case staffChanged = 51
    case staffRetired = 52
    case staffCovering = 53

    case settingOpened = 60
    case settingTimesSet = 61
    case groupAdded = 62
    case groupRenamed = 63
    case groupClosed = 64
    case calendarAdded = 65
    case calendarRemoved = 66
    case reasonsListed = 67
    case fileImported = 68
    case escalationListed = 69
    case scaffoldKept = 75
    case resourceKept = 76
    case voiceCycleSet = 77
    case languageListed = 70
    case patternsTuned = 71

    case entryWithdrawn = 99
    case storyNote = 100
    case storyAttempt = 101
    case storyWorry = 102
    case storyKeyAdult = 103
    case storyNamedContact = 104
    case storyProfile = 105
    case storyAdjustment = 106
    case storyCircumstances = 107
    case storyCollector = 108
    case storyCollection = 109
    case storySibling = 110
    case storyVoice = 111
    case storyCheckIn = 112
    case storyCheckedIn = 113
    case storySent = 114
    case storyBook = 115
    case storyBelonging = 116
    case storyAgency = 117
    case storyHandover = 118
    case storyReading = 119
    case storyEscalation = 120
    case storyActionPlan = 126
    case storyReintegration = 127
    case storyStepDay = 128
    case storyPlanReview = 129
    case storyMeeting = 123
    case storyCuriosity = 121
    case storyLesson = 122

    /// The released name, as exports write it: `attendance.marked`.
    public var name: String {
        switch self {
        case .attendanceMarked: "attendance.marked"
        case .attendanceCorrected: "attendance.corrected"
        case .attendanceAmended: "attendance.amended"
        case .attendanceLeft: "attendance.left"
        case .attendanceReturned: "attendance.returned"
        case .attendanceArrived: "attendance.arrived"
        case .attendanceNoted: "attendance.noted"
        case .attendanceWelcomed: "attendance.welcomed"
        case .registerFinished: "register.finished"
        case .factWithdrawn: "register.fact-withdrawn"
        case .factRestored: "register.fact-restored"
        case .childRegistered: "child.registered"
        case .childChanged: "child.changed"
        case .childJoined: "child.joined"
        case .childLeft: "child.left"
        case .leavingWithdrawn: "leaving.withdrawn"
        case .contactAdded: "contact.added"
        case .contactChanged: "contact.changed"
        case .contactRemoved: "contact.removed"
        case .absencePlanned: "absence.planned"
        case .absenceWithdrawn: "absence.withdrawn"
        case .arrivalPlanned: "arrival.planned"
        case .arrivalEnded: "arrival.ended"
        case .absenceRestored: "absence.restored"
        case .arrivalProlonged: "arrival.prolonged"
        case .staffAdded: "staff.added"
        case .staffChanged: "staff.changed"
        case .staffRetired: "staff.retired"
        case .staffCovering: "staff.covering"
        case .settingOpened: "setting.opened"
        case .settingTimesSet: "setting.times-set"
        case .groupAdded: "group.added"
        case .groupRenamed: "group.renamed"
        case .groupClosed: "group.closed"
        case .calendarAdded: "calendar.added"
        case .calendarRemoved: "calendar.removed"
        case .reasonsListed: "reasons.listed"
        case .fileImported: "file.imported"
        case .escalationListed: "escalation.listed"
        case .scaffoldKept: "scaffold.kept"
        case .resourceKept: "resource.kept"
        case .voiceCycleSet: "voice.cycle-set"
        case .languageListed: "language.listed"
        case .patternsTuned: "patterns.tuned"
        case .entryWithdrawn: "entry.withdrawn"
        case .storyNote: "note.written"
        case .storyAttempt: "contact.attempted"
        case .storyWorry: "worry.told"
        case .storyKeyAdult: "key-adult.named"
        case .storyNamedContact: "named-contact.chosen"
        case .storyProfile: "profile.kept"
        case .storyAdjustment: "adjustment.agreed"
        case .storyCircumstances: "circumstances.shared"
        case .storyCollector: "collector.listed"
        case .storyCollection: "collection.agreed"
        case .storySibling: "sibling.confirmed"
        case .storyVoice: "voice.heard"
        case .storyCheckIn: "check-in.agreed"
        case .storyCheckedIn: "check-in.done"
        case .storySent: "work.sent"
        case .storyBook: "book.written"
        case .storyBelonging: "belonging.noticed"
        case .storyAgency: "agency.asked"
        case .storyHandover: "follow-up.handed-over"
        case .storyReading: "entry.read"
        case .storyEscalation: "escalation.taken"
        case .storyActionPlan: "plan.written"
        case .storyReintegration: "way-back.written"
        case .storyStepDay: "step.tried"
        case .storyPlanReview: "plan.reviewed"
        case .storyMeeting: "meeting.held"
        case .storyCuriosity: "curiosity.kept"
        case .storyLesson: "lesson.noted"
        }
    }

    /// The schema that is written today.
    public var schema: Int {
        switch self {
        case .contactAdded, .contactChanged: 2
        default: 1
        }
    }
}
