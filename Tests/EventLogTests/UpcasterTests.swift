import EventLog
import Testing

@Suite("Bringing old events up to date")
struct UpcasterTests {
    private let steps = Upcaster([
        .init(.attendanceReturned, from: 1) { parts in
            var parts = parts
            parts.columns.minutes = parts.columns.clock
            return parts
        },
        .init(.attendanceReturned, from: 2) { parts in
            var parts = parts
            parts.columns.clock = nil
            return parts
        },
    ])

    @Test("steps are taken one after another, from the schema that was written")
    func chain() throws {
        let old = Upcaster.Parts(columns: EventColumns(clock: 600))
        let newest = try steps.newest(of: .attendanceReturned, schema: 1, target: 3, old)
        #expect(newest.columns == EventColumns(minutes: 600))
        let middle = Upcaster.Parts(columns: EventColumns(minutes: 600, clock: 1))
        #expect(try steps.newest(of: .attendanceReturned, schema: 2, target: 3, middle).columns.clock == nil)
    }

    @Test("the newest schema passes unchanged")
    func newest() throws {
        let parts = Upcaster.Parts(columns: EventColumns(clock: 600), plain: [1], personal: [2])
        #expect(try steps.newest(of: .attendanceReturned, schema: 3, target: 3, parts) == parts)
    }

    @Test("a missing step, a schema of the future and a schema below 1 are refused")
    func refused() {
        let parts = Upcaster.Parts(columns: EventColumns())
        for (schema, target) in [(1, 4), (4, 3), (0, 3), (-1, 3)] {
            #expect(throws: EventCodingError.unknownSchema(type: 5, schema: schema)) {
                try steps.newest(of: .attendanceReturned, schema: schema, target: target, parts)
            }
        }
    }

    @Test("every released schema reaches the newest one", arguments: EventType.allCases)
    func released(type: EventType) throws {
        for schema in 1..<type.schema {
            _ = try Upcaster.released.newest(
                of: type, schema: schema, GoldenFile.parts(GoldenFile.read(type.name, schema: schema)))
        }
    }
}
