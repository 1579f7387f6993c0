import Domain
import Interchange
import Testing

@Suite("Reminders for a calendar, and a plan on paper")
struct ReminderCalendarTests {
    private let day = CivilDate(dayNumber: 20_784)

    @Test("a calendar has whole days, lines that end in CR LF and are never too long, and the same numbers each time")
    func calendar() {
        let calendar = ReminderCalendar(
            [.init(kind: .review, day: day, number: .max), .init(kind: .checkIn, day: day, number: 7)],
            madeAt: Instant(milliseconds: 0))
        let lines = calendar.text.split(separator: "\r\n", omittingEmptySubsequences: false)
        #expect(lines.first == "BEGIN:VCALENDAR" && lines.dropLast().last == "END:VCALENDAR" && lines.last == "")
        #expect(lines.allSatisfy { $0.utf8.count <= 75 })
        #expect(lines.filter { $0 == "BEGIN:VEVENT" }.count == 2 && lines.filter { $0 == "END:VEVENT" }.count == 2)
        #expect(lines.contains("DTSTAMP:19700101T000000Z"))
        #expect(lines.contains("DTSTART;VALUE=DATE:20261127") && lines.contains("DTEND;VALUE=DATE:20261128"))
        #expect(lines.contains("UID:7-2026-11-27@belong"))
        let empty = ReminderCalendar([], madeAt: Instant(milliseconds: 0)).text
        #expect(!empty.contains("VEVENT"))
    }

    @Test("a plan on paper is 80 columns wide at most, and its words cannot become HTML")
    func paper() {
        let words = String(repeating: "ear defenders & <b>quiet</b> ", count: 12)
        let sheet = PlanSheet(
            setting: "Hillside Primary", isRehearsal: false, title: "Zain's plan: Back to Oak Room",
            sections: [.init("What is strong", [words]), .init("What we do", [])], printedOn: day)
        #expect(sheet.text.split(separator: "\n").allSatisfy { $0.count <= 80 })
        #expect(sheet.text.contains("What is strong") && !sheet.text.contains("What we do"))
        #expect(!sheet.html.contains("<b>quiet") && sheet.html.contains("&lt;b&gt;quiet"))
    }
}
