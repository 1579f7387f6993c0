import Domain
import EventLog
import Testing

@Suite("Envelopes")
struct EnvelopeTests {
    private static let names: [(StreamName, String)] = [
        (.register(GroupID(rawValue: 3), Session(CivilDate(dayNumber: 20_780), .afternoon)), "register/3/20780/1"),
        (.child(ChildID(rawValue: 1_795_424_400_123)), "child/1795424400123"),
        (.staff(StaffID(rawValue: 5)), "staff/5"), (.setting, "setting"),
    ]

    @Test("a stream's name is stored and read again", arguments: names)
    func streamNames(name: StreamName, text: String) {
        #expect(name.text == text)
        #expect(StreamName(text: text) == name)
    }

    @Test(
        "what is no stream's name is refused",
        arguments: [
            "", "register", "register/3/20780", "register/3/20780/2", "register/03/20780/1", "child/", "child/x",
            "child/1/2", "setting/1", "Setting", "plan/1", "child/+1",
        ])
    func notNames(text: String) {
        #expect(StreamName(text: text) == nil)
    }

    @Test("a command's sixteen bytes come back, and no other count is one")
    func commandBytes() {
        let command = CommandID(high: 0x0102_0304_0506_0708, low: .max - 1)
        #expect(command.bytes == [1, 2, 3, 4, 5, 6, 7, 8, 255, 255, 255, 255, 255, 255, 255, 254])
        #expect(CommandID(bytes: command.bytes) == command)
        #expect(CommandID(bytes: command.bytes.dropLast()) == nil)
    }

    @Test("a key's number comes back; the setting's is 0")
    func keys() {
        for key in [SealingKey.setting, .child(ChildID(rawValue: 7))] {
            #expect(SealingKey(number: key.number) == key)
        }
        #expect(SealingKey.setting.number == 0)
    }

    @Test("what seals bind is different for every type and for the actor")
    func contexts() {
        let contexts = EventType.allCases.map { SealContext(type: $0.rawValue, schema: $0.schema) } + [.actor]
        #expect(Set(contexts.map(\.rawValue)).count == contexts.count)
    }
}
