import ArgumentParser
import EventLog
import Foundation
import Storage

/// A full disk and a folder that may not be written: a typed refusal, and nothing half-written.
struct MarkerFaults: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "marker-faults", abstract: "Marks onto a full disk and into a read-only folder.")

    @Option(help: "Where to write.")
    var folder = "/var/tmp"

    func run() throws {
        let isFullKnown = try full()
        let isReadOnlyKnown = try readOnly()
        guard isFullKnown, isReadOnlyKnown else { throw ExitCode(1) }
    }

    /// The write-ahead log may grow to each of several sizes and no further.
    private func full() throws -> Bool {
        var isGood = true
        for limit in stride(from: 260_000, through: 700_000, by: 40_037) {
            let (worker, check) = try WorkerSetting.use(in: folder) { setting in
                let worker = try setting.worker("--sessions", "400", "--file-limit", "\(limit)")
                try worker.go()
                worker.finish()
                return (worker, try setting.check(worker.acknowledged))
            }
            print(
                """
                full at \(limit) bytes: refused as \(worker.refusal ?? "nothing"), \
                \(worker.acknowledged.count) acknowledged, lost \(check.lost), beyond \(check.unacknowledged), \
                log \(check.fault ?? "verifies")
                """)
            isGood =
                isGood && worker.refusal == "full" && check.lost == 0 && check.unacknowledged == 0
                && check.fault == nil && !worker.acknowledged.isEmpty
        }
        return isGood
    }

    private func readOnly() throws -> Bool {
        try WorkerSetting.use(in: folder) { try readOnly($0) }
    }

    private func readOnly(_ setting: WorkerSetting) throws -> Bool {
        let place = setting.place
        let head = try setting.open().head()
        for name in try FileManager.default.contentsOfDirectory(atPath: place.path) {
            chown("\(place.path)/\(name)", 65_534, 65_534)
            chmod("\(place.path)/\(name)", 0o400)
        }
        chown(place.path, 65_534, 65_534)
        chmod(place.path, 0o500)
        let worker = try setting.worker("--unprivileged")
        try worker.go()
        worker.finish()
        chmod(place.path, 0o700)
        for name in try FileManager.default.contentsOfDirectory(atPath: place.path) {
            chmod("\(place.path)/\(name)", 0o600)
        }
        let database = try setting.open()
        let isUntouched = try database.head() == head && database.verify().isSound
        print("read-only: refused as \(worker.refusal ?? "nothing"), \(isUntouched ? "untouched" : "changed")")
        return worker.refusal == "read-only" && isUntouched
    }
}
