import Domain
import EventLog
import Foundation
import GRDB
import Testing

@testable import Storage

@Suite("Opening a setting's file")
struct OpeningTests {
    @Test("the file is opened as durable as the design asks, by the shipped path")
    func pragmas() throws {
        let workshop = try Workshop()
        for database in [workshop.database, try workshop.opened()] {
            let settings = try database.read { snapshot in
                try [
                    "journal_mode", "synchronous", "foreign_keys", "recursive_triggers", "application_id",
                    "user_version",
                ].map { try Storage.Statement(snapshot.connection, "PRAGMA \($0)").first(make: { $0.text(0) }) }
            }
            #expect(settings == ["wal", "2", "1", "1", "1114402407", "1"])
        }
    }

    @Test("every table is STRICT")
    func strict() throws {
        let workshop = try Workshop()
        let loose = try workshop.rawQueue().read { raw in
            try String.fetchAll(
                raw,
                sql:
                    "SELECT name FROM pragma_table_list WHERE schema = 'main' AND strict = 0 AND name NOT LIKE 'sqlite%'"
            )
        }
        #expect(loose == [])
    }

    @Test("folder and files are open to nobody else, whatever the umask")
    func modes() throws {
        let previous = umask(0)
        defer { umask(previous) }
        let workshop = try Workshop()
        try workshop.record([Drafts.marked(1)])
        #expect(workshop.folder.looseModes() == [])
        let names = try FileManager.default.contentsOfDirectory(atPath: workshop.folder.path).sorted()
        #expect(names == ["belong.db", "belong.db-shm", "belong.db-wal", "belong.lock"])
        for name in names {
            let attributes = try FileManager.default.attributesOfItem(atPath: workshop.folder.path + "/" + name)
            #expect(attributes[.posixPermissions] as? Int == 0o600, "\(name)")
        }
    }

    @Test("a file or folder that others may read is reported with what it should be")
    func looseModes() throws {
        let workshop = try Workshop()
        chmod(workshop.folder.path, 0o755)
        chmod(workshop.folder.file, 0o640)
        let loose = workshop.folder.looseModes()
        #expect(loose.map(\.mode) == [0o755, 0o640])
        #expect(loose.map(\.wanted) == [0o700, 0o600])
    }

    @Test("a folder without a setting says so")
    func missing() throws {
        let folder = DataFolder(NSTemporaryDirectory() + "belong-none-\(UUID().uuidString)")
        #expect(throws: StorageError.missing(path: folder.path)) { try Storage.Database(opening: folder) }
        #expect(!FileManager.default.fileExists(atPath: folder.path))
    }

    @Test("a second setting is not made in the same folder")
    func alreadyThere() throws {
        let workshop = try Workshop()
        try workshop.record([Drafts.marked(1)])
        #expect(throws: StorageError.alreadyThere(path: workshop.folder.path)) {
            try Storage.Database(creating: workshop.folder)
        }
    }

    @Test("a newer program's file is refused and left as it was")
    func newer() throws {
        let workshop = try Workshop()
        try workshop.tamper("PRAGMA user_version = 2; PRAGMA wal_checkpoint(TRUNCATE)")
        let before = try Data(contentsOf: URL(filePath: workshop.folder.file))
        #expect(throws: StorageError.newer(found: 2, known: 1)) { try Storage.Database(opening: workshop.folder) }
        #expect(try Data(contentsOf: URL(filePath: workshop.folder.file)) == before)
    }

    @Test("a file that is not ours is refused and left as it was")
    func notOurs() throws {
        let folder = DataFolder(NSTemporaryDirectory() + "belong-other-\(UUID().uuidString)")
        try FileManager.default.createDirectory(atPath: folder.path, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: folder.path) }
        let file = URL(filePath: folder.file)
        try DatabaseQueue(path: folder.file).write { try $0.execute(sql: "CREATE TABLE theirs(a)") }
        let before = try Data(contentsOf: file)
        #expect(throws: StorageError.notBelong(path: folder.file)) { try Storage.Database(opening: folder) }
        #expect(try Data(contentsOf: file) == before)
        try Data("not a database, but long enough to have a header of sorts".utf8).write(to: file)
        #expect(throws: StorageError.notBelong(path: "The file")) { try Storage.Database(opening: folder) }
    }
}
