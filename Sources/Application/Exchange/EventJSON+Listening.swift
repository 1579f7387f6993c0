import Domain
import Interchange

extension EventJSON {
    static func value(of scaffold: Scaffold) -> JSONValue {
        [
            "scaffold": .string(scaffold.id.rawValue), "name": .string(scaffold.name),
            "sentence": .string(scaffold.sentence), "ages": .array(scaffold.ages.map { .string($0.words) }),
            "needs": .string(scaffold.needs.words), "answered": .string(scaffold.shape.words),
            "parts": .array(scaffold.parts.map(JSONValue.string)), "offered": .bool(scaffold.isOffered),
        ]
    }

    static func value(of entry: LibraryEntry) -> JSONValue {
        [
            "resource": .string(entry.id.rawValue), "kind": .string(entry.kind.words), "title": .string(entry.title),
            "text": .string(entry.text), "source": .string(entry.source), "offered": .bool(entry.isOffered),
        ]
    }

    static func value(of answer: VoiceAnswer) -> JSONValue {
        [
            "prompt": .string(answer.prompt), "words": .string(answer.words),
            "choice": .text(answer.choice?.description),
        ]
    }

    static func words(of meeting: Meeting) -> [JSONValue.Member] {
        [
            .init("purpose", .string(meeting.purpose.words)),
            .init("at", .text(meeting.at?.description)),
            .init("place", .string(meeting.place)),
            .init("present", .array(meeting.present.map(JSONValue.string))),
            .init("strengths", .string(meeting.strengths)),
            .init("worries", .string(meeting.worries)),
            .init("childsView", value(of: meeting.child)),
            .init("familysView", value(of: meeting.family)),
            .init("settingsView", value(of: meeting.setting)),
            .init("understanding", .string(meeting.understanding)),
            .init("actions", .array(meeting.actions.map(value))),
            .init("next", .text(meeting.next?.iso)),
            .init("staffOnly", .string(meeting.staffOnly)),
            .init("homeLanguage", .string(meeting.homeLanguage)),
            .init("homeText", .string(meeting.homeText)),
        ]
    }

    private static func value(of view: MeetingView) -> JSONValue {
        ["who": .string(view.who), "words": .string(view.words)]
    }

    private static func value(of action: MeetingAction) -> JSONValue {
        ["who": .string(action.who), "what": .string(action.what), "by": .text(action.by?.iso)]
    }
}
