import Domain

/// Personal part of `step.tried`, schema 1.
struct StepDayEntryV1: StoryPayload {
    let plan: Int64
    let step: Int64
    let result: Int?
    let confidence: Int?
    let words: String
    let saw: String

    enum CodingKeys: String, CodingKey {
        case plan
        case step
        case result
        case confidence
        case words
        case saw
    }

    init(_ content: StepDay) {
        plan = content.plan.rawValue
        step = content.step.rawValue
        result = content.result?.rawValue
        confidence = content.confidence
        words = content.words
        saw = content.saw
    }

    var value: StoryContent? {
        let known = result.flatMap(StepResult.init(rawValue:))
        guard result == nil || known != nil else { return nil }
        return .stepDay(
            StepDay(
                plan: EntryID(rawValue: plan), step: StepID(rawValue: step), result: known, confidence: confidence,
                words: words, saw: saw))
    }
}
