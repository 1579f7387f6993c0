import Domain
import EventLog
import Storage
import Testing

@Suite("Deciding and recording")
struct ChangeTests {
    private struct Refused: Error {}

    @Test("a decision sees the log as it is and is recorded in the same transaction")
    func decides() throws {
        let workshop = try Workshop()
        try workshop.record([Drafts.marked(1)])
        let command = workshop.command()
        let receipt = try workshop.database.change(command) { snapshot in
            let entry = try #require(try snapshot.entry(of: Drafts.child(1), in: Drafts.morning))
            return Drafts.draft(
                command,
                [Drafts.corrected(1, from: entry.mark, to: Mark(.late, minutesLate: 4), supersedes: entry.version)])
        }
        #expect(receipt?.number == 2)
        let entry = try workshop.database.read { try $0.entry(of: Drafts.child(1), in: Drafts.morning) }
        #expect(entry?.mark == Mark(.late, minutesLate: 4))
    }

    @Test("a command that was carried out is not decided again")
    func repeated() throws {
        let workshop = try Workshop()
        let command = workshop.command()
        let first = try workshop.database.change(command) { _ in Drafts.draft(command, [Drafts.marked(1)]) }
        let again = try workshop.database.change(command) { _ in
            Issue.record("decided a second time")
            return nil
        }
        #expect(first?.isRepeat == false && again?.isRepeat == true)
        #expect(again?.number == first?.number && again?.first == first?.first)
    }

    @Test("what was appended is known to a change, and the other way round: there is one road")
    func oneRoad() throws {
        let workshop = try Workshop()
        let (appended, changed) = (workshop.command(), workshop.command())
        let first = try workshop.database.append(Drafts.draft(appended, [Drafts.marked(1)]), expecting: [:])
        let again = try workshop.database.change(appended) { _ in
            Issue.record("decided a second time")
            return nil
        }
        #expect(again?.number == first.number && again?.isRepeat == true)
        let draft = Drafts.draft(changed, [Drafts.marked(2)])
        let second = try workshop.database.change(changed) { _ in draft }
        let repeated = try workshop.database.append(draft, expecting: [Drafts.register: 99])
        #expect(repeated.number == second?.number && repeated.isRepeat)
        _ = try workshop.database.change(workshop.command()) { _ in
            #expect(throws: StorageError.nested) { try workshop.database.append(draft, expecting: [:]) }
            return nil
        }
    }

    @Test("nothing to record writes nothing; a refusal passes through and writes nothing")
    func nothing() throws {
        let workshop = try Workshop()
        #expect(try workshop.database.change(workshop.command()) { _ in nil } == nil)
        #expect(throws: Refused.self) { try workshop.database.change(workshop.command()) { _ in throw Refused() } }
        #expect(try workshop.database.head().commit == 0)
        // The turn and the transaction were given back.
        try workshop.record([Drafts.marked(1)])
    }

    @Test("what lies beside the log changes with the commit or not at all")
    func alongside() throws {
        let workshop = try Workshop()
        let slot = StoredKeySlot(label: "priya", staff: StaffID(rawValue: 5), body: [1, 2, 3])
        let command = workshop.command()
        _ = try workshop.database.change(command, alongside: { try $0.put(slot) }) { _ in
            Drafts.draft(command, [Drafts.marked(1)])
        }
        #expect(try workshop.database.read { try $0.keySlots() } == [slot])
        let other = workshop.command()
        #expect(throws: Refused.self) {
            try workshop.database.change(
                other,
                alongside: { side in
                    try side.removeKeySlot("priya")
                    throw Refused()
                },
                decide: { _ in Drafts.draft(other, [Drafts.marked(2)]) })
        }
        #expect(try workshop.database.read { try $0.keySlots() } == [slot])
        #expect(try workshop.database.head().commit == 1)
    }

    @Test("nothing is recorded while nobody is signed in")
    func locked() throws {
        let workshop = try Workshop()
        workshop.database.sealer = nil
        #expect(throws: StorageError.locked) { try workshop.record([Drafts.marked(1)]) }
        #expect(try workshop.database.head().commit == 0)
    }

    @Test("a change inside a change is refused, a reading inside one is not")
    func nested() throws {
        let workshop = try Workshop()
        _ = try workshop.database.change(workshop.command()) { _ in
            #expect(throws: StorageError.nested) { try workshop.record([Drafts.marked(1)]) }
            let head = try workshop.database.head()
            #expect(head.commit == 0)
            return nil
        }
    }

    @Test("secrets and drafts come back as they were put, and go")
    func sideTables() throws {
        let workshop = try Workshop()
        let draft = StoredDraft(
            name: "note/7", key: .child(Drafts.child(7)), sealed: [9, 8], savedAt: Instant(milliseconds: 4))
        try workshop.database.write { side in
            try side.putSecret("pin/5", sealed: [1])
            try side.putSecret("pin/5", sealed: [2])
            try side.put(draft)
        }
        #expect(try workshop.database.read { try $0.secret("pin/5") } == [2])
        #expect(try workshop.database.read { try $0.draft("note/7") } == draft)
        try workshop.database.write { side in
            try side.removeSecret("pin/5")
            try side.removeDraft("note/7")
        }
        #expect(try workshop.database.read { try $0.secret("pin/5") } == nil)
        #expect(try workshop.database.read { try $0.draft("note/7") } == nil)
    }

    @Test("one durable mark runs no more than ten statements, its decision's own apart")
    func statements() throws {
        let workshop = try Workshop()
        try workshop.record([Drafts.marked(1)])
        let before = workshop.database.statementCount
        try workshop.record([Drafts.marked(2)])
        #expect(workshop.database.statementCount - before <= 9)
    }

    @Test("the wall clock's offset is recorded: an hour in summer, none in winter")
    func offsets() throws {
        let workshop = try Workshop()
        // 1 July and 1 December 2026, noon UTC.
        try workshop.record([Drafts.marked(1)], at: 1_782_907_200_000)
        try workshop.record([Drafts.marked(2)], at: 1_796_126_400_000)
        let commits = try workshop.database.read { try $0.commits(after: 0) }
        #expect(commits.map(\.offsetMinutes) == [60, 0])
    }
}
