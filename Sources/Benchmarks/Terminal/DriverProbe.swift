import ArgumentParser
import Canvas
import Glibc
import Terminal

/// The terminal driver by itself, for tests and measurements that look at it from the outside.
struct DriverProbe: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "driver-probe",
        abstract: "Shows known frames through the terminal driver: 1 a list, 2 difficult glyphs, 3 random ones.",
        discussion: """
            Ctrl-T traps, Ctrl-X exits without closing, Ctrl-Y lends the terminal to a shell command, Ctrl-L redraws, \
            q leaves. Everything else is named in the last row.
            """)

    @Option(help: "A file that always holds the frame believed to be on the screen, as text.")
    var record: String?

    @Option(help: "A shell command for Ctrl-Y.")
    var child = "true"

    @Option(help: "A shipped theme; without it the terminal's own colours.")
    var theme: String?

    @Flag(help: "Leave the mouse alone.")
    var noMouse = false

    func run() throws {
        // The command's own thread is the main one: a parser starts it there.
        try MainActor.assumeIsolated {
            try session()
        }
    }

    @MainActor
    private func session() throws {
        let driver: CursesDriver
        do {
            driver = try CursesDriver(theme: chosenTheme, usesMouse: !noMouse)
        } catch {
            let sentence = Array("\(error)\n".utf8)
            _ = write(STDERR_FILENO, sentence, sentence.count)
            throw ExitCode(2)
        }
        defer { driver.close() }
        var screen = ProbeScreen(size: driver.size)
        show(screen, on: driver)
        while true {
            let events = driver.next()
            if events.isEmpty { return }
            for event in events {
                switch event {
                case .resized(let size): screen.size = size
                case .key(.character("q")): return
                case .key(.control("t")): trap()
                case .key(.control("x")): Glibc.exit(0)
                case .key(.control("y")): driver.yield { _ = system(child) }
                case .key(.control("l")): driver.redraw()
                case .key(let key): screen.handle(key)
                case .minute, .dataChanged: break
                }
            }
            show(screen, on: driver)
        }
    }

    private var chosenTheme: Theme {
        theme.flatMap { ThemeLibrary().load($0)?.theme } ?? .fallback
    }

    @MainActor
    private func show(_ screen: ProbeScreen, on driver: CursesDriver) {
        let frame = screen.frame()
        driver.show(frame)
        guard let record else { return }
        var text = "\(frame.grid.size.columns) \(frame.grid.size.rows) \(frame.cursor.column) \(frame.cursor.row)\n"
        for row in 0..<frame.grid.size.rows {
            text += frame.grid.text(row: row) + "\n"
        }
        guard let file = fopen("\(record).new", "w") else { return }
        fputs(text, file)
        fclose(file)
        rename("\(record).new", record)
    }

    /// What a mistake in the program does.
    private func trap() {
        let empty: [Int] = []
        print(empty[empty.count])
    }
}
