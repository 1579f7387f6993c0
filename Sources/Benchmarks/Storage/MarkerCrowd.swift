import ArgumentParser

/// Several processes mark one group at once: nothing may be lost or doubled, and nobody may wait for long.
struct MarkerCrowd: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "marker-crowd",
        abstract: "Marks one group from many processes at once and checks the log.",
        discussion: "Example: Benchmarks marker-crowd --processes 8 --marks 1250")

    @Option(help: "Processes.")
    var processes = 8

    @Option(help: "Marks that each process makes.")
    var marks = 1_250

    @Option(help: "Where to write.")
    var folder = "/var/tmp"

    func run() throws {
        try WorkerSetting.use(in: folder) { try mark($0) }
    }

    private func mark(_ setting: WorkerSetting) throws {
        let workers = try (0..<processes).map { _ in try setting.worker("--marks", "\(marks)") }
        let watch = Stopwatch()
        for worker in workers { try worker.go() }
        // A worker that waits for its reader would hold up only itself, but its time would be counted.
        var open = workers
        while !open.isEmpty { open = open.filter { $0.readSome() } }
        let elapsed = watch.elapsed
        for worker in workers { worker.finish() }
        let summaries = workers.compactMap(\.summary)
        let acknowledged = workers.flatMap(\.acknowledged)
        let check = try setting.check(acknowledged)
        let doubled = acknowledged.count - Set(acknowledged.map(\.position)).count
        let longest = summaries.map(\.longest).max() ?? .infinity
        print(
            """
            \(processes) processes, \(acknowledged.count) marks in \(Stopwatch.text(elapsed)): lost \(check.lost), \
            doubled \(doubled), unacknowledged \(check.unacknowledged), \
            conflicts shown \(summaries.reduce(0) { $0 + $1.conflicts }), \
            longest wait \(Stopwatch.text(longest)) (bar 500 ms), log \(check.fault ?? "verifies")
            """)
        guard acknowledged.count == processes * marks, summaries.count == processes, check.lost == 0, doubled == 0,
            check.unacknowledged == 0, check.fault == nil, longest <= 500_000
        else { throw ExitCode(1) }
    }
}
