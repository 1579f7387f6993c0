import Domain
import Interchange

/// Facts of the log as JSON, for those who read the log with other programs; keys are a promise.
enum EventJSON {
    /// A fact.
    static func value(of event: DomainEvent) -> JSONValue {
        switch event {
        case .register(let event): value(of: event)
        case .child(let event): value(of: event)
        case .staff(let event): value(of: event)
        case .setting(let event): value(of: event)
        case .story(let event): value(of: event)
        }
    }

    private static func value(of event: RegisterEvent) -> JSONValue {
        var members: [JSONValue.Member] = []
        if let child = event.child { members.append(.init("child", .integer(child.rawValue))) }
        members.append(.init("date", .string(event.session.date.iso)))
        members.append(.init("session", .string(event.session.half.abbreviation)))
        switch event {
        case .marked(_, _, let mark, let cause):
            members += [.init("mark", value(of: mark)), .init("cause", word(for: cause))]
        case .corrected(let change): members += self.members(of: change)
        case .amended(let change, let reason):
            members += self.members(of: change) + [.init("reason", .string(reason.text))]
        case .left(_, _, let at, let detail):
            members += [
                .init("at", .string(at.description)), .init("with", .string(detail.with)),
                .init("reason", .string(detail.reason)),
            ]
        case .returned(_, _, let at), .arrived(_, _, let at): members.append(.init("at", .string(at.description)))
        case .noted(_, _, let note):
            members += [
                .init("toldBy", .string(note.toldBy)), .init("said", .string(note.said)),
                .init("note", .string(note.note)),
            ]
        case .welcomed(_, _, let welcome):
            members += [.init("by", .string(welcome.by)), .init("noticed", .string(welcome.noticed))]
        case .finished(_, let tally):
            members += [
                .init("onRoll", .number(tally.onRoll)), .init("here", .number(tally.here)),
                .init("away", .number(tally.away)), .init("unmarked", .number(tally.unmarked)),
            ]
        case .withdrawn(_, _, let fact, let reason), .restored(_, _, let fact, let reason):
            members += [.init("fact", .integer(fact.rawValue)), .init("reason", .text(reason?.text))]
        }
        return .object(members)
    }

    private static func members(of change: MarkChange) -> [JSONValue.Member] {
        [
            .init("from", change.from.map(value) ?? .null), .init("to", change.to.map(value) ?? .null),
            .init("supersedes", .integer(change.supersedes.rawValue)), .init("cause", word(for: change.cause)),
        ]
    }

    private static func value(of mark: Mark) -> JSONValue {
        ["code": .string(mark.code.sign), "minutesLate": .number(mark.minutesLate)]
    }

    private static func word(for cause: MarkCause) -> JSONValue {
        switch cause {
        case .person: "person"
        case .everyoneDue: "everyone-due"
        case .plannedAbsence: "planned-absence"
        case .arrivalPlan: "arrival-plan"
        case .imported: "imported"
        case .undo: "undo"
        case .script: "script"
        }
    }
}
