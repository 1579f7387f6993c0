import Domain
import EventLog
import Testing

@Suite("Golden payloads")
struct GoldenPayloadTests {
    @Test("every type and released schema has its golden file, and no file is left over")
    func completeness() throws {
        let wanted = EventType.allCases.flatMap { type in (1...type.schema).map { "\(type.name).v\($0).txt" } }
        #expect(try GoldenFile.names() == Set(wanted))
    }

    @Test("an event is written as its golden file says, byte for byte", arguments: EventType.allCases)
    func writing(type: EventType) throws {
        let encoded = try EventCoder.encode(try Samples.event(type.name))
        #expect(encoded.type == type.rawValue)
        #expect(encoded.schema == type.schema)
        #expect(GoldenFile.text(encoded) == (try GoldenFile.read(type.name, schema: type.schema)))
    }

    @Test("a golden file is read as the event that it was", arguments: EventType.allCases)
    func reading(type: EventType) throws {
        for schema in 1...type.schema {
            let parts = try GoldenFile.parts(GoldenFile.read(type.name, schema: schema))
            let event = try EventCoder.decode(type: type.rawValue, schema: schema, parts)
            #expect(try event == Samples.event(type.name, schema: schema))
        }
    }

    @Test("without its personal words an event still has its plain facts", arguments: EventType.allCases)
    func withheld(type: EventType) throws {
        var parts = try GoldenFile.parts(GoldenFile.read(type.name, schema: 1))
        let isPersonal = parts.personal != nil
        parts.personal = nil
        let event = try EventCoder.decode(type: type.rawValue, schema: 1, parts)
        #expect(try (event == Samples.event(type.name)) == !isPersonal)
        let again = try EventCoder.encode(event)
        #expect(again.columns == parts.columns)
        #expect(again.plain == parts.plain)
    }

    @Test("facts of a register as it is taken have no payload at all")
    func hotFacts() throws {
        for name in ["attendance.marked", "attendance.corrected", "attendance.returned", "attendance.arrived"] {
            let encoded = try EventCoder.encode(try Samples.event(name))
            #expect(encoded.plain == nil && encoded.personal == nil)
        }
        let departure = RegisterEvent.left(
            child: Samples.child, session: Samples.session, at: ClockTime(minute: 630)!, detail: DepartureDetail())
        #expect(try EventCoder.encode(.register(departure)).personal == nil)
    }

    @Test("a mark that is taken back has no code and comes back as none")
    func takenBack() throws {
        let change = MarkChange(
            child: Samples.child, session: Samples.session, from: Mark(.late, minutesLate: 12), to: nil,
            supersedes: FactVersion(rawValue: 8), cause: .undo)
        let encoded = try EventCoder.encode(.register(.corrected(change)))
        #expect(encoded.columns.code == nil)
        let parts = Upcaster.Parts(columns: encoded.columns)
        #expect(try EventCoder.decode(type: encoded.type, schema: 1, parts) == .register(.corrected(change)))
    }
}
