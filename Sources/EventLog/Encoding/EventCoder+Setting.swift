import Domain

extension EventCoder {
    static func encode(_ event: SettingEvent) throws -> EncodedEvent {
        switch event {
        case .opened(let name, let profile, let isRehearsal):
            return try encode(
                .settingOpened, SettingOpenedV1(name: name, profile: profile.rawValue, isRehearsal: isRehearsal))
        case .sessionTimesSet(let times, let half, let from):
            return try encode(
                .settingTimesSet,
                TimesSetV1(
                    half: half.rawValue, from: from.dayNumber, opens: times.opens.minute, closes: times.closes.minute,
                    ends: times.ends.minute))
        case .groupAdded(let group, let name):
            return try encode(.groupAdded, GroupV1(group: group.rawValue, name: name))
        case .groupRenamed(let group, let name):
            return try encode(.groupRenamed, GroupV1(group: group.rawValue, name: name))
        case .groupClosed(let group, let lastDay):
            return try encode(.groupClosed, GroupClosedV1(group: group.rawValue, lastDay: lastDay.dayNumber))
        case .periodAdded(let period):
            return try encode(
                .calendarAdded,
                PeriodV1(
                    period: period.id.rawValue, kind: period.kind.rawValue, from: period.from.dayNumber,
                    to: period.to.dayNumber, name: period.name))
        case .periodRemoved(let period):
            return try encode(.calendarRemoved, PeriodRemovedV1(period: period.rawValue))
        case .reasonsListed(let reasons):
            return try encode(.reasonsListed, ReasonsV1(reasons: reasons))
        case .escalationListed(let steps): return try encode(.escalationListed, EscalationV1(steps))
        case .scaffoldKept(let scaffold): return try encode(.scaffoldKept, ScaffoldV1(scaffold))
        case .resourceKept(let entry): return try encode(.resourceKept, LibraryEntryV1(entry))
        case .voiceCycleSet(let cycle): return try encode(.voiceCycleSet, VoiceCycleV1(cycle: cycle.rawValue))
        case .languageListed(let words): return try encode(.languageListed, LanguageV1(words))
        case .patternsTuned(let settings): return try encode(.patternsTuned, PatternsV1(settings))
        case .imported(let kind, let digest, let rows):
            return try encode(.fileImported, ImportedV1(kind: kind, digest: Hexadecimal.text(digest), rows: rows))
        }
    }

    static func decodeSetting(_ reader: PartReader) throws -> SettingEvent {
        switch reader.type {
        case .settingOpened:
            let opened = try reader.plain(SettingOpenedV1.self)
            guard let profile = SettingProfile(rawValue: opened.profile) else { throw reader.unreadable("profile") }
            return .opened(name: opened.name, profile: profile, isRehearsal: opened.isRehearsal)
        case .settingTimesSet: return try sessionTimes(reader)
        case .groupAdded:
            let group = try reader.plain(GroupV1.self)
            return .groupAdded(GroupID(rawValue: group.group), name: group.name)
        case .groupRenamed:
            let group = try reader.plain(GroupV1.self)
            return .groupRenamed(GroupID(rawValue: group.group), name: group.name)
        case .groupClosed:
            let closed = try reader.plain(GroupClosedV1.self)
            return .groupClosed(GroupID(rawValue: closed.group), lastDay: CivilDate(dayNumber: closed.lastDay))
        case .calendarAdded:
            let period = try reader.plain(PeriodV1.self)
            guard let kind = CalendarPeriod.Kind(rawValue: period.kind) else { throw reader.unreadable("kind") }
            return .periodAdded(
                CalendarPeriod(
                    id: PeriodID(rawValue: period.period), kind: kind, from: CivilDate(dayNumber: period.from),
                    to: CivilDate(dayNumber: period.to), name: period.name))
        case .calendarRemoved:
            return .periodRemoved(PeriodID(rawValue: try reader.plain(PeriodRemovedV1.self).period))
        case .reasonsListed:
            return .reasonsListed(try reader.plain(ReasonsV1.self).reasons)
        case .escalationListed: return .escalationListed(try escalation(reader))
        case .scaffoldKept:
            guard let scaffold = try reader.plain(ScaffoldV1.self).value else { throw reader.unreadable("scaffold") }
            return .scaffoldKept(scaffold)
        case .resourceKept:
            guard let entry = try reader.plain(LibraryEntryV1.self).value else { throw reader.unreadable("entry") }
            return .resourceKept(entry)
        case .voiceCycleSet:
            let number = try reader.plain(VoiceCycleV1.self).cycle
            guard let cycle = VoiceCycle(rawValue: number) else { throw reader.unreadable("cycle") }
            return .voiceCycleSet(cycle)
        case .languageListed: return .languageListed(try reader.plain(LanguageV1.self).value)
        case .patternsTuned:
            guard let settings = try reader.plain(PatternsV1.self).value else { throw reader.unreadable("threshold") }
            return .patternsTuned(settings)
        case .fileImported:
            let imported = try reader.plain(ImportedV1.self)
            guard let digest = Hexadecimal.bytes(imported.digest) else { throw reader.unreadable("digest") }
            return .imported(kind: imported.kind, digest: digest, rows: imported.rows)
        default:
            throw EventCodingError.unknownType(reader.type.rawValue)
        }
    }

    private static func encode(_ type: EventType, _ payload: some Encodable) throws -> EncodedEvent {
        EncodedEvent(type, plain: try PayloadCoding.bytes(payload))
    }

    private static func escalation(_ reader: PartReader) throws -> [EscalationStep] {
        try reader.plain(EscalationV1.self).steps.map { step in
            switch (step.minutes, step.schoolDay) {
            case (let minutes?, nil): EscalationStep(step.name, due: .minutesAfterClosing(minutes))
            case (nil, let number?): EscalationStep(step.name, due: .schoolDay(number))
            default: throw reader.unreadable("escalation step")
            }
        }
    }

    private static func sessionTimes(_ reader: PartReader) throws -> SettingEvent {
        let set = try reader.plain(TimesSetV1.self)
        guard let half = HalfDay(rawValue: set.half), let opens = ClockTime(minute: set.opens),
            let closes = ClockTime(minute: set.closes), let ends = ClockTime(minute: set.ends),
            let times = SessionTimes(opens: opens, closes: closes, ends: ends)
        else { throw reader.unreadable("session times") }
        return .sessionTimesSet(times, half: half, from: CivilDate(dayNumber: set.from))
    }
}
