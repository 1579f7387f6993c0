import EventLog
import Foundation
import GRDB
import Testing

@testable import Storage

@Suite("Making a setting's folder")
final class MakingTests {
    private let folder = DataFolder(NSTemporaryDirectory() + "belong-made-" + UUID().uuidString)

    deinit {
        try? FileManager.default.removeItem(atPath: folder.path)
    }

    private func mode(_ path: String) throws -> Int? {
        try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
    }

    @Test("a making that was cut short is explained, and can be finished", arguments: ["an empty file", "tables"])
    func cutShort(after: String) throws {
        if after == "tables" {
            _ = try Database(creating: folder)
        } else {
            try folder.make()
            #expect(throws: StorageError.unfinished(path: folder.path)) { try Database(opening: folder) }
        }
        #expect(try !Database.hasSetting(in: folder))
        let database = try Database(creating: folder)
        #expect(try database.head().commit == 0)
        #expect(try database.verify().isSound)
        #expect(folder.looseModes().isEmpty)
    }

    @Test("another program's file is not taken up")
    func foreign() throws {
        try FileManager.default.createDirectory(atPath: folder.path, withIntermediateDirectories: true)
        try DatabaseQueue(path: folder.file).write { try $0.execute(sql: "CREATE TABLE theirs(a)") }
        #expect(throws: StorageError.alreadyThere(path: folder.path)) { try Database(creating: folder) }
        let tables = try DatabaseQueue(path: folder.file).read { raw in
            try String.fetchAll(raw, sql: "SELECT name FROM sqlite_schema")
        }
        #expect(tables == ["theirs"])
    }

    @Test("an empty folder that was open to others is closed to them")
    func closes() throws {
        try FileManager.default.createDirectory(
            atPath: folder.path, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o755])
        _ = try Database(creating: folder)
        #expect(try mode(folder.path) == 0o700)
    }

    @Test("a folder that serves more than a setting is left as it is")
    func shared() throws {
        try FileManager.default.createDirectory(
            atPath: folder.path + "/other", withIntermediateDirectories: true)
        chmod(folder.path, 0o755)
        #expect(throws: StorageError.shared(path: folder.path)) { try Database(creating: folder) }
        #expect(try mode(folder.path) == 0o755)
        #expect(!folder.isThere)
    }

    @Test("a file in the folder's place is left as it is")
    func notAFolder() throws {
        try Data("mine".utf8).write(to: URL(filePath: folder.path))
        chmod(folder.path, 0o644)
        #expect(throws: StorageError.readOnly(path: folder.path)) { try Database(creating: folder) }
        #expect(try mode(folder.path) == 0o644)
    }

    @Test("somebody else's folder is left as it is, even by an administrator")
    func somebodyElses() throws {
        let isAdministrator = geteuid() == 0
        let theirs = isAdministrator ? folder : DataFolder("/usr")
        if isAdministrator {
            try FileManager.default.createDirectory(atPath: folder.path, withIntermediateDirectories: true)
            chown(folder.path, 12_345, 12_345)
            chmod(folder.path, 0o755)
        }
        #expect(throws: StorageError.readOnly(path: theirs.path)) { try Database(creating: theirs) }
        #expect(try mode(theirs.path) == 0o755)
    }
}
