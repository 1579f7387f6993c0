public import Canvas

/// The one loop: takes all input there is, then draws one frame, until somebody leaves or the terminal is gone.
///
/// It takes its input as a value's worth of events from a driver, so that a test can be the driver and end when
/// there is nothing left to do.
public struct Loop {
    let shell: Shell
    let driver: any Driver

    /// A loop between a shell and a driver.
    public init(shell: Shell, driver: any Driver) {
        self.shell = shell
        self.driver = driver
    }

    /// Runs until the person leaves, or input has ended for good.
    public func run() {
        driver.show(shell.frame())
        while shell.isRunning {
            let events = driver.next()
            guard !events.isEmpty else { return }
            for event in events where shell.isRunning { shell.handle(event) }
            guard shell.isRunning else { return }
            if shell.takeThemeChange() { driver.use(shell.themes.theme) }
            if shell.takeRedraw() { driver.redraw() }
            driver.show(shell.frame())
            if shell.doWhatWaits() { driver.show(shell.frame()) }
            if shell.writeElsewhere(driver.yield(to:)) { driver.show(shell.frame()) }
        }
    }
}
