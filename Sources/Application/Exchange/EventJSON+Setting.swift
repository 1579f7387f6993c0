import Domain
import EventLog
import Interchange

extension EventJSON {
    static func value(of event: StaffEvent) -> JSONValue {
        switch event {
        case .added(let staff, let details), .changed(let staff, let details):
            [
                "staff": .integer(staff.rawValue), "name": .string(details.name),
                "position": .string(details.position), "role": .string(details.role.name),
                "safeguardingLead": .bool(details.isSafeguardingLead),
                "groups": .array(details.groups.map { .integer($0.rawValue) }),
                "signInName": .text(details.signInName),
            ]
        case .retired(let staff, let lastDay):
            ["staff": .integer(staff.rawValue), "lastDay": .string(lastDay.iso)]
        case .covering(let staff, let group, let day):
            ["staff": .integer(staff.rawValue), "group": .integer(group.rawValue), "on": .string(day.iso)]
        }
    }

    static func value(of event: SettingEvent) -> JSONValue {
        switch event {
        case .opened(let name, let profile, let isRehearsal):
            [
                "name": .string(name), "profile": .string(profile == .school ? "school" : "early-years"),
                "rehearsal": .bool(isRehearsal),
            ]
        case .sessionTimesSet(let times, let half, let from):
            [
                "session": .string(half.abbreviation), "from": .string(from.iso),
                "opens": .string(times.opens.description), "closes": .string(times.closes.description),
                "ends": .string(times.ends.description),
            ]
        case .groupAdded(let group, let name), .groupRenamed(let group, let name):
            ["group": .integer(group.rawValue), "name": .string(name)]
        case .groupClosed(let group, let lastDay):
            ["group": .integer(group.rawValue), "lastDay": .string(lastDay.iso)]
        case .periodAdded(let period):
            [
                "period": .integer(period.id.rawValue), "kind": .string(word(for: period.kind)),
                "from": .string(period.from.iso), "to": .string(period.to.iso), "name": .string(period.name),
            ]
        case .periodRemoved(let period): ["period": .integer(period.rawValue)]
        case .reasonsListed(let reasons): ["reasons": .array(reasons.map(JSONValue.string))]
        case .escalationListed(let steps): ["steps": .array(steps.map { .string($0.description) })]
        case .scaffoldKept(let scaffold): value(of: scaffold)
        case .resourceKept(let entry): value(of: entry)
        case .voiceCycleSet(let cycle): ["cycle": .string(cycle.words)]
        case .languageListed(let words): ["words": .array(words.map { .string($0.description) })]
        case .patternsTuned(let settings):
            ["thresholds": .array(PatternKind.allCases.map { value(of: settings[$0], $0) })]
        case .imported(let kind, let digest, let rows):
            [
                "kind": .string(kind), "sha256": .string(Hexadecimal.text(digest)), "rows": .number(rows),
            ]
        }
    }

    private static func value(of threshold: PatternSettings.Threshold, _ kind: PatternKind) -> JSONValue {
        [
            "kind": .string(kind.rawValue), "on": .bool(threshold.isOn), "atLeast": .number(threshold.atLeast),
            "schoolDays": .number(threshold.schoolDays), "oneIn": .number(threshold.oneIn),
        ]
    }

    private static func word(for kind: CalendarPeriod.Kind) -> String {
        switch kind {
        case .schoolYear: "school-year"
        case .holiday: "holiday"
        case .inset: "inset"
        case .bankHoliday: "bank-holiday"
        case .plannedClosure: "planned-closure"
        case .term: "term"
        }
    }
}
