import Domain

/// Personal part of `curiosity.kept`, schema 1.
struct CuriosityEntryV1: StoryPayload {
    let pattern: Pattern?
    let noticed: String
    let factors: [Int]
    let wondering: String
    let conversations: [Conversation]
    let learned: String
    let changed: String
    let standing: Int
    let revisit: Int?
    let reason: String

    struct Pattern: Codable {
        let kind: String
        let weekday: Int?
        let lesson: String?
        let level: Int
        let affected: Int
        let possible: Int
        let since: Int
        let upTo: Int
        let evidence: [Int]
        let sentence: String

        enum CodingKeys: String, CodingKey {
            case kind
            case weekday
            case lesson
            case level
            case affected
            case possible
            case since
            case upTo = "up-to"
            case evidence
            case sentence
        }

        var value: PatternSeen? {
            guard let kind = PatternKind(rawValue: kind) else { return nil }
            return PatternSeen(
                kind: kind, weekday: weekday.flatMap(Weekday.init), lesson: lesson, level: level,
                size: PatternShare(affected, of: possible), since: CivilDate(dayNumber: since),
                upTo: CivilDate(dayNumber: upTo), evidence: evidence.map(Session.init(number:)), sentence: sentence)
        }
    }

    struct Conversation: Codable {
        let day: Int
        let whom: String
        let channel: Int
        let words: String

        enum CodingKeys: String, CodingKey {
            case day
            case whom
            case channel
            case words
        }
    }

    enum CodingKeys: String, CodingKey {
        case pattern
        case noticed
        case factors
        case wondering
        case conversations
        case learned
        case changed
        case standing
        case revisit
        case reason
    }

    private enum Standing {
        static let open = 1
        static let understood = 2
        static let dismissed = 3
    }

    init(_ content: Curiosity) {
        switch content.origin {
        case .adult: pattern = nil
        case .pattern(let seen):
            pattern = Pattern(
                kind: seen.kind.rawValue, weekday: seen.weekday?.rawValue, lesson: seen.lesson, level: seen.level,
                affected: seen.size.affected, possible: seen.size.possible, since: seen.since.dayNumber,
                upTo: seen.upTo.dayNumber, evidence: seen.evidence.map(\.number), sentence: seen.sentence)
        }
        noticed = content.noticed
        factors = content.factors.map(\.rawValue)
        wondering = content.wondering
        conversations = content.conversations.map {
            Conversation(day: $0.day.dayNumber, whom: $0.whom, channel: $0.channel.rawValue, words: $0.words)
        }
        learned = content.learned
        changed = content.changed
        revisit = content.revisit?.dayNumber
        switch content.standing {
        case .open:
            standing = Standing.open
            reason = ""
        case .understood:
            standing = Standing.understood
            reason = ""
        case .dismissed(let why):
            standing = Standing.dismissed
            reason = why
        }
    }

    var value: StoryContent? {
        let stands: Curiosity.Standing
        switch standing {
        case Standing.open: stands = .open(revisit: revisit.map(CivilDate.init(dayNumber:)))
        case Standing.understood: stands = .understood
        case Standing.dismissed: stands = .dismissed(reason: reason)
        default: return nil
        }
        var asked: [Curiosity.Conversation] = []
        for conversation in conversations {
            guard let channel = Channel(rawValue: conversation.channel) else { return nil }
            asked.append(
                Curiosity.Conversation(
                    day: CivilDate(dayNumber: conversation.day), whom: conversation.whom, channel: channel,
                    words: conversation.words))
        }
        var named: [CuriosityFactor] = []
        for number in factors {
            guard let factor = CuriosityFactor(rawValue: number) else { return nil }
            named.append(factor)
        }
        var origin = Curiosity.Origin.adult
        if let pattern {
            guard let seen = pattern.value else { return nil }
            origin = .pattern(seen)
        }
        return .curiosity(
            Curiosity(
                origin: origin, noticed: noticed, factors: named, wondering: wondering, conversations: asked,
                learned: learned, changed: changed, standing: stands))
    }
}
