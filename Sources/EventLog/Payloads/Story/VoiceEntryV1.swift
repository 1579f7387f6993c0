import Domain

/// Personal part of `voice.heard`, schema 1.
struct VoiceEntryV1: StoryPayload {
    let speaker: Int
    let who: String
    let tool: String
    let prompt: String
    let words: String
    let saw: String
    let mayTell: String
    let changed: String
    let toldBack: Int?

    enum CodingKeys: String, CodingKey {
        case speaker
        case who
        case tool
        case prompt
        case words
        case saw
        case mayTell = "may-tell"
        case changed
        case toldBack = "told-back"
    }

    init(_ content: Voice) {
        speaker = content.speaker.rawValue
        who = content.who
        tool = content.tool
        prompt = content.prompt
        words = content.words
        saw = content.saw
        mayTell = content.mayTell
        changed = content.changed
        toldBack = content.toldBack?.dayNumber
    }

    var value: StoryContent? {
        guard let speaker = Speaker(rawValue: speaker) else { return nil }
        return .voice(
            Voice(
                speaker: speaker, who: who, tool: tool, prompt: prompt, words: words, saw: saw, mayTell: mayTell,
                changed: changed, toldBack: toldBack.map(CivilDate.init(dayNumber:))))
    }
}
