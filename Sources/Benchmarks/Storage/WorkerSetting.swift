import Crypto
import EventLog
import Storage

/// A setting of its own that worker processes mark, and whose log is then held against what they were told.
struct WorkerSetting {
    let place: DataFolder
    private let key: SymmetricKey

    /// Makes a setting in a folder under `parent`, lends it, and removes it again.
    static func use<Result>(in parent: String, _ body: (WorkerSetting) throws -> Result) throws -> Result {
        let setting = WorkerSetting(place: ScratchSetting.folder(in: parent), key: SymmetricKey(size: .bits256))
        defer { ScratchSetting.remove(setting.place) }
        _ = try ScratchSetting.make(setting.place, key: setting.key)
        return try body(setting)
    }

    /// Opens it, as another terminal would.
    func open() throws -> Database {
        try ScratchSetting.open(place, key: key)
    }

    /// Starts a worker, which waits for its signal to begin.
    func worker(_ arguments: String...) throws -> WorkerProcess {
        try WorkerProcess(place, key: key, arguments)
    }

    /// Opens it anew and holds its log against what workers were told.
    func check(_ acknowledged: [WorkerProcess.Acknowledged]) throws -> LogCheck {
        try LogCheck(open(), acknowledged)
    }
}
