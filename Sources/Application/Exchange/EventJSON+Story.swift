import Domain
import Interchange

extension EventJSON {
    static func value(of event: StoryEvent) -> JSONValue {
        switch event {
        case .kept(let child, let entry):
            var members: [JSONValue.Member] = [
                .init("child", .integer(child.rawValue)), .init("entry", .integer(entry.id.rawValue)),
                .init("day", .string(entry.day.iso)),
            ]
            if case .restricted(let readers) = entry.readership {
                members.append(.init("readers", .array(readers.map { .integer($0.rawValue) })))
            }
            return .object(members + words(of: entry.content))
        case .withdrawn(let child, let entry, let reason):
            return [
                "child": .integer(child.rawValue), "entry": .integer(entry.rawValue), "reason": .string(reason),
            ]
        }
    }

    private static func words(of content: StoryContent) -> [JSONValue.Member] {
        switch content {
        case .note(let content):
            [
                .init("text", .string(content.text))
            ]
        case .attempt(let content):
            [
                .init("at", .string(content.at.description)),
                .init("contact", content.contact.map { .integer($0.rawValue) } ?? .null),
                .init("whom", .string(content.whom)),
                .init("channel", .string(content.channel.words)),
                .init("outcome", .string(content.outcome.words)),
                .init("identityChecked", .bool(content.isIdentityChecked)),
                .init("words", .string(content.words)),
                .init("safety", .string(content.safety.words)),
                .init("help", .string(content.help)),
                .init("expectedBack", .text(content.expectedBack?.iso)),
                .init("nextStep", .string(content.nextStep)),
                .init("nextOn", .text(content.nextOn?.iso)),
                .init("nextAt", .text(content.nextAt?.description)),
            ]
        case .worry(let content):
            [
                .init("toldTo", .integer(content.toldTo.rawValue)),
                .init("at", .string(content.at.description)),
                .init("words", .string(content.words)),
            ]
        case .keyAdult(let content):
            [
                .init("staff", .integer(content.staff.rawValue)),
                .init("place", .string(content.place.words)),
                .init("until", .text(content.until?.iso)),
            ]
        case .namedContact(let content):
            [
                .init("staff", .integer(content.staff.rawValue))
            ]
        case .profile(let content):
            [
                .init("strengths", .array(content.strengths.map(JSONValue.string))),
                .init("saidAs", .string(content.saidAs)),
                .init("pronouns", .string(content.pronouns)),
                .init("languages", .array(content.languages.map(JSONValue.string))),
                .init("interpreter", .string(content.interpreter)),
                .init("needs", .string(content.needs)),
                .init("health", .string(content.health)),
                .init("address", .string(content.address)),
                .init("sex", .string(content.sex)),
                .init("startingDay", .text(content.startingDay?.iso)),
                .init("lastSchool", .string(content.lastSchool)),
                .init("calledFirst", .bool(content.isCalledFirst)),
                .init("socialWorker", .bool(content.hasSocialWorker)),
                .init("travelsAlone", .bool(content.travelsAlone)),
            ]
        case .adjustment(let content):
            [
                .init("text", .string(content.text)),
                .init("until", .text(content.until?.iso)),
            ]
        case .circumstances(let content):
            [
                .init("text", .string(content.text)),
                .init("whatHelps", .string(content.whatHelps)),
            ]
        case .collector(let content):
            [
                .init("name", .string(content.name)),
                .init("relationship", .string(content.relationship)),
                .init("recognisedBy", .string(content.recognisedBy)),
                .init("standing", .string(content.standing.words)),
                .init("until", .text(content.until?.iso)),
            ]
        case .collection(let content):
            [
                .init("at", .string(content.at.description)),
                .init("with", .string(content.with)),
                .init("reason", .string(content.reason)),
                .init("agreedBy", .integer(content.agreedBy.rawValue)),
            ]
        case .sibling(let content):
            [
                .init("other", .integer(content.other.rawValue)),
                .init("isSibling", .bool(content.isSibling)),
            ]
        case .voice(let content):
            [
                .init("speaker", .string(content.speaker.words)),
                .init("who", .string(content.who)),
                .init("tool", .string(content.tool)),
                .init("prompt", .string(content.prompt)),
                .init("words", .string(content.words)),
                .init("saw", .string(content.saw)),
                .init("mayTell", .string(content.mayTell)),
                .init("changed", .string(content.changed)),
                .init("toldBack", .text(content.toldBack?.iso)),
                .init("scaffold", .text(content.scaffold?.rawValue)),
                .init("answers", .array(content.answers.map(value))),
                .init("listener", .string(content.listener)),
                .init("place", .string(content.place)),
                .init("aid", .string(content.aid)),
                .init("whyNotAsked", .string(content.whyNotAsked)),
            ]
        case .checkIn(let content):
            [
                .init("who", .integer(content.who.rawValue)),
                .init("channel", .string(content.channel.words)),
                .init("everyDays", .number(content.everyDays)),
                .init("what", .string(content.what)),
                .init("until", .text(content.until?.iso)),
            ]
        case .checkedIn(let content):
            [
                .init("checkIn", content.checkIn.map { .integer($0.rawValue) } ?? .null),
                .init("channel", .string(content.channel.words)),
                .init("words", .string(content.words)),
            ]
        case .sent(let content):
            [
                .init("what", .string(content.what)),
                .init("channel", .string(content.channel.words)),
            ]
        case .book(let content):
            [
                .init("side", .string(content.side.words)),
                .init("who", .string(content.who)),
                .init("text", .string(content.text)),
            ]
        case .belonging(let content):
            [
                .init("wellBeing", content.wellBeing.map(JSONValue.number) ?? .null),
                .init("involvement", content.involvement.map(JSONValue.number) ?? .null),
                .init("place", .string(content.place)),
                .init("with", .string(content.with)),
                .init("interest", .string(content.interest)),
                .init("text", .string(content.text)),
            ]
        case .agency(let content):
            [
                .init("agency", .string(content.agency)),
                .init("about", .string(content.about)),
                .init("answer", .string(content.answer)),
                .init("answered", .text(content.answered?.iso)),
            ]
        case .handover(let content):
            [
                .init("to", .integer(content.to.rawValue)),
                .init("until", .text(content.until?.iso)),
                .init("words", .string(content.words)),
            ]
        case .reading(let content):
            [
                .init("of", .integer(content.of.rawValue))
            ]
        case .escalation(let content):
            [
                .init("at", .string(content.at.description)),
                .init("step", .string(content.step)),
                .init("words", .string(content.words)),
            ]
        case .actionPlan(let content): words(of: content)
        case .reintegration(let content): words(of: content)
        case .stepDay(let content): words(of: content)
        case .planReview(let content): words(of: content)
        case .meeting(let content): words(of: content)
        case .curiosity(let content): members(of: content)
        case .lesson(let content): members(of: content)
        case .withheld: []
        }
    }
}
