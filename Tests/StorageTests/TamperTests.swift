import Domain
import Foundation
import EventLog
import GRDB
@testable import Storage
import TestSupport
import Testing

/// Flips one byte in each column of each table of the log in turn.
@Suite("A flipped byte anywhere in the log")
struct TamperTests {
    private static let commitColumns = [
        "number", "commandID", "actor", "actorWords", "terminal", "recordedAt", "offsetMinutes", "firstPosition",
        "eventCount", "software", "previousHash", "hash",
    ]
    private static let eventColumns = [
        "position", "commit", "stream", "version", "type", "schema", "child", "session", "code", "minutes", "clock",
        "fromCode", "fromMinutes", "cause", "supersedes", "payload", "payloadHash", "sealed", "sealedKey",
        "sealedHash", "leaf",
    ]

    /// Commit 4 is an amendment with most columns filled; commit 5 has a plain payload; others stand around them.
    private func workshop() throws -> Workshop {
        let workshop = try Workshop()
        try workshop.record([Drafts.setting(.opened(name: "Hillside", profile: .school, isRehearsal: true))])
        try workshop.record([Drafts.registered(1), Drafts.joined(1)])
        let late = Mark(.late, minutesLate: 7)
        let marked = try workshop.record([Drafts.marked(1, .late, minutes: 7), Drafts.marked(2)])
        let reason = try #require(AmendmentReason("he came with the bus"))
        try workshop.record([
            Drafts.amended(
                1, from: late, to: Mark(.arrivedAfterClosing, minutesLate: 31), supersedes: marked.first,
                reason: reason)
        ])
        try workshop.record([Drafts.finished(RegisterTally(onRoll: 1, here: 1, away: 0, unmarked: 0))])
        try workshop.record([Drafts.marked(3), Drafts.registered(3)])
        return workshop
    }

    private func flip(_ workshop: Workshop, _ table: String, _ column: String, where key: String, byte: Int) throws {
        try workshop.rawQueue().writeWithoutTransaction { raw in
            try raw.execute(sql: "PRAGMA writable_schema = ON; PRAGMA ignore_check_constraints = ON")
            for trigger in try String.fetchAll(raw, sql: "SELECT name FROM sqlite_master WHERE type = 'trigger'") {
                try raw.execute(sql: "DROP TRIGGER \(trigger)")
            }
            let value = try #require(
                try DatabaseValue.fetchOne(raw, sql: "SELECT \"\(column)\" FROM \"\(table)\" WHERE \(key)"))
            try raw.execute(
                sql: "UPDATE \"\(table)\" SET \"\(column)\" = ? WHERE \(key)", arguments: [flipped(value, byte)])
        }
    }

    private func flipped(_ value: DatabaseValue, _ byte: Int) throws -> DatabaseValue {
        switch value.storage {
        case .int64(let number): return (number ^ (1 << Int64(byte * 8 + 5))).databaseValue
        case .blob(var data):
            let index = data.startIndex + byte % data.count
            data[index] ^= 0x20
            return data.databaseValue
        case .string(let text):
            var bytes = Array(text.utf8)
            bytes[byte % bytes.count] ^= 0x04
            return String(decoding: bytes, as: UTF8.self).databaseValue
        // A column that was empty is given a value.
        case .null: return 1.databaseValue
        case .double: throw StorageError.damaged("no column holds a fraction")
        }
    }

    @Test("in a commit's columns names that commit", arguments: commitColumns, [0, 1, 3])
    func commit(column: String, byte: Int) throws {
        let workshop = try workshop()
        try flip(workshop, "commit", column, where: "number = 4", byte: byte)
        let fault = try #require(try workshop.database.verify().fault)
        #expect(fault.commit == 4, "\(fault)")
    }

    @Test("in an event's columns names that event and its commit", arguments: eventColumns, [0, 1, 3])
    func event(column: String, byte: Int) throws {
        let workshop = try workshop()
        // STRICT tables hold blobs and numbers apart, so an empty blob column is filled with a blob.
        let isEmptyBlob = ["payload", "payloadHash"].contains(column)
        let (key, commit, event): (String, Int64, Int64) = isEmptyBlob ? ("position = 7", 5, 7) : ("position = 6", 4, 6)
        try flip(workshop, "event", column, where: key, byte: byte)
        let fault = try #require(try workshop.database.verify().fault)
        #expect(fault.commit == commit && fault.event == event, "\(fault)")
    }

    @Test("in an empty payload's place names the event", arguments: ["payload", "payloadHash"])
    func filled(column: String) throws {
        let workshop = try workshop()
        try workshop.tamper("DROP TRIGGER event_is_final; UPDATE event SET \(column) = x'7b7d' WHERE position = 6")
        let fault = try #require(try workshop.database.verify().fault)
        #expect(fault.commit == 4 && fault.event == 6, "\(fault)")
    }

    @Test("in a stream's columns names the first event that it touches", arguments: ["id", "name", "version"])
    func stream(column: String) throws {
        let workshop = try workshop()
        try flip(workshop, "stream", column, where: "name = '\(Drafts.register.text)'", byte: 0)
        let fault = try #require(try workshop.database.verify().fault)
        // Its version is held against its last event, the rest against its first.
        #expect(fault.commit == (column == "version" ? 6 : 3), "\(fault)")
        #expect(fault.event == (column == "version" ? 8 : 4), "\(fault)")
    }

    @Test(
        "a row that is gone is named", arguments: [("event", "position = 6", 4, 6), ("\"commit\"", "number = 4", 4, 0)])
    func removed(table: String, key: String, commit: Int64, event: Int64) throws {
        let workshop = try workshop()
        try workshop.tamper(
            "DROP TRIGGER event_is_kept; DROP TRIGGER commit_is_kept; DELETE FROM \(table) WHERE \(key)")
        let fault = try #require(try workshop.database.verify().fault)
        #expect(fault.commit == commit, "\(fault)")
        #expect(event == 0 || fault.event == event, "\(fault)")
    }

    @Test("two events that changed places are named")
    func swapped() throws {
        let workshop = try workshop()
        try workshop.tamper(
            """
            DROP TRIGGER event_is_final;
            UPDATE event SET position = -1 WHERE position = 4; UPDATE event SET position = 4 WHERE position = 5;
            UPDATE event SET position = 5 WHERE position = -1;
            """)
        let fault = try #require(try workshop.database.verify().fault)
        #expect(fault == LogFault(commit: 3, event: 4, reason: .eventChanged))
    }

    @Test("bytes of the file itself that are overwritten are reported, never a trap", arguments: 1...40)
    func fileBytes(seed: UInt64) throws {
        let workshop = try workshop()
        try workshop.database.checkpointIfIdle()
        var random = SeededGenerator(seed: seed)
        let file = try #require(fopen(workshop.folder.file, "r+"))
        fseek(file, 0, SEEK_END)
        let size = ftell(file)
        fseek(file, Int.random(in: 4096..<size, using: &random), SEEK_SET)
        var junk = (0..<64).map { _ in UInt8.random(in: 0...255, using: &random) }
        fwrite(&junk, 1, junk.count, file)
        fclose(file)
        // Overwriting may hit a free page; whatever it hits, the answer is a report or a typed error.
        do {
            _ = try workshop.opened().verify()
        } catch is StorageError {
        } catch is EventCodingError {
        }
    }
}
