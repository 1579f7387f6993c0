/// Words of a child or a family, kept as they were said.
public struct Voice: Hashable, Sendable {
    /// Whose words they are.
    public var speaker: Speaker
    /// Who spoke, where it is not the child: `Rachel, mum`.
    public var who: String
    /// What helped them to say it: faces, a drawing, a scale; empty for talking.
    public var tool: String
    /// What they were asked.
    public var prompt: String
    /// What they said, word for word.
    public var words: String
    /// What was seen, where the child does not use words.
    public var saw: String
    /// What that may tell us, apart from what was seen.
    public var mayTell: String
    /// What changed because of it.
    public var changed: String
    /// When the child or family was told what changed.
    public var toldBack: CivilDate?
    /// The scaffold that was used; `nil` for talking, or for a tool that only ``tool`` names.
    public var scaffold: ScaffoldID?
    /// What was said or shown to each part of the scaffold, in its order; parts that were passed over are not here.
    public var answers: [VoiceAnswer]
    /// Who listened, where it is not who wrote it down: `Mr Okafor`.
    public var listener: String
    /// Where it was.
    public var place: String
    /// An interpreter, a sign or an aid that was used.
    public var aid: String
    /// Why we watched and did not ask; empty where the child was asked.
    public var whyNotAsked: String

    /// A voice.
    public init(
        speaker: Speaker, who: String = "", tool: String = "", prompt: String = "", words: String = "",
        saw: String = "", mayTell: String = "", changed: String = "", toldBack: CivilDate? = nil,
        scaffold: ScaffoldID? = nil, answers: [VoiceAnswer] = [], listener: String = "", place: String = "",
        aid: String = "", whyNotAsked: String = ""
    ) {
        self.speaker = speaker
        self.who = who
        self.tool = tool
        self.prompt = prompt
        self.words = words
        self.saw = saw
        self.mayTell = mayTell
        self.changed = changed
        self.toldBack = toldBack
        self.scaffold = scaffold
        self.answers = answers
        self.listener = listener
        self.place = place
        self.aid = aid
        self.whyNotAsked = whyNotAsked
    }
}

extension Voice {
    /// Whether it is what was seen, in place of words or marks of the child's own.
    public var isObservation: Bool { !saw.isEmpty && words.isEmpty && answers.isEmpty }

    /// Whether something changed because of it that nobody has been told yet.
    public var isToBeToldBack: Bool { !changed.isEmpty && toldBack == nil }
}
