import EventLog
import Testing

@Suite("The registry of events")
struct RegistryTests {
    /// Every name that was ever shipped, by number.
    ///
    /// Lines may be added here, never changed and never taken out.
    private static let shipped: [Int: String] = [
        1: "attendance.marked", 2: "attendance.corrected", 3: "attendance.amended", 4: "attendance.left",
        5: "attendance.returned", 6: "attendance.arrived", 7: "attendance.noted", 8: "attendance.welcomed",
        9: "register.finished", 10: "register.fact-withdrawn", 11: "register.fact-restored",
        20: "child.registered", 21: "child.changed", 22: "child.joined", 23: "child.left", 24: "leaving.withdrawn",
        30: "contact.added", 31: "contact.changed", 32: "contact.removed",
        40: "absence.planned", 41: "absence.withdrawn", 42: "arrival.planned", 43: "arrival.ended",
        44: "absence.restored", 45: "arrival.prolonged",
        50: "staff.added", 51: "staff.changed", 52: "staff.retired", 53: "staff.covering",
        60: "setting.opened", 61: "setting.times-set", 62: "group.added", 63: "group.renamed", 64: "group.closed",
        65: "calendar.added", 66: "calendar.removed", 67: "reasons.listed", 68: "file.imported",
        69: "escalation.listed", 75: "scaffold.kept", 76: "resource.kept", 77: "voice.cycle-set",
        70: "language.listed", 71: "patterns.tuned",
        99: "entry.withdrawn", 100: "note.written", 101: "contact.attempted", 102: "worry.told", 103: "key-adult.named",
        104: "named-contact.chosen", 105: "profile.kept", 106: "adjustment.agreed", 107: "circumstances.shared",
        108: "collector.listed", 109: "collection.agreed", 110: "sibling.confirmed", 111: "voice.heard",
        112: "check-in.agreed", 113: "check-in.done", 114: "work.sent", 115: "book.written", 116: "belonging.noticed",
        117: "agency.asked", 118: "follow-up.handed-over", 119: "entry.read", 120: "escalation.taken",
        126: "plan.written", 127: "way-back.written", 128: "step.tried", 129: "plan.reviewed",
        123: "meeting.held",
        121: "curiosity.kept", 122: "lesson.noted",
    ]

    @Test("numbers and names are those that were shipped, and no others")
    func shippedNames() {
        let now = Dictionary(uniqueKeysWithValues: EventType.allCases.map { ($0.rawValue, $0.name) })
        #expect(now == Self.shipped)
    }

    @Test("no two types share a name")
    func distinctNames() {
        #expect(Set(EventType.allCases.map(\.name)).count == EventType.allCases.count)
    }

    @Test("every type is written in a schema from 1 to 255", arguments: EventType.allCases)
    func schemas(type: EventType) {
        #expect((1...255).contains(type.schema))
    }
}
