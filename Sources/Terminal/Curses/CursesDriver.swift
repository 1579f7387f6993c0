import CNCurses
public import Canvas
import Glibc

/// A real terminal, drawn on through ncurses.
///
/// ncurses has the output and the line settings; the keyboard is read here, byte by byte, because only so is every
/// sequence of every terminal one key. There is one terminal, so have one driver at a time, and `close()` it; should
/// the program end by a signal, a trap or `exit`, the terminal is given back all the same.
public final class CursesDriver: Driver {
    /// The terminal's size, as of the last ``next()``.
    public private(set) var size: Size
    /// All of Unicode where the locale is UTF-8, else ASCII.
    public let signs: SignSet

    private var painter: Painter
    /// The last frame, to be shown again when the terminal comes back.
    private var last: Frame?
    private var input: InputQueue
    /// Whether ``size`` has changed since it was last told.
    private var hasNewSize = false
    private var isClosed = false

    /// Takes the terminal on stdin and stdout.
    ///
    /// - Parameters:
    ///   - theme: how roles look until ``use(_:)``.
    ///   - usesMouse: whether the terminal is asked to report the mouse, if it has one. While it does, text is
    ///     selected with Shift held.
    ///   - changes: tells of changes made by others; nil for none.
    ///   - millisecondsToMinute: reads the wall clock: how long until its next minute; nil for no
    ///     ``InputEvent/minute``.
    ///   - environment: where `TERM`, `NO_COLOR` and `ESCDELAY` are looked up.
    /// - Throws: ``TerminalError`` when no screen can be drawn; the terminal is then as it was.
    public init(
        theme: Theme,
        usesMouse: Bool = true,
        changes: (any ChangeSource)? = nil,
        millisecondsToMinute: (() -> Int)? = nil,
        environment: (String) -> String? = processEnvironment
    ) throws(TerminalError) {
        guard isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1 else { throw .notATerminal }
        guard let type = environment("TERM"), !type.isEmpty else { throw .noType }
        signs = cn_locale_start() ? .unicode : .ascii
        guard let description = TerminalDescription(loading: type) else { throw .unknownType(type) }
        guard description.canMoveCursor else {
            description.unload()
            throw .tooSimple(type)
        }
        let readsMouse = usesMouse && description.hasMouse
        let decoder = KeyDecoder(
            table: KeyTable(adding: description.keys), encoding: signs == .unicode ? .utf8 : .ofLocale(),
            readsMouse: readsMouse)
        let hasGuard = cn_guard_start(readsMouse)
        description.unload()
        guard hasGuard, cn_screen_open(type) else {
            cn_guard_release()
            throw .unavailable
        }
        cn_guard_take(true)
        var support = ColourSupport(
            colours: description.colours, isDirect: description.isDirect, noColour: environment("NO_COLOR"))
        if support.depth != .none && !cn_colours_start() { support = .none }
        painter = Painter(theme: theme, support: support, signs: signs)
        input = InputQueue(
            decoder: decoder, escapeDelay: InputQueue.escapeDelay(environment("ESCDELAY")), changes: changes,
            millisecondsToMinute: millisecondsToMinute)
        size = Size(cn_screen_size())
    }

    /// Waits until something happens, then gives all of it; empty when the keyboard has gone for good.
    public func next() -> [InputEvent] {
        while true {
            var events = input.wait()
            let signals = UInt32(bitPattern: input.takeSignals())
            if signals & CN_WAKE_CONTINUED.rawValue != 0 {
                takeAgain()
            } else if signals & CN_WAKE_RESIZED.rawValue != 0 {
                adoptSize()
            }
            if hasNewSize {
                hasNewSize = false
                events.insert(.resized(size), at: 0)
            }
            if !events.isEmpty || input.hasEnded { return events }
        }
    }

    /// Shows a frame: ncurses gets the runs of cells that changed, and the cursor comes to rest in its place.
    public func show(_ frame: Frame) {
        last = frame
        painter.paint(frame, on: size)
    }

    /// Changes how roles look, from the next frame on.
    public func use(_ theme: Theme) {
        painter.use(theme)
    }

    /// Clears the terminal with the next frame and draws all of it.
    public func redraw() {
        cn_screen_forget()
        painter.forget()
    }

    /// Gives the terminal back while another program has it, then takes it again and shows the last frame.
    ///
    /// Ctrl-C and Ctrl-\ typed for the other program do not reach this one.
    public func yield(to work: () -> Void) {
        cn_guard_release()
        cn_guard_lend(true)
        work()
        cn_guard_lend(false)
        takeAgain()
    }

    /// Gives the terminal back for good, as it was found.
    public func close() {
        guard !isClosed else { return }
        isClosed = true
        cn_guard_release()
        cn_screen_close()
    }

    private func takeAgain() {
        cn_guard_take(false)
        cn_screen_resume()
        painter.forget()
        adoptSize()
        if let last { show(last) }
    }

    /// Follows the terminal to its size.
    private func adoptSize() {
        let known = cn_terminal_size()
        guard known.rows > 0, known.columns > 0, Size(known) != size else { return }
        size = Size(known)
        hasNewSize = true
        cn_screen_resize(known)
        painter.forget()
    }
}

extension Size {
    nonisolated fileprivate init(_ size: cn_size) {
        self.init(columns: Int(size.columns), rows: Int(size.rows))
    }
}

extension InputEncoding {
    /// What the locale's bytes mean.
    nonisolated static func ofLocale() -> InputEncoding {
        .bytes((0x80...0xFF).map { cn_locale_scalar(UInt8($0)) })
    }
}
