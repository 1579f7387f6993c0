import Domain
import EventLog
import GRDB
@testable import Storage
import Testing

@Suite("Verifying")
struct VerifyTests {
    @Test("a sound file is sound, and its head is the one to write down")
    func sound() throws {
        let workshop = try Workshop()
        var history = RandomHistory(workshop, seed: 1)
        try history.run(commits: 30)
        let report = try workshop.database.verify()
        #expect(report.isSound)
        #expect(report.head == (try workshop.database.head()))
        try workshop.record([Drafts.marked(50)])
        #expect(try workshop.database.verify(against: report.head).isSound)
    }

    @Test("a log cut short is found against a head that was written down, and only then")
    func truncated() throws {
        let workshop = try Workshop()
        for child in 1...3 { try workshop.record([Drafts.marked(Int64(child))]) }
        let head = try workshop.database.head()
        try workshop.tamper(
            """
            DROP TRIGGER commit_is_kept; DROP TRIGGER event_is_kept; DROP TRIGGER stream_only_grows;
            DELETE FROM event WHERE position = 3; DELETE FROM "commit" WHERE number = 3;
            UPDATE stream SET version = 2; DELETE FROM mark WHERE child = 3;
            """)
        #expect(try workshop.database.verify().isSound)
        let fault = try workshop.database.verify(against: head).fault
        #expect(fault == LogFault(commit: 2, event: nil, reason: .endsEarly(written: 3)))
    }

    @Test("a log that was rewritten throughout is found against a head that was written down")
    func rewritten() throws {
        let workshop = try Workshop()
        let other = try Workshop()
        for child in 1...3 {
            try workshop.record([Drafts.marked(Int64(child))])
            try other.record([Drafts.marked(Int64(child), .illness)])
        }
        let written = try workshop.database.head()
        #expect(try other.database.verify().isSound)
        let fault = try other.database.verify(against: written).fault
        #expect(fault == LogFault(commit: 3, event: nil, reason: .notAsWrittenDown))
    }

    @Test("a finished register whose counts are not those of its marks is named")
    func unbalanced() throws {
        let workshop = try Workshop()
        try workshop.record((1...4).map { Drafts.joined(Int64($0)) })
        try workshop.record([Drafts.marked(1), Drafts.marked(2, .late), Drafts.marked(3, .illness)])
        try workshop.record([Drafts.finished(RegisterTally(onRoll: 4, here: 2, away: 1, unmarked: 1))])
        // Later changes do not unsettle an earlier count.
        try workshop.record([Drafts.marked(4), Drafts.joined(5)])
        #expect(try workshop.database.verify().isSound)
        try workshop.record([Drafts.finished(RegisterTally(onRoll: 4, here: 3, away: 1, unmarked: 1))])
        let fault = try workshop.database.verify().fault
        let reason = LogFault.Reason.unbalanced(group: 3, session: Int64(Drafts.morning.number))
        #expect(fault == LogFault(commit: 5, event: 11, reason: reason))
    }

    @Test("an event that is no fact is named", arguments: ["type = 999", "schema = 9", "code = 99", "cause = 0"])
    func unreadable(change: String) throws {
        // The chain is checked first, so a lie in a column is found there, whatever it says.
        let workshop = try Workshop()
        for child in 1...3 { try workshop.record([Drafts.marked(Int64(child))]) }
        try workshop.tamper("DROP TRIGGER event_is_final; UPDATE event SET \(change) WHERE position = 2")
        let fault = try workshop.database.verify().fault
        #expect(fault == LogFault(commit: 2, event: 2, reason: .eventChanged))
    }
}
