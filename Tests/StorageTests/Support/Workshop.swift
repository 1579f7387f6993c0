import Crypto
import Domain
import EventLog
import Foundation
import GRDB
import Storage
import Testing

typealias Database = Storage.Database

/// A setting in a folder of its own that goes when the test ends, unlocked.
final class Workshop {
    let folder: DataFolder
    let key: SymmetricKey
    let database: Database
    private var lastCommand: UInt64 = 0

    init(named name: String = UUID().uuidString) throws {
        folder = DataFolder(NSTemporaryDirectory() + "belong-test-\(name)")
        key = SymmetricKey(size: .bits256)
        database = try Database(creating: folder)
        database.sealer = Keyring(key, for: database)
    }

    deinit {
        try? FileManager.default.removeItem(atPath: folder.path)
    }

    /// The same file opened once more, as another process would.
    func opened() throws -> Database {
        let other = try Database(opening: folder)
        other.sealer = Keyring(key, for: other)
        return other
    }

    func command() -> CommandID {
        lastCommand += 1
        return CommandID(high: lastCommand, low: 0xC0FFEE)
    }

    /// Records facts in one commit.
    @discardableResult
    func record(_ events: [NewEvent], at milliseconds: Int64 = 1_795_424_400_000) throws -> CommitReceipt {
        let command = command()
        let draft = Drafts.draft(command, events, at: milliseconds)
        return try #require(try database.change(command) { _ in draft })
    }

    /// Runs SQL behind the program's back, with nothing guarding it.
    func tamper(_ sql: String, _ arguments: StatementArguments = []) throws {
        try rawQueue().writeWithoutTransaction { raw in try raw.execute(sql: sql, arguments: arguments) }
    }

    func rawQueue() throws -> DatabaseQueue {
        var configuration = Configuration()
        configuration.foreignKeysEnabled = false
        configuration.busyMode = .timeout(5)
        return try DatabaseQueue(path: folder.file, configuration: configuration)
    }

    /// Every byte of the folder's files.
    func bytes() throws -> Data {
        try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted().reduce(into: Data()) { data, name in
            data.append(try Data(contentsOf: URL(filePath: folder.path + "/" + name)))
        }
    }
}
