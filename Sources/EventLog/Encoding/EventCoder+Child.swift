import Domain

extension EventCoder {
    static func encode(_ event: ChildEvent) throws -> EncodedEvent {
        switch event {
        case .registered(let child, let details):
            return try encode(.childRegistered, child, personal: ChildDetailsV1(details))
        case .changed(let child, let details):
            return try encode(.childChanged, child, personal: ChildDetailsV1(details))
        case .joined(let child, let group, let from):
            return try encode(.childJoined, child, plain: ChildJoinedV1(group: group.rawValue, from: from.dayNumber))
        case .left(let child, let lastDay):
            return try encode(.childLeft, child, plain: ChildLeftV1(lastDay: lastDay.dayNumber))
        case .leavingWithdrawn(let child, let lastDay):
            return try encode(.leavingWithdrawn, child, plain: ChildLeftV1(lastDay: lastDay.dayNumber))
        case .contactAdded(let child, let contact, let details):
            return try encode(.contactAdded, child, contact, details)
        case .contactChanged(let child, let contact, let details):
            return try encode(.contactChanged, child, contact, details)
        case .contactRemoved(let child, let contact):
            return try encode(.contactRemoved, child, plain: ContactV1(contact: contact.rawValue))
        case .absencePlanned(let child, let plan):
            return EncodedEvent(
                .absencePlanned,
                EventColumns(
                    child: child.rawValue, session: Int64(plan.from.number), code: Int64(plan.code.rawValue)),
                plain: try PayloadCoding.bytes(
                    AbsencePlannedV1(plan: plan.id.rawValue, to: plan.to.number, back: plan.back?.minute)),
                personal: try words(plan.reason, of: child))
        case .absenceWithdrawn(let child, let plan):
            return try encode(.absenceWithdrawn, child, plain: AbsenceWithdrawnV1(plan: plan.rawValue))
        case .absenceRestored(let child, let plan):
            return try encode(.absenceRestored, child, plain: AbsenceWithdrawnV1(plan: plan.rawValue))
        case .arrivalPlanned(let child, let plan):
            return EncodedEvent(
                .arrivalPlanned, EventColumns(child: child.rawValue),
                plain: try PayloadCoding.bytes(ArrivalPlannedV1(plan)), personal: try words(plan.detail, of: child))
        case .arrivalEnded(let child, let plan, let lastDay):
            return try encode(
                .arrivalEnded, child, plain: ArrivalEndedV1(plan: plan.rawValue, lastDay: lastDay.dayNumber))
        case .arrivalProlonged(let child, let plan, let until):
            return try encode(
                .arrivalProlonged, child, plain: ArrivalProlongedV1(plan: plan.rawValue, until: until?.dayNumber))
        }
    }

    static func decodeChild(_ reader: PartReader) throws -> ChildEvent {
        let child = try reader.child()
        switch reader.type {
        case .childRegistered: return .registered(child, try childDetails(reader))
        case .childChanged: return .changed(child, try childDetails(reader))
        case .childJoined:
            let joined = try reader.plain(ChildJoinedV1.self)
            return .joined(child, GroupID(rawValue: joined.group), from: CivilDate(dayNumber: joined.from))
        case .childLeft:
            return .left(child, lastDay: CivilDate(dayNumber: try reader.plain(ChildLeftV1.self).lastDay))
        case .leavingWithdrawn:
            return .leavingWithdrawn(child, lastDay: CivilDate(dayNumber: try reader.plain(ChildLeftV1.self).lastDay))
        case .contactAdded: return .contactAdded(child, try contact(reader), try contactDetails(reader))
        case .contactChanged: return .contactChanged(child, try contact(reader), try contactDetails(reader))
        case .contactRemoved: return .contactRemoved(child, try contact(reader))
        case .absencePlanned: return .absencePlanned(child, try plannedAbsence(reader))
        case .absenceWithdrawn:
            return .absenceWithdrawn(child, PlanID(rawValue: try reader.plain(AbsenceWithdrawnV1.self).plan))
        case .absenceRestored:
            return .absenceRestored(child, PlanID(rawValue: try reader.plain(AbsenceWithdrawnV1.self).plan))
        case .arrivalPlanned:
            let detail = try reader.personal(WordsV1.self)?.text ?? ""
            guard let plan = try reader.plain(ArrivalPlannedV1.self).value(detail: detail) else {
                throw reader.unreadable("arrival plan")
            }
            return .arrivalPlanned(child, plan)
        case .arrivalEnded:
            let ended = try reader.plain(ArrivalEndedV1.self)
            return .arrivalEnded(
                child, PlanID(rawValue: ended.plan), lastDay: CivilDate(dayNumber: ended.lastDay))
        case .arrivalProlonged:
            let prolonged = try reader.plain(ArrivalProlongedV1.self)
            return .arrivalProlonged(
                child, PlanID(rawValue: prolonged.plan), until: prolonged.until.map(CivilDate.init(dayNumber:)))
        default:
            throw EventCodingError.unknownType(reader.type.rawValue)
        }
    }

    private static func encode(_ type: EventType, _ child: ChildID, plain: some Encodable) throws -> EncodedEvent {
        EncodedEvent(type, EventColumns(child: child.rawValue), plain: try PayloadCoding.bytes(plain))
    }

    private static func encode(_ type: EventType, _ child: ChildID, personal: some Encodable) throws -> EncodedEvent {
        EncodedEvent(type, EventColumns(child: child.rawValue), personal: try self.personal(personal, of: child))
    }

    private static func encode(
        _ type: EventType, _ child: ChildID, _ contact: ContactID, _ details: ContactDetails
    ) throws -> EncodedEvent {
        EncodedEvent(
            type, EventColumns(child: child.rawValue),
            plain: try PayloadCoding.bytes(ContactV1(contact: contact.rawValue)),
            personal: try personal(ContactDetailsV2(details), of: child))
    }

    private static func words(_ text: String, of child: ChildID) throws -> PersonalPayload? {
        text.isEmpty ? nil : try personal(WordsV1(text: text), of: child)
    }

    private static func contact(_ reader: PartReader) throws -> ContactID {
        ContactID(rawValue: try reader.plain(ContactV1.self).contact)
    }

    private static func childDetails(_ reader: PartReader) throws -> ChildDetails {
        try reader.personal(ChildDetailsV1.self)?.value
            ?? ChildDetails(upn: nil, surname: "", forename: "", born: CivilDate(dayNumber: 0), yearGroup: "")
    }

    private static func contactDetails(_ reader: PartReader) throws -> ContactDetails {
        try reader.personal(ContactDetailsV2.self)?.value
            ?? ContactDetails(
                surname: "", forename: "", relationship: "", hasParentalResponsibility: false, priority: 0, phone: "",
                email: "", preferredChannel: "", language: "", livesWith: false, mayCollect: false)
    }

    private static func plannedAbsence(_ reader: PartReader) throws -> PlannedAbsence {
        let columns = reader.parts.columns
        let plan = try reader.plain(AbsencePlannedV1.self)
        guard let mark = try reader.mark(code: columns.code, minutes: nil) else { throw reader.unreadable("code") }
        let back = plan.back.flatMap { ClockTime(minute: $0) }
        guard plan.back == nil || back != nil else { throw reader.unreadable("time back") }
        return PlannedAbsence(
            id: PlanID(rawValue: plan.plan), from: try reader.session(), to: Session(number: plan.to), code: mark.code,
            back: back, reason: try reader.personal(WordsV1.self)?.text ?? "")
    }
}
