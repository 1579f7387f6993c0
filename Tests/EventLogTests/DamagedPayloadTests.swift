import EventLog
import Testing

@Suite("Stored parts that cannot be read")
struct DamagedPayloadTests {
    @Test("an unknown type is named")
    func unknownType() {
        #expect(throws: EventCodingError.unknownType(999)) {
            try EventCoder.decode(type: 999, schema: 1, Upcaster.Parts(columns: EventColumns()))
        }
    }

    @Test("a schema from a newer program is named", arguments: EventType.allCases)
    func newerSchema(type: EventType) {
        #expect(throws: EventCodingError.unknownSchema(type: type.rawValue, schema: type.schema + 1)) {
            try EventCoder.decode(
                type: type.rawValue, schema: type.schema + 1, Upcaster.Parts(columns: EventColumns()))
        }
    }

    @Test("a row without its parts is refused, never guessed and never a trap", arguments: EventType.allCases)
    func missingParts(type: EventType) {
        #expect(throws: EventCodingError.self) {
            try EventCoder.decode(type: type.rawValue, schema: 1, Upcaster.Parts(columns: EventColumns()))
        }
    }

    @Test("impossible numbers are refused", arguments: [Int64.min, -1, 0, 99, 1_440, .max])
    func impossibleNumbers(number: Int64) throws {
        for type in [EventType.attendanceMarked, .attendanceCorrected, .attendanceLeft] {
            let columns = EventColumns(
                child: number, session: number, code: number, minutes: number, clock: number == 99 ? -5 : number,
                fromCode: number, cause: number, supersedes: number)
            if type == .attendanceLeft, number == 0 { continue }
            #expect(throws: EventCodingError.self) {
                try EventCoder.decode(type: type.rawValue, schema: 1, Upcaster.Parts(columns: columns))
            }
        }
    }

    @Test("a payload that is not the JSON of its type is refused")
    func wrongJSON() {
        for text in ["", "{", "null", "[]", "{\"group\":\"three\"}", "{\"group\":3,\"name\":7}"] {
            #expect(throws: EventCodingError.unreadable(type: EventType.groupAdded.rawValue, part: "plain payload")) {
                try EventCoder.decode(
                    type: EventType.groupAdded.rawValue, schema: 1,
                    Upcaster.Parts(columns: EventColumns(), plain: Array(text.utf8)))
            }
        }
    }
}
