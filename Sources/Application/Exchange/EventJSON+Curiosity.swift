import Domain
import Interchange

extension EventJSON {
    static func members(of content: Curiosity) -> [JSONValue.Member] {
        var members: [JSONValue.Member] = []
        if case .pattern(let seen) = content.origin {
            members.append(
                .init(
                    "pattern",
                    [
                        "kind": .string(seen.kind.rawValue), "weekday": .text(seen.weekday?.name),
                        "lesson": .text(seen.lesson), "level": .number(seen.level),
                        "affected": .number(seen.size.affected), "possible": .number(seen.size.possible),
                        "since": .string(seen.since.iso), "upTo": .string(seen.upTo.iso),
                        "evidence": .array(
                            seen.evidence.map { .string("\($0.date.iso) \($0.half.abbreviation)") }),
                        "sentence": .string(seen.sentence),
                    ]))
        }
        members += [
            .init("stage", .string(content.stage.words)), .init("noticed", .string(content.noticed)),
            .init("factors", .array(content.factors.map { .string($0.words) })),
            .init("wondering", .string(content.wondering)),
            .init(
                "conversations",
                .array(
                    content.conversations.map {
                        [
                            "day": .string($0.day.iso), "whom": .string($0.whom),
                            "channel": .string($0.channel.words), "words": .string($0.words),
                        ]
                    })),
            .init("learned", .string(content.learned)), .init("changed", .string(content.changed)),
            .init("revisit", .text(content.revisit?.iso)),
        ]
        if case .dismissed(let reason) = content.standing { members.append(.init("reason", .string(reason))) }
        return members
    }

    static func members(of content: LessonNote) -> [JSONValue.Member] {
        [
            .init("sign", .string(content.sign.words)), .init("lesson", .string(content.lesson)),
            .init("room", .string(content.room)), .init("adult", .string(content.adult)),
            .init("session", .string(content.half.abbreviation)), .init("words", .string(content.words)),
        ]
    }
}
