import Application
import ArgumentParser
import Canvas
import Domain
import Screens
import Storage
import Vault

/// What a moving key costs before it reaches the terminal: hearing it, and drawing the frame.
struct ScreenCost: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "screen-cost",
        abstract: "Measures hearing a key and drawing a register's frame, without a terminal.")

    @Option(help: "A demo folder.")
    var data: String

    @Option(help: "How many marks are made as well, each on disk.")
    var marks = 0

    @Flag(help: "Empty the processor's caches before each key, as a pause between two keys does.")
    var cold = false

    @Option(help: "How many keys.")
    var keys = 20_000

    func run() throws {
        let folder = DataFolder(data)
        let now = Instant(london: "2026-11-23T08:52") ?? Instant(milliseconds: 0)
        let clock = RehearsalClock(startingAt: now)
        let size = keys
        var caches = Caches(isCold: cold)
        try MainActor.assumeIsolated {
            let work = try Workspace(
                database: Database(opening: folder), clock: clock, terminal: "bench", software: "bench")
            try work.signIn(with: KeyFile(at: DemoSchool.keyFile(of: folder))).get()
            for (columns, rows) in [(80, 24), (200, 60)] {
                let shell = Shell(
                    work: work, size: Size(columns: columns, rows: rows), signs: .unicode,
                    themes: ThemeShelf(
                        names: ["plain"], current: "plain", load: { _ in LoadedTheme(theme: .plain) },
                        keep: { _ in nil }))
                shell.handle(.key(.enter))
                var hearing = 0.0
                var drawing = 0.0
                var cells = 0
                for index in 0..<size {
                    caches.empty()
                    let begun = microseconds()
                    shell.handle(.key(index / 12 % 2 == 0 ? .down : .up))
                    let heard = microseconds()
                    cells += shell.frame().grid.size.columns
                    hearing += heard - begun
                    drawing += microseconds() - heard
                }
                shell.handle(.key(.home))
                var marking = 0.0
                for index in 0..<marks {
                    if index % 20 == 0 { shell.handle(.key(.home)) }
                    let begun = microseconds()
                    shell.handle(.key(.character(index / 20 % 2 == 0 ? "i" : "m")))
                    marking += microseconds() - begun
                }
                if marks > 0 { print("marking \(Figure(marking / Double(marks))) µs with the commit") }
                print(
                    "\(columns)x\(rows): hearing \(Figure(hearing / Double(size))) µs, "
                        + "drawing \(Figure(drawing / Double(size))) µs, \(cells / size) columns")
            }
        }
    }
}

/// What a pause between two keys does to a processor's caches.
private struct Caches {
    private var memory: [UInt64]

    init(isCold: Bool) {
        memory = Array(repeating: 1, count: isCold ? 8 << 20 : 0)
    }

    mutating func empty() {
        for index in stride(from: 0, to: memory.count, by: 8) { memory[index] &+= 1 }
    }
}
