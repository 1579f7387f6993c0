import ArgumentParser

/// The figures that the program is held to, each measured beside its floor in the same run.
@main
struct Benchmarks: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Measures the program beside plain C that does the same work.",
        subcommands: [
            FloorCurses.self, DriverProbe.self, KeyLatency.self, RegisterKeys.self, ScreenCost.self, ChildSearch.self,
            OpenChild.self, ImportBenchmark.self, WritePath.self, PatternsBenchmark.self,
            StoreBenchmark.self, MarkerCrowd.self, MarkerKills.self, MarkerFaults.self, MarkerWorker.self,
        ])
}
