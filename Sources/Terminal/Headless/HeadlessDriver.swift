public import Canvas

/// A terminal that exists only in memory: it plays a script and keeps every frame.
///
/// Its input ends when the script does, so a loop that runs on it runs until it is idle and then returns; more can be
/// put into the script afterwards and the loop be run again.
public final class HeadlessDriver: Driver {
    /// The size; a resize in the script changes it.
    public private(set) var size: Size
    /// The signs that frames are made for.
    public let signs: SignSet
    /// Every frame that was shown, the first one first.
    public private(set) var frames: [Frame] = []
    /// The theme in use; nil until one is chosen.
    public private(set) var theme: Theme?
    /// How often the terminal was lent to another program.
    public private(set) var timesYielded = 0
    /// How often a whole redraw was asked for.
    public private(set) var timesRedrawn = 0
    private var script: [[InputEvent]]

    /// A terminal of some size; each element of the script is what one call of ``next()`` gives.
    public init(size: Size = .standard, signs: SignSet = .unicode, script: [[InputEvent]] = []) {
        self.size = size
        self.signs = signs
        self.script = script
    }

    /// The last frame shown; nil before the first.
    public var frame: Frame? { frames.last }

    /// Puts keys at the end of the script, one for each call of ``next()``.
    public func type(_ keys: Key...) {
        script += keys.map { [.key($0)] }
    }

    /// Puts characters at the end of the script, one for each call of ``next()``.
    public func type(text: String) {
        script += text.map { [.key(.character($0))] }
    }

    /// Puts events at the end of the script that one call of ``next()`` gives together.
    public func send(_ events: InputEvent...) {
        script.append(events)
    }

    /// The next element of the script; nothing when it is played out.
    ///
    /// A resize takes effect now.
    public func next() -> [InputEvent] {
        while !script.isEmpty {
            let events = script.removeFirst()
            for case .resized(let size) in events {
                self.size = size
            }
            if !events.isEmpty { return events }
        }
        return []
    }

    /// Keeps a frame.
    public func show(_ frame: Frame) {
        frames.append(frame)
    }

    /// Remembers the theme.
    public func use(_ theme: Theme) {
        self.theme = theme
    }

    /// Counts the request; there is nothing to forget.
    public func redraw() {
        timesRedrawn += 1
    }

    /// Runs the work and counts it.
    public func yield(to work: () -> Void) {
        timesYielded += 1
        work()
    }
}
