import Canvas
import Domain

extension Curiosity {
    /// The same with every text made safe, as it is kept.
    var normalised: Curiosity {
        var safe = self
        safe.noticed = Text.lines(noticed)
        safe.wondering = Text.lines(wondering)
        safe.conversations = conversations.map {
            Conversation(
                day: $0.day, whom: Text.line($0.whom), channel: $0.channel, words: Text.lines($0.words))
        }
        safe.learned = Text.lines(learned)
        safe.changed = Text.lines(changed)
        if case .dismissed(let reason) = standing { safe.standing = .dismissed(reason: Text.lines(reason)) }
        if case .pattern(var seen) = origin {
            seen.sentence = Text.line(seen.sentence)
            safe.origin = .pattern(seen)
        }
        return safe
    }
}

extension LessonNote {
    /// The same with every text made safe, as it is kept.
    var normalised: LessonNote {
        LessonNote(
            sign: sign, lesson: Text.line(lesson), room: Text.line(room), adult: Text.line(adult), half: half,
            words: Text.lines(words))
    }
}
