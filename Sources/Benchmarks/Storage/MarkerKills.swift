import ArgumentParser
import Foundation
import Storage

/// A process that marks is killed again and again: whatever it was told is safe must be there.
struct MarkerKills: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "marker-kills",
        abstract: "Kills a marking process at random moments and checks the log.",
        discussion: "Example: Benchmarks marker-kills --times 500")

    @Option(help: "How often.")
    var times = 500

    @Option(help: "The longest that a process may live after its first mark, in milliseconds.")
    var longest = 30

    @Option(help: "Where to write.")
    var folder = "/var/tmp"

    func run() throws {
        try WorkerSetting.use(in: folder) { try kill($0) }
    }

    private func kill(_ setting: WorkerSetting) throws {
        var acknowledged: [WorkerProcess.Acknowledged] = []
        var faults = 0
        for time in 0..<times {
            let worker = try setting.worker("--sessions", "400")
            try worker.go()
            // The first thing that it says is that a mark is safe.
            guard worker.readSome() else { throw ExitCode(1) }
            usleep(UInt32.random(in: 0...UInt32(longest) * 1_000))
            worker.kill()
            worker.finish()
            acknowledged += worker.acknowledged
            if try setting.open().verifyChain() != nil { faults += 1 }
            if time % 100 == 99 { print("  \(time + 1) kills, \(acknowledged.count) marks acknowledged") }
        }
        let check = try setting.check(acknowledged)
        print(
            """
            \(times) kills, \(acknowledged.count) marks acknowledged: lost \(check.lost), written but not yet said \
            \(check.unacknowledged), broken chains \(faults), log \(check.fault ?? "verifies")
            """)
        // At most one mark a kill was on disk and not yet said to be.
        guard check.lost == 0, faults == 0, check.fault == nil, (0...times).contains(check.unacknowledged),
            !acknowledged.isEmpty
        else { throw ExitCode(1) }
    }
}
