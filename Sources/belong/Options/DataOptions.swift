import Application
import ArgumentParser
import Domain
import Glibc
import Storage

/// Which setting's folder, and by which clock.
struct DataOptions: ParsableArguments {
    @Option(
        name: .shortAndLong,
        help: ArgumentHelp(
            "The setting's folder ($BELONG_DATA, else $XDG_DATA_HOME/belong).", valueName: "dir"))
    var data: String?

    @Option(help: ArgumentHelp("Start the clock at this time; only in a rehearsal.", valueName: "2026-11-23T08:50"))
    var now: String?

    /// The folder; it need not be there.
    var folder: DataFolder {
        get throws {
            if let named = data ?? Environment["BELONG_DATA"] { return DataFolder(named) }
            return DataFolder(try Environment.dataHome() + "/belong")
        }
    }

    /// The setting's workspace with nobody signed in.
    func openLocked() throws -> sending Workspace {
        try open(Database(opening: try folder))
    }

    /// A workspace over a file that is open already.
    func open(_ database: sending Database) throws -> sending Workspace {
        guard let setting = try database.read({ try $0.setting() }) else {
            throw StorageError.unfinished(path: database.folder.path)
        }
        return try Workspace(
            database: database, clock: clock(isRehearsal: setting.isRehearsal), terminal: Environment.terminalName,
            software: Version.text)
    }

    /// The clock: the machine's, or in a rehearsal one that starts at a given time.
    func clock(isRehearsal: Bool) throws -> any WallClock {
        guard let text = now ?? Environment["BELONG_NOW"] else { return SystemClock() }
        guard let start = Instant(london: text) else {
            throw Stop.wrongUse("“\(text)” is not a time such as 2026-11-23T08:50.")
        }
        guard isRehearsal else { throw Stop.wrongUse(SettingError.notRehearsal.description) }
        return RehearsalClock(startingAt: start)
    }
}
