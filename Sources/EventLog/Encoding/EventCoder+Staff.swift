import Domain

extension EventCoder {
    static func encode(_ event: StaffEvent) throws -> EncodedEvent {
        switch event {
        case .added(let staff, let details): return try encode(.staffAdded, staff, details)
        case .changed(let staff, let details): return try encode(.staffChanged, staff, details)
        case .retired(let staff, let lastDay):
            return EncodedEvent(
                .staffRetired,
                plain: try PayloadCoding.bytes(StaffRetiredV1(staff: staff.rawValue, lastDay: lastDay.dayNumber)))
        case .covering(let staff, let group, let day):
            return EncodedEvent(
                .staffCovering,
                plain: try PayloadCoding.bytes(
                    StaffCoveringV1(staff: staff.rawValue, group: group.rawValue, on: day.dayNumber)))
        }
    }

    static func decodeStaff(_ reader: PartReader) throws -> StaffEvent {
        switch reader.type {
        case .staffAdded:
            let (staff, details) = try staff(reader)
            return .added(staff, details)
        case .staffChanged:
            let (staff, details) = try staff(reader)
            return .changed(staff, details)
        case .staffRetired:
            let retired = try reader.plain(StaffRetiredV1.self)
            return .retired(StaffID(rawValue: retired.staff), lastDay: CivilDate(dayNumber: retired.lastDay))
        case .staffCovering:
            let covering = try reader.plain(StaffCoveringV1.self)
            return .covering(
                StaffID(rawValue: covering.staff), GroupID(rawValue: covering.group),
                on: CivilDate(dayNumber: covering.on))
        default:
            throw EventCodingError.unknownType(reader.type.rawValue)
        }
    }

    private static func encode(_ type: EventType, _ staff: StaffID, _ details: StaffDetails) throws -> EncodedEvent {
        EncodedEvent(
            type, plain: try PayloadCoding.bytes(StaffV1(staff, details)),
            personal: PersonalPayload(
                try PayloadCoding.bytes(StaffWordsV1(name: details.name, position: details.position)), key: .setting))
    }

    private static func staff(_ reader: PartReader) throws -> (StaffID, StaffDetails) {
        let plain = try reader.plain(StaffV1.self)
        let words = try reader.personal(StaffWordsV1.self)
        guard let role = Role(rawValue: plain.role) else { throw reader.unreadable("role") }
        return (
            StaffID(rawValue: plain.staff),
            StaffDetails(
                name: words?.name ?? "", position: words?.position ?? "", role: role,
                isSafeguardingLead: plain.isSafeguardingLead, groups: plain.groups.map(GroupID.init(rawValue:)),
                signInName: plain.signInName)
        )
    }
}
