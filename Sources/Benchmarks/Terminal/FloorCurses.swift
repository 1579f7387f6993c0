import ArgumentParser
import CFloor

/// The C floor of a list on a terminal.
struct FloorCurses: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "floor-curses", abstract: "Shows a list with plain C and ncurses: j and k move, q leaves.")

    @Flag(help: "Write every cell again for each key, and leave the difference to ncurses.")
    var everything = false

    func run() throws {
        let status = floor_curses_main(everything ? FLOOR_CURSES_SCREEN : FLOOR_CURSES_ROWS)
        if status != 0 { throw ExitCode(status) }
    }
}
