import Domain
import Interchange

extension EventJSON {
    static func value(of event: ChildEvent) -> JSONValue {
        switch event {
        case .registered(let child, let details), .changed(let child, let details):
            [
                "child": .integer(child.rawValue), "upn": .text(details.upn), "surname": .string(details.surname),
                "forename": .string(details.forename), "preferredForename": .string(details.preferredForename),
                "born": .string(details.born.iso), "yearGroup": .string(details.yearGroup),
                "interests": .array(details.interests.map(JSONValue.string)), "doorNote": .string(details.doorNote),
            ]
        case .joined(let child, let group, let from):
            ["child": .integer(child.rawValue), "group": .integer(group.rawValue), "from": .string(from.iso)]
        case .left(let child, let lastDay), .leavingWithdrawn(let child, let lastDay):
            ["child": .integer(child.rawValue), "lastDay": .string(lastDay.iso)]
        case .contactAdded(let child, let contact, let details), .contactChanged(let child, let contact, let details):
            value(of: details, contact, child)
        case .contactRemoved(let child, let contact):
            ["child": .integer(child.rawValue), "contact": .integer(contact.rawValue)]
        case .absencePlanned(let child, let plan):
            [
                "child": .integer(child.rawValue), "plan": .integer(plan.id.rawValue), "from": value(of: plan.from),
                "to": value(of: plan.to), "code": .string(plan.code.sign), "back": .text(plan.back?.description),
                "reason": .string(plan.reason),
            ]
        case .absenceWithdrawn(let child, let plan), .absenceRestored(let child, let plan):
            ["child": .integer(child.rawValue), "plan": .integer(plan.rawValue)]
        case .arrivalPlanned(let child, let plan): value(of: plan, child)
        case .arrivalEnded(let child, let plan, let lastDay):
            [
                "child": .integer(child.rawValue), "plan": .integer(plan.rawValue), "lastDay": .string(lastDay.iso),
            ]
        case .arrivalProlonged(let child, let plan, let until):
            [
                "child": .integer(child.rawValue), "plan": .integer(plan.rawValue), "until": .text(until?.iso),
            ]
        }
    }

    private static func value(of details: ContactDetails, _ contact: ContactID, _ child: ChildID) -> JSONValue {
        [
            "child": .integer(child.rawValue), "contact": .integer(contact.rawValue),
            "surname": .string(details.surname), "forename": .string(details.forename),
            "relationship": .string(details.relationship),
            "parentalResponsibility": .bool(details.hasParentalResponsibility),
            "priority": .number(details.priority), "phone": .string(details.phone), "email": .string(details.email),
            "preferredChannel": .string(details.preferredChannel), "language": .string(details.language),
            "livesWith": .bool(details.livesWith), "mayCollect": .bool(details.mayCollect),
            "bestTime": .string(details.bestTime), "address": .string(details.address),
        ]
    }

    private static func value(of plan: ArrivalPlan, _ child: ChildID) -> JSONValue {
        [
            "child": .integer(child.rawValue), "plan": .integer(plan.id.rawValue), "from": .string(plan.from.iso),
            "until": .text(plan.until?.iso), "session": .string(plan.half.abbreviation),
            "weekdays": .array(plan.weekdays.sorted { $0.rawValue < $1.rawValue }.map { .string($0.name) }),
            "by": .string(plan.by.description), "agreedPartTime": .bool(plan.isAgreedPartTime),
            "detail": .string(plan.detail),
        ]
    }

    private static func value(of session: Session) -> JSONValue {
        ["date": .string(session.date.iso), "session": .string(session.half.abbreviation)]
    }
}
