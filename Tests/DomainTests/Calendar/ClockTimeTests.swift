import Domain
import Testing

@Suite("Times of day")
struct ClockTimeTests {
    @Test(
        "a time is read as people type it",
        arguments: [
            ("0908", 548), ("9:08", 548), ("09:08", 548), ("9.08", 548), ("0000", 0), ("23:59", 1_439),
        ])
    func reading(text: String, minute: Int) {
        #expect(ClockTime(text)?.minute == minute)
    }

    @Test(
        "what is not a time is refused", arguments: ["", "7", "908", "2400", "24:00", "9:60", "9:8", "09:081", "09 08"])
    func refusing(text: String) {
        #expect(ClockTime(text) == nil)
    }

    @Test("every minute of a day is written and read back")
    func roundTrip() {
        for minute in 0..<1_440 {
            #expect(ClockTime(ClockTime(minute: minute)!.description)?.minute == minute)
        }
    }
}
