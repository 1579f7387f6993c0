import Domain
import EventLog
import GRDB
import Storage
import Testing

@Suite("The log only grows")
struct AppendOnlyTests {
    @Test(
        "no statement changes or removes what was recorded",
        arguments: [
            "UPDATE event SET code = 1", "UPDATE event SET sealed = NULL", "UPDATE event SET payload = NULL",
            "DELETE FROM event", "UPDATE \"commit\" SET terminal = 'x'", "DELETE FROM \"commit\"",
            "UPDATE stream SET name = 'x'", "UPDATE stream SET version = 0", "UPDATE stream SET version = version",
            "DELETE FROM stream", "REPLACE INTO stream VALUES (1, 'child/9', 4)",
        ])
    func refused(sql: String) throws {
        let workshop = try Workshop()
        try workshop.record([Drafts.registered(1), Drafts.marked(1)])
        let raw = try workshop.rawQueue()
        #expect(throws: DatabaseError.self) {
            try raw.write { raw in
                try raw.execute(sql: "PRAGMA recursive_triggers = ON")
                try raw.execute(sql: sql)
            }
        }
        #expect(try workshop.database.verify().isSound)
    }

    @Test("the sealed words of a child may go once their key is destroyed, and the chain still holds")
    func destroyedWords() throws {
        let workshop = try Workshop()
        try workshop.record([Drafts.registered(1), Drafts.registered(2)])
        try workshop.tamper("UPDATE child_key SET wrapped = NULL WHERE child = 1")
        try workshop.tamper("UPDATE event SET sealed = NULL WHERE sealedKey = 1")
        #expect(throws: DatabaseError.self) {
            try workshop.tamper("UPDATE event SET sealed = NULL WHERE sealedKey = 2")
        }
        #expect(throws: DatabaseError.self) {
            try workshop.tamper("UPDATE child_key SET wrapped = x'00' WHERE child = 1")
        }
        let report = try workshop.database.verify()
        #expect(report.fault == nil)
        #expect(report.destroyed == 1)
        // The read model still holds the bytes until it is rebuilt, and verify says so.
        #expect(report.drifted.map(\.table) == ["child"])
        _ = try workshop.database.rebuild()
        #expect(try workshop.database.verify().isSound)
        #expect(try workshop.database.read { try $0.child(Drafts.child(1))?.details } == nil)
    }
}
