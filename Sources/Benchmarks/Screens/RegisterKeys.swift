import ArgumentParser
import TerminalHarness

/// A register of thirty in a real terminal, beside the same list in C, in one run.
struct RegisterKeys: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "register-keys",
        abstract: "Measures keys, bytes, memory, idling and start of the screens, beside plain C.",
        discussion: """
            Needs a demo folder, in which marks are made and taken back:

                belong demo --data /tmp/demo --no-open --now 2026-11-23T08:52
                Benchmarks register-keys --belong .build/release/belong --data /tmp/demo
            """)

    @Option(help: "The program.")
    var belong: String

    @Option(help: "A demo folder.")
    var data: String

    @Option(help: "The time on the wall at the start.")
    var now = "2026-11-23T08:52"

    @Option(help: "How many moving keys are timed for each.")
    var samples = 200

    @Option(help: "How many rounds the two take turns for.")
    var rounds = 3

    @Option(help: "Seconds of idling that are watched; 0 for none.")
    var idle = 30

    func run() throws {
        guard let program = ownPath() else { throw ExitCode.failure }
        let commit = try CommitFloor.median(count: 300, folder: data)
        print("one durable commit in C: \(Figure(commit / 1000)) ms")
        var bars = Bars()
        for (columns, rows) in [(80, 24), (200, 60)] {
            var floor = Cost()
            var ours = Cost()
            for _ in 0..<max(rounds, 1) {
                try floor.add(measureFloor(program, rows: rows, columns: columns))
                try ours.add(measureRegister(rows: rows, columns: columns))
            }
            print("\(columns)x\(rows)")
            print("  floor     \(floor)")
            print("  register  \(ours)")
            print(
                "  ratio     move \(Figure(ours.moving / floor.moving)), bytes \(Figure(ours.size / floor.size)), "
                    + "100 keys \(Figure(ours.burst / floor.burst)), "
                    + "mark \(Figure(ours.marking / (floor.moving + commit))) of floor and commit")
            let size = "at \(columns)x\(rows)"
            bars.hold("a move \(size)", ours.moving / floor.moving, atMost: rows == 24 ? 2 : 2.5)
            bars.hold("bytes \(size)", ours.size / floor.size, atMost: 2)
            bars.hold("100 keys \(size)", ours.burst / floor.burst, atMost: 2)
            bars.hold("a mark \(size)", ours.marking / (floor.moving + commit), atMost: 2)
        }
        try measureRest(program, &bars)
        try bars.check()
    }

    /// What was measured; times in microseconds.
    private struct Cost: CustomStringConvertible {
        var moves: [Double] = []
        var sizes: [Double] = []
        var marks: [Double] = []
        var bursts: [Double] = []

        var moving: Double { Statistics.median(moves) }
        var size: Double { Statistics.median(sizes) }
        var marking: Double { Statistics.median(marks) }
        var burst: Double { Statistics.median(bursts) }

        var description: String {
            "move \(Figure(moving / 1000)) ms, \(Figure(size)) bytes, 100 keys \(Figure(burst / 1000)) ms, "
                + "mark \(Figure(marking / 1000)) ms"
        }

        mutating func add(_ other: Cost) {
            moves += other.moves
            sizes += other.sizes
            marks += other.marks
            bursts += other.bursts
        }
    }

    private static let down = "\u{1B}OB"
    private static let up = "\u{1B}OA"
    /// A hundred keys that end elsewhere than they began.
    private static let hundredKeys =
        String(repeating: down + down + down + up + up + up + down, count: 14) + down + down

    private func measureFloor(_ program: String, rows: Int, columns: Int) throws -> Cost {
        let terminal = try PseudoTerminal(
            [program, "floor-curses"], environment: ["TERM": "xterm-256color"], rows: rows, columns: columns)
        guard terminal.wait(until: { $0.count > rows * 20 }) else { throw ExitCode.failure }
        let meter = KeyMeter(terminal: terminal)
        _ = meter.settle()
        var cost = Cost()
        let moves = meter.time((0..<samples).map { $0 / 12 % 2 == 0 ? "j" : "k" })
        cost.moves = moves.times
        cost.sizes = moves.bytes
        cost.bursts = [meter.burst(String(repeating: "jjjkkkj", count: 14) + "jj")]
        terminal.type("q")
        _ = terminal.waitForEnd()
        return cost
    }

    private func measureRegister(rows: Int, columns: Int) throws -> Cost {
        let terminal = try open(rows: rows, columns: columns)
        let meter = KeyMeter(terminal: terminal)
        terminal.type("\r")
        guard terminal.wait(until: { Self.has("Mark", in: $0) }) else { throw ExitCode.failure }
        _ = meter.settle()
        var cost = Cost()
        let moves = meter.time((0..<samples).map { $0 / 12 % 2 == 0 ? Self.down : Self.up })
        cost.moves = moves.times
        cost.sizes = moves.bytes
        cost.bursts = [meter.burst(Self.hundredKeys)]
        _ = meter.time(["\u{1B}[H"])
        for round in 0..<4 {
            cost.marks += meter.time((0..<20).map { _ in round % 2 == 0 ? "i" : "m" }).times
            _ = meter.time(["\u{1B}[H"])
        }
        terminal.type("\u{1B}[21~")
        _ = terminal.waitForEnd()
        return cost
    }

    private func open(rows: Int, columns: Int) throws -> PseudoTerminal {
        let terminal = try PseudoTerminal(
            [belong, "demo", "--data", data, "--now", now], environment: ["TERM": "xterm-256color"], rows: rows,
            columns: columns)
        guard terminal.wait(until: { Self.has("Registers", in: $0) }) else { throw ExitCode.failure }
        _ = KeyMeter(terminal: terminal).settle()
        return terminal
    }

    private func measureRest(_ program: String, _ bars: inout Bars) throws {
        // The floor of a start is a small C program beside this one; this one itself starts no faster than ours.
        let floor = String(program.prefix(upTo: program.lastIndex(of: "/") ?? program.endIndex)) + "/Floor"
        var floors: [Double] = []
        var starts: [Double] = []
        for _ in 0..<15 {
            floors.append(try start([floor]) { $0.count > 24 * 20 })
            starts.append(try start([belong, "open", "--data", data]) { Self.has("Passphrase", in: $0) })
        }
        let least = Statistics.median(floors)
        let start = Statistics.median(starts)
        print(
            "start to sign-in \(Figure(start / 1000)) ms, floor \(Figure(least / 1000)) ms, ratio \(Figure(start / least))"
        )
        bars.hold("a start", start / least, atMost: 6)
        let signIn = try PseudoTerminal(
            [belong, "open", "--data", data], environment: ["TERM": "xterm-256color"], rows: 24, columns: 80)
        guard signIn.wait(until: { Self.has("Passphrase", in: $0) }) else { throw ExitCode.failure }
        weigh(signIn, "at sign-in", atMost: 24, &bars)
        signIn.type("\u{1B}[21~")
        _ = signIn.waitForEnd()
        let terminal = try open(rows: 24, columns: 80)
        terminal.type("\r")
        guard terminal.wait(until: { Self.has("Mark", in: $0) }) else { throw ExitCode.failure }
        _ = KeyMeter(terminal: terminal).settle()
        weigh(terminal, "with a register", atMost: 32, &bars)
        if idle > 0 { watchIdle(terminal, &bars) }
        terminal.type("\u{1B}[21~")
        _ = terminal.waitForEnd()
    }

    private func start(_ command: [String], isReady: ([UInt8]) -> Bool) throws -> Double {
        let begun = microseconds()
        let terminal = try PseudoTerminal(command, environment: ["TERM": "xterm-256color"], rows: 24, columns: 80)
        guard terminal.wait(until: isReady) else { throw ExitCode.failure }
        let ready = microseconds()
        terminal.type("q\u{1B}[21~")
        _ = terminal.waitForEnd()
        return ready - begun
    }

    /// Says how much memory a program takes, and holds it to its bar in MiB.
    private func weigh(_ terminal: PseudoTerminal, _ when: String, atMost bar: Double, _ bars: inout Bars) {
        let facts = ProcessFacts(of: terminal.process)
        let resident = Double(facts.resident) / 1024
        let anonymous = Double(facts.anonymous) / 1024
        print("memory \(when) \(Figure(resident)) MiB, of it anonymous \(Figure(anonymous))")
        bars.hold("MiB of memory \(when)", resident, atMost: bar)
        bars.hold("MiB of anonymous memory \(when)", anonymous, atMost: 8)
    }

    private func watchIdle(_ terminal: PseudoTerminal, _ bars: inout Bars) {
        // The minute's own redraw is no idle wake-up: the watch begins after one and ends before the next.
        _ = terminal.readSome(milliseconds: 61_000)
        _ = KeyMeter(terminal: terminal).settle(gap: 200)
        let before = ProcessFacts(of: terminal.process)
        let bytes = terminal.readSome(milliseconds: idle * 1000).count
        let after = ProcessFacts(of: terminal.process)
        print("idle for \(idle) s: \(after.wakeUps - before.wakeUps) wake-ups, \(bytes) bytes")
        bars.hold("wake-ups", Double(after.wakeUps - before.wakeUps), atMost: 0)
    }

    private static func has(_ text: String, in output: [UInt8]) -> Bool {
        String(decoding: output, as: UTF8.self).contains(text)
    }
}
