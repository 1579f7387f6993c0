import ArgumentParser
import Glibc
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
        let program = try ownPath()
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
        }
    }

    private func ownPath() throws -> String {
        var path = [CChar](repeating: 0, count: Int(PATH_MAX))
        let count = readlink("/proc/self/exe", &path, path.count)
        guard count > 0 else { throw ExitCode.failure }
        return String(decoding: path[..<count].map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    private func measure(_ command: [String], rows: Int, columns: Int) throws -> KeyTimes {
        let start = microseconds()
        let terminal = try PseudoTerminal(
            command, environment: ["TERM": "xterm-256color"], rows: rows, columns: columns)
        guard terminal.wait(until: { $0.count > rows * 20 }) else { throw ExitCode.failure }
        var times = KeyTimes()
        times.start = settle(terminal) - start
        let half = min(rows - 2, 20)
        for sample in 0..<samples {
            let key = sample / half % 2 == 0 ? "j" : "k"
            let before = terminal.output.count
            let typed = microseconds()
            terminal.type(key)
            let drawn = settle(terminal)
            guard terminal.output.count > before else { continue }
            times.keys.append(drawn - typed)
            times.sizes.append(Double(terminal.output.count - before))
        }
        let typed = microseconds()
        // More rows down than up in all: a program that draws only the last of them must still draw something.
        terminal.type(String(repeating: "jjjkkkj", count: 14) + "jj")
        times.burst = settle(terminal, gap: 60) - typed
        terminal.type("q")
        _ = terminal.waitForEnd()
        return times
    }

    /// When the last byte came before a silence, in microseconds.
    private func settle(_ terminal: PseudoTerminal, gap: Int = 8) -> Double {
        var last = microseconds()
        var wait = 2000
        while !terminal.readSome(milliseconds: wait).isEmpty {
            last = microseconds()
            wait = gap
        }
        return last
    }

    private func microseconds() -> Double {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return Double(time.tv_sec) * 1e6 + Double(time.tv_nsec) / 1e3
    }
}

/// What was measured of one program; times in microseconds.
private struct KeyTimes: CustomStringConvertible {
    var keys: [Double] = []
    var sizes: [Double] = []
    var bursts: [Double] = []
    var starts: [Double] = []

    var key: Double { median(keys) }
    var bytes: Double { median(sizes) }
    var burst: Double {
        get { median(bursts) }
        set { bursts = [newValue] }
    }
    var start: Double {
        get { median(starts) }
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

    private func median(_ values: [Double]) -> Double {
        values.isEmpty ? .nan : values.sorted()[values.count / 2]
    }
}

/// A number with two decimals, without Foundation.
private struct Figure: CustomStringConvertible {
    let value: Double

    init(_ value: Double) {
        self.value = value
    }

    var description: String {
        guard value.isFinite else { return "–" }
        let hundredths = Int((value * 100).rounded())
        return "\(hundredths / 100).\(hundredths % 100 < 10 ? "0" : "")\(hundredths % 100)"
    }
}
