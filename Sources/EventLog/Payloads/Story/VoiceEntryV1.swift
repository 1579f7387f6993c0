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
    let scaffold: String?
    let answers: [Answer]
    let listener: String
    let place: String
    let aid: String
    let whyNotAsked: String

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
        case scaffold
        case answers
        case listener
        case place
        case aid
        case whyNotAsked = "why-not-asked"
    }

    /// One answer: a step with the ends of its scale, or a pile, or neither.
    struct Answer: Codable {
        let prompt: String
        let words: String
        let step: Int?
        let lowest: Int?
        let highest: Int?
        let pile: String?

        enum CodingKeys: String, CodingKey {
            case prompt
            case words
            case step
            case lowest
            case highest
            case pile
        }

        init(_ answer: VoiceAnswer) {
            prompt = answer.prompt
            words = answer.words
            switch answer.choice {
            case .step(let step, let range)?:
                (self.step, lowest, highest, pile) = (step, range.lowerBound, range.upperBound, nil)
            case .pile(let pile)?: (step, lowest, highest, self.pile) = (nil, nil, nil, pile)
            case nil: (step, lowest, highest, pile) = (nil, nil, nil, nil)
            }
        }

        /// The answer; `nil` where its parts contradict each other.
        var value: VoiceAnswer? {
            switch (step, lowest, highest, pile) {
            case (nil, nil, nil, nil): return VoiceAnswer(prompt: prompt, words: words)
            case (nil, nil, nil, let pile?): return VoiceAnswer(prompt: prompt, words: words, choice: .pile(pile))
            case (let step?, let lowest?, let highest?, nil) where lowest <= step && step <= highest:
                return VoiceAnswer(prompt: prompt, words: words, choice: .step(step, of: lowest...highest))
            default: return nil
            }
        }
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
        scaffold = content.scaffold?.rawValue
        answers = content.answers.map(Answer.init)
        listener = content.listener
        place = content.place
        aid = content.aid
        whyNotAsked = content.whyNotAsked
    }

    var value: StoryContent? {
        let answers = answers.compactMap(\.value)
        guard let speaker = Speaker(rawValue: speaker), answers.count == self.answers.count else { return nil }
        return .voice(
            Voice(
                speaker: speaker, who: who, tool: tool, prompt: prompt, words: words, saw: saw, mayTell: mayTell,
                changed: changed, toldBack: toldBack.map(CivilDate.init(dayNumber:)),
                scaffold: scaffold.map(ScaffoldID.init(rawValue:)), answers: answers, listener: listener, place: place,
                aid: aid, whyNotAsked: whyNotAsked))
    }
}
