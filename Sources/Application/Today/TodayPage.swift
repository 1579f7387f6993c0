public import Domain

/// What needs a person today, in the order that it matters.
public struct TodayPage: Sendable {
    /// The setting's name.
    public var settingName: String
    /// The date.
    public var date: CivilDate
    /// What the calendar says of it: `autumn term, week 11`, or why there is no school.
    public var heading: String
    /// Whether children come today.
    public var isSchoolDay: Bool
    /// The lines, in order.
    public var lines: [TodayLine]
    /// How a setting begins that has no groups, no children or no school days yet; empty once it has them.
    public var firstSteps: [String] = []
    /// Totals for those who see totals and no names.
    public var totals: [String]
}

/// One line of Today; Enter opens the thing itself.
public struct TodayLine: Hashable, Sendable {
    /// What kind of thing it is.
    public enum Kind: Hashable, Sendable, CaseIterable {
        case worry, register, comingBack, expectedLater, notYetHeard, lawPrompt, worthAsking, keepInTouch, review,
            agency, voice

        /// The words at the left of the first line of its kind.
        public var title: String {
            switch self {
            case .worry: "Worry told"
            case .register: "Registers"
            case .comingBack: "Coming back"
            case .expectedLater: "Expected later"
            case .notYetHeard: "Not yet heard"
            case .lawPrompt: "Law asks"
            case .worthAsking: "Worth asking"
            case .keepInTouch: "Keep in touch"
            case .review: "Reviews"
            case .agency: "Agencies"
            case .voice: "Child's voice"
            }
        }
    }

    /// What kind of thing it is.
    public var kind: Kind
    /// The group or the child.
    public var subject: String
    /// What there is to know.
    public var detail: String
    /// A short fact at the right.
    public var aside: String
    /// Whether it asks for something now.
    public var isPressing: Bool
    /// The group whose register it opens.
    public var group: GroupID
    /// The session that it opens.
    public var session: Session
    /// The child that it opens at.
    public var child: ChildID?
    /// What Enter opens.
    public var opening = Opening.place

    /// What Enter opens on a line.
    public enum Opening: Hashable, Sendable {
        /// The register, at the child where there is one.
        case place
        /// The welcome of a child who came back.
        case welcome
        /// The form for a check-in of an agreement, on its channel.
        case checkIn(EntryID)
        /// A worry about a child, as it was told.
        case worry(EntryID)
        /// The call screen: what was tried is this person's to see.
        case call
        /// What is worth asking about, this person's own.
        case worthAsking
        /// What an agency was asked, to add what came back.
        case agency(EntryID)
        /// A plan that is to be looked back on.
        case plan(EntryID)
        /// The list of children whom nobody has asked.
        case voices
    }
}
