import Domain

/// Personal part of `plan.reviewed`, schema 1.
struct PlanReviewEntryV1: StoryPayload {
    let plan: Int64
    let cycle: Int
    let present: String
    let done: String
    let helped: String
    let learned: String
    let changes: String
    let childWords: String
    let familyWords: String
    let next: Int?

    enum CodingKeys: String, CodingKey {
        case plan
        case cycle
        case present
        case done
        case helped
        case learned
        case changes
        case childWords = "child-words"
        case familyWords = "family-words"
        case next
    }

    init(_ content: PlanReview) {
        plan = content.plan.rawValue
        cycle = content.cycle
        present = content.present
        done = content.done
        helped = content.helped
        learned = content.learned
        changes = content.changes
        childWords = content.childWords
        familyWords = content.familyWords
        next = content.next?.dayNumber
    }

    var value: StoryContent? {
        .planReview(
            PlanReview(
                plan: EntryID(rawValue: plan), cycle: cycle, present: present, done: done, helped: helped,
                learned: learned, changes: changes, childWords: childWords, familyWords: familyWords,
                next: next.map(CivilDate.init(dayNumber:))))
    }
}
