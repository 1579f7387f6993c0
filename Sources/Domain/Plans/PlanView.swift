/// What one side says of how things are, kept apart from the others and attributed.
public struct PlanView: Hashable, Sendable {
    /// Their words; of a child who was not asked, what was seen.
    public var words: String
    /// Who said it, or by what means: `drawing`, `Rachel, mum`.
    public var who: String
    /// The day; `nil` where it is not known.
    public var day: CivilDate?
    /// The entry of the child's story in which the words were heard.
    public var voice: EntryID?
    /// Why the child could not be asked, where the words say what was seen instead; empty where they are the child's.
    public var whyNotAsked: String

    /// A view.
    public init(
        words: String = "", who: String = "", day: CivilDate? = nil, voice: EntryID? = nil, whyNotAsked: String = ""
    ) {
        self.words = words
        self.who = who
        self.day = day
        self.voice = voice
        self.whyNotAsked = whyNotAsked
    }

    /// Whether it says anything.
    public var isGiven: Bool { !words.isEmpty }

    /// Whether it says what was seen of a child who could not be asked.
    public var isObservation: Bool { !whyNotAsked.isEmpty }
}

/// The three views of a plan, never merged.
public struct PlanViews: Hashable, Sendable {
    /// The child's.
    public var child: PlanView
    /// The family's.
    public var family: PlanView
    /// The setting's.
    public var setting: PlanView

    /// Three views.
    public init(child: PlanView = PlanView(), family: PlanView = PlanView(), setting: PlanView = PlanView()) {
        self.child = child
        self.family = family
        self.setting = setting
    }

    /// The view of a side.
    public subscript(side: Speaker) -> PlanView {
        get {
            switch side {
            case .child: child
            case .family: family
            case .setting: setting
            }
        }
        set {
            switch side {
            case .child: child = newValue
            case .family: family = newValue
            case .setting: setting = newValue
            }
        }
    }
}
