import Crypto
import Domain
import EventLog
import Foundation
import Storage

/// A setting in a folder of its own, for measuring and for worker processes.
enum ScratchSetting {
    static let group = GroupID(rawValue: 3)
    static let session = Session(CivilDate(dayNumber: 20_780), .morning)
    static let actor = Actor(id: StaffID(rawValue: 5), name: "Priya Nair", position: "class teacher")

    /// A fresh folder under `parent`.
    static func folder(in parent: String) -> DataFolder {
        DataFolder("\(parent)/belong-bench-\(UUID().uuidString)")
    }

    /// Makes a setting there, unlocked with a key.
    static func make(_ folder: DataFolder, key: SymmetricKey) throws -> Database {
        let database = try Database(creating: folder)
        database.sealer = Keyring(key, for: database)
        return database
    }

    /// Opens the setting there with a key.
    static func open(_ folder: DataFolder, key: SymmetricKey) throws -> Database {
        let database = try Database(opening: folder)
        database.sealer = Keyring(key, for: database)
        return database
    }

    static func remove(_ folder: DataFolder) {
        try? FileManager.default.removeItem(atPath: folder.path)
    }

    static func draft(_ command: CommandID, _ events: [NewEvent]) -> CommitDraft {
        CommitDraft(
            commandID: command, actor: actor, terminal: "Oak door", at: now(), software: "1.0", events: events)
    }

    static func now() -> Instant {
        var time = timespec()
        clock_gettime(CLOCK_REALTIME, &time)
        return Instant(milliseconds: Int64(time.tv_sec) * 1_000 + Int64(time.tv_nsec) / 1_000_000)
    }

    /// A command's name, time-ordered as the program makes them.
    static func command(using random: inout some RandomNumberGenerator) -> CommandID {
        CommandID(high: UInt64(bitPattern: now().milliseconds) << 16, low: random.next())
    }
}

/// The digits of a key on a worker's standard input: a made-up key of a made-up setting.
enum KeyDigits {
    static func text(_ key: SymmetricKey) -> String {
        key.withUnsafeBytes { Hexadecimal.text($0) }
    }

    static func key(_ text: String) -> SymmetricKey? {
        Hexadecimal.bytes(text).map { SymmetricKey(data: $0) }
    }
}
