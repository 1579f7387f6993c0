/// A meeting with the family about a child: strengths before worries, each view apart under the name of who gave it.
public struct Meeting: Hashable, Sendable {
    /// What it was for.
    public var purpose: MeetingPurpose
    /// When it began; `nil` where nobody wrote it down.
    public var at: ClockTime?
    /// Where it was.
    public var place: String
    /// Who was there, each with what they are to the child: `Rachel, mum`.
    public var present: [String]
    /// What the child is good at, and what goes well; never empty once worries are written.
    public var strengths: String
    /// What worries somebody.
    public var worries: String
    /// What the child said, or what was seen.
    public var child: MeetingView
    /// What the family said.
    public var family: MeetingView
    /// What the setting thinks.
    public var setting: MeetingView
    /// What everybody there understands now.
    public var understanding: String
    /// What each will do.
    public var actions: [MeetingAction]
    /// When they meet next.
    public var next: CivilDate?
    /// What is for staff alone; on no copy for the family.
    public var staffOnly: String
    /// The language in which the family has it as well; empty where there is none.
    public var homeLanguage: String
    /// The words for the family in that language, as somebody wrote them; never made by a machine here.
    public var homeText: String

    /// A meeting.
    public init(
        purpose: MeetingPurpose, at: ClockTime? = nil, place: String = "", present: [String] = [],
        strengths: String = "", worries: String = "", child: MeetingView = MeetingView(),
        family: MeetingView = MeetingView(), setting: MeetingView = MeetingView(), understanding: String = "",
        actions: [MeetingAction] = [], next: CivilDate? = nil, staffOnly: String = "", homeLanguage: String = "",
        homeText: String = ""
    ) {
        self.purpose = purpose
        self.at = at
        self.place = place
        self.present = present
        self.strengths = strengths
        self.worries = worries
        self.child = child
        self.family = family
        self.setting = setting
        self.understanding = understanding
        self.actions = actions
        self.next = next
        self.staffOnly = staffOnly
        self.homeLanguage = homeLanguage
        self.homeText = homeText
    }
}

/// One view at a meeting, under the name of who gave it.
public struct MeetingView: Hashable, Sendable {
    /// Who gave it, and how: `Rachel, mum`, `Isla, by a drawing`; empty where the heading says enough.
    public var who: String
    /// What they said, as they said it.
    public var words: String

    /// A view.
    public init(who: String = "", words: String = "") {
        self.who = who
        self.words = words
    }
}

/// What somebody at a meeting will do.
public struct MeetingAction: Hashable, Sendable {
    /// Who does it.
    public var who: String
    /// What they do.
    public var what: String
    /// By when; `nil` where no day was agreed.
    public var by: CivilDate?

    /// An action.
    public init(who: String = "", what: String = "", by: CivilDate? = nil) {
        self.who = who
        self.what = what
        self.by = by
    }
}
