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

    /// A voice.
    public init(
        speaker: Speaker, who: String = "", tool: String = "", prompt: String = "", words: String = "",
        saw: String = "", mayTell: String = "", changed: String = "", toldBack: CivilDate? = nil
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
    }
}
