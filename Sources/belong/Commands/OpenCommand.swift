import Application
import ArgumentParser
import Canvas
import Screens
import Storage
import Terminal

/// `belong` alone: opens the screens.
struct OpenCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "open",
        abstract: "Open the screens.",
        discussion: """
            Without a setting yet, belong demo makes an invented school to try, belong init a real one.

                belong
                belong open --data ~/hillside
            """)

    @OptionGroup var data: DataOptions

    @Flag(name: .long, inversion: .prefixedNo, help: "Let clicks and the wheel work; text is then selected with Shift.")
    var mouse = true

    func run() throws {
        let work = try data.openLocked()
        try Self.openScreens(work, usesMouse: mouse)
    }

    /// Shows the screens over a workspace until the person leaves.
    static func openScreens(_ work: sending Workspace, usesMouse: Bool = true) throws {
        try MainActor.assumeIsolated {
            try show(work, usesMouse: usesMouse)
        }
    }

    @MainActor
    private static func show(_ work: Workspace, usesMouse: Bool) throws {
        ExternalEditor().sweep()
        let shelf = ThemePreference().shelf()
        let driver = try CursesDriver(
            theme: shelf.theme, usesMouse: usesMouse, changes: work.changes.map(LogChanges.init),
            millisecondsToMinute: { work.millisecondsToMinute })
        defer { driver.close() }
        let shell = Shell(work: work, size: driver.size, signs: driver.signs, themes: shelf)
        Loop(shell: shell, driver: driver).run()
    }
}
