import ArgumentParser
import TerminalHarness

/// Keys through the terminal driver, beside the same list in C, in one run.
struct KeyLatency: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "key-latency",
        abstract: "Measures a moving key from typed to drawn, beside plain C and ncurses.")

    @Option(help: "How many keys are timed for each.")
    var samples = 200

    @Option(help: "How many rounds the two take turns for.")
    var rounds = 3

    func run() throws {
        guard let program = ownPath() else { throw ExitCode.failure }
        var bars = Bars()
        for (columns, rows) in [(80, 24), (200, 60)] {
            var floor = KeyTimes()
            var ours = KeyTimes()
            for _ in 0..<max(rounds, 1) {
                floor.add(try measure([program, "floor-curses"], rows: rows, columns: columns))
                ours.add(try measure([program, "driver-probe"], rows: rows, columns: columns))
            }
            print("\(columns)x\(rows)")
            print("  floor   \(floor)")
            print("  driver  \(ours)")
            print(
                "  ratio   key \(Figure(ours.key / floor.key)), bytes \(Figure(ours.bytes / floor.bytes)), "
                    + "100 keys \(Figure(ours.burst / floor.burst)), start \(Figure(ours.start / floor.start))")
            let size = "at \(columns)x\(rows)"
            bars.hold("a key \(size)", ours.key / floor.key, atMost: rows == 24 ? 2 : 2.5)
            bars.hold("bytes \(size)", ours.bytes / floor.bytes, atMost: 2)
            bars.hold("100 keys \(size)", ours.burst / floor.burst, atMost: 2)
        }
        try bars.check()
    }

    private func measure(_ command: [String], rows: Int, columns: Int) throws -> KeyTimes {
        let start = microseconds()
        let terminal = try PseudoTerminal(
            command, environment: ["TERM": "xterm-256color"], rows: rows, columns: columns)
        guard terminal.wait(until: { $0.count > rows * 20 }) else { throw ExitCode.failure }
        let meter = KeyMeter(terminal: terminal)
        var times = KeyTimes()
        times.start = meter.settle() - start
        let half = min(rows - 2, 20)
        let cost = meter.time((0..<samples).map { $0 / half % 2 == 0 ? "j" : "k" })
        times.keys = cost.times
        times.sizes = cost.bytes
        // More rows down than up in all: a program that draws only the last of them must still draw something.
        times.burst = meter.burst(String(repeating: "jjjkkkj", count: 14) + "jj")
        terminal.type("q")
        _ = terminal.waitForEnd()
        return times
    }
}

/// What was measured of one program; times in microseconds.
private struct KeyTimes: CustomStringConvertible {
    var keys: [Double] = []
    var sizes: [Double] = []
    var bursts: [Double] = []
    var starts: [Double] = []

    var key: Double { Statistics.median(keys) }
    var bytes: Double { Statistics.median(sizes) }
    var burst: Double {
        get { Statistics.median(bursts) }
        set { bursts = [newValue] }
    }
    var start: Double {
        get { Statistics.median(starts) }
        set { starts = [newValue] }
    }

    var description: String {
        "key \(Figure(key / 1000)) ms, \(Figure(bytes)) bytes, 100 keys \(Figure(burst / 1000)) ms, "
            + "start \(Figure(start / 1000)) ms"
    }

    mutating func add(_ other: KeyTimes) {
        keys += other.keys
        sizes += other.sizes
        bursts += other.bursts
        starts += other.starts
    }
}
