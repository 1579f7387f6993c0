import Domain
import EventLog
import Testing

@Suite("Sealed words")
struct SealedTests {
    /// Seals by writing the key and the context in front, so that a test sees what was bound.
    private struct Envelope: TextSealer {
        var isDestroyed = false

        func seal(_ plain: [UInt8], with key: SealingKey, context: UInt32) -> [UInt8] {
            [UInt8(key.number), UInt8(context >> 8), UInt8(context & 255)] + plain
        }

        func open(_ sealed: [UInt8], with key: SealingKey, context: UInt32) -> [UInt8]? {
            guard !isDestroyed, sealed.prefix(3) == seal([], with: key, context: context)[...] else { return nil }
            return Array(sealed.dropFirst(3))
        }
    }

    private func sealed<Value>(_ type: EventType) throws -> Sealed<Value> {
        let personal = try #require(try EventCoder.encode(try Samples.event(type.name)).personal)
        let context = SealContext(type: type.rawValue, schema: type.schema)
        return Sealed(
            key: personal.key, context: context,
            bytes: Envelope().seal(personal.bytes, with: personal.key, context: context.rawValue))
    }

    @Test("every kind of words opens as what was sealed")
    func open() throws {
        let child: Sealed<ChildDetails> = try sealed(.childRegistered)
        #expect(try child.open(with: Envelope())?.registerName == "Baker, Izzy")
        let contact: Sealed<ContactDetails> = try sealed(.contactAdded)
        #expect(try contact.open(with: Envelope())?.phone == "01632 960007")
        let staff: Sealed<StaffWords> = try sealed(.staffAdded)
        #expect(try staff.open(with: Envelope()) == StaffWords(name: "Priya N", position: "class teacher"))
        let reason: Sealed<PersonalWords> = try sealed(.attendanceAmended)
        #expect(try reason.open(with: Envelope())?.text == "Dentist; Mum rang at 10:05")
        let departure: Sealed<DepartureDetail> = try sealed(.attendanceLeft)
        #expect(try departure.open(with: Envelope())?.with == "Grandad Joe")
        let note: Sealed<SessionNote> = try sealed(.attendanceNoted)
        #expect(try note.open(with: Envelope())?.said == "she was up all night")
        let welcome: Sealed<WelcomeBack> = try sealed(.attendanceWelcomed)
        #expect(try welcome.open(with: Envelope())?.by == "Priya")
    }

    @Test("words whose key is destroyed open as nothing")
    func destroyed() throws {
        let child: Sealed<ChildDetails> = try sealed(.childRegistered)
        #expect(try child.open(with: Envelope(isDestroyed: true)) == nil)
    }

    @Test("a recorded event says whether its words are gone")
    func recorded() throws {
        let encoded = try EventCoder.encode(try Samples.event("attendance.noted"))
        let note: Sealed<SessionNote> = try sealed(.attendanceNoted)
        var event = RecordedEvent(
            position: 1, commit: 1, stream: .setting, version: 1, type: encoded.type, schema: 1,
            columns: encoded.columns, payload: nil, sealed: note.bytes, sealedKey: note.key)
        let open = try event.fact(with: Envelope())
        #expect(try open.event == Samples.event("attendance.noted"))
        #expect(!open.isWithheld)
        #expect(try event.fact(with: Envelope(isDestroyed: true)).isWithheld)
        event.sealed = nil
        #expect(try event.fact(with: Envelope()).isWithheld)
        #expect(try event.plainFact() != Samples.event("attendance.noted"))
    }
}
