import Domain

/// Plain part of `absence.planned`, schema 1; the first session and the code are columns.
struct AbsencePlannedV1: Codable {
    let plan: Int64
    let to: Int
    let back: Int?

    enum CodingKeys: String, CodingKey {
        case plan
        case to
        case back
    }
}

/// Plain part of `absence.withdrawn` and `absence.restored`, schema 1.
struct AbsenceWithdrawnV1: Codable {
    let plan: Int64

    enum CodingKeys: String, CodingKey {
        case plan
    }
}

/// Plain part of `arrival.planned`, schema 1.
struct ArrivalPlannedV1: Codable {
    let plan: Int64
    let from: Int
    let until: Int?
    let half: Int
    let weekdays: [Int]
    let by: Int
    let isAgreedPartTime: Bool

    enum CodingKeys: String, CodingKey {
        case plan
        case from
        case until
        case half
        case weekdays
        case by
        case isAgreedPartTime = "agreed-part-time"
    }

    init(_ plan: ArrivalPlan) {
        self.plan = plan.id.rawValue
        from = plan.from.dayNumber
        until = plan.until?.dayNumber
        half = plan.half.rawValue
        weekdays = plan.weekdays.map(\.rawValue).sorted()
        by = plan.by.minute
        isAgreedPartTime = plan.isAgreedPartTime
    }

    func value(detail: String) -> ArrivalPlan? {
        guard let half = HalfDay(rawValue: half), let by = ClockTime(minute: by) else { return nil }
        let days = weekdays.compactMap(Weekday.init(rawValue:))
        guard days.count == weekdays.count else { return nil }
        return ArrivalPlan(
            id: PlanID(rawValue: plan), from: CivilDate(dayNumber: from), until: until.map(CivilDate.init(dayNumber:)),
            half: half, weekdays: Set(days), by: by, isAgreedPartTime: isAgreedPartTime, detail: detail)
    }
}

/// Plain part of `arrival.ended`, schema 1.
struct ArrivalEndedV1: Codable {
    let plan: Int64
    let lastDay: Int

    enum CodingKeys: String, CodingKey {
        case plan
        case lastDay = "last-day"
    }
}

/// Plain part of `arrival.prolonged`, schema 1.
struct ArrivalProlongedV1: Codable {
    let plan: Int64
    let until: Int?

    enum CodingKeys: String, CodingKey {
        case plan
        case until
    }
}
