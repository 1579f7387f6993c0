import CNCurses
import Canvas
import Glibc

/// What the driver waits on: the keyboard, signals, news of the data and the wall clock's minute.
///
/// Nothing else wakes it: between keys it sleeps in poll(2) to the next minute, or for ever where no clock is shown.
struct InputQueue {
    /// Whether the keyboard is gone for good.
    private(set) var hasEnded = false

    private let keyboard: Int32
    private var decoder: KeyDecoder
    private var minute = MinuteTimer()
    private let millisecondsToMinute: (() -> Int)?
    private var changes: (any ChangeSource)?
    private let escapeDelay: Int
    /// When the last byte came, in milliseconds of the counting clock.
    private var lastByte = 0
    private var buffer = [UInt8](repeating: 0, count: 4096)
    private var descriptors: [pollfd]

    private enum Source: Int {
        case keyboard, signals, changes
    }

    /// How many bytes at the most are surely all that the terminal has.
    private static let fewBytes = 1024

    /// How many bytes are read before a frame is drawn in between, should they never cease.
    private static let mostBytes = 1 << 18

    /// A queue on a keyboard's descriptor.
    init(
        keyboard: Int32 = STDIN_FILENO, decoder: KeyDecoder, escapeDelay: Int, changes: (any ChangeSource)?,
        millisecondsToMinute: (() -> Int)?
    ) {
        self.keyboard = keyboard
        self.decoder = decoder
        self.escapeDelay = escapeDelay
        self.changes = changes
        self.millisecondsToMinute = millisecondsToMinute
        // poll(2) passes over descriptors below 0.
        descriptors = [keyboard, cn_guard_descriptor(), changes?.fileDescriptor ?? -1].map {
            pollfd(fd: $0, events: Int16(POLLIN), revents: 0)
        }
    }

    /// How long Esc is waited for, in milliseconds: 25 unless the user has set `ESCDELAY`.
    nonisolated static func escapeDelay(_ setting: String?) -> Int {
        guard let setting, let delay = Int(setting), (0...10_000).contains(delay) else { return 25 }
        return delay
    }

    /// Sleeps until something happens; gives all of it, or nothing where it was only a signal or half a key.
    mutating func wait() -> [InputEvent] {
        guard !hasEnded else { return [] }
        var events: [InputEvent] = []
        let now = monotonicMilliseconds()
        var timeout = -1
        if let millisecondsToMinute {
            let (hasBegun, wait) = minute.look(now: now, remaining: millisecondsToMinute())
            if hasBegun { events.append(.minute) }
            timeout = hasBegun ? 0 : wait
        }
        let keyTimeout = decoder.patience.map { max(lastByte + milliseconds(of: $0) - now, 0) }
        if let keyTimeout { timeout = timeout < 0 ? keyTimeout : min(timeout, keyTimeout) }

        guard poll(&descriptors, nfds_t(descriptors.count), Int32(timeout)) >= 0 else { return events }
        if descriptors[Source.keyboard.rawValue].revents != 0 {
            events += read()
        } else if let patience = decoder.patience,
            monotonicMilliseconds() >= lastByte + milliseconds(of: patience)
        {
            events += decoder.giveUp().map { .key($0) }
        }
        if takeNews() { events.append(.dataChanged) }
        return events
    }

    /// What signals have asked for since the last call: a sum of `cn_wake`.
    func takeSignals() -> Int32 {
        descriptors[Source.signals.rawValue].revents == 0 ? 0 : cn_guard_drain()
    }

    private func milliseconds(of patience: Patience) -> Int {
        switch patience {
        case .escape: escapeDelay
        case .sequence: max(escapeDelay, 250)
        case .paste: 1000
        }
    }

    /// Reads until nothing is left; the terminal's own buffer holds only a part of a paste.
    private mutating func read() -> [InputEvent] {
        var events: [InputEvent] = []
        var bytes = 0
        var more = descriptors[Source.keyboard.rawValue]
        repeat {
            let count = Glibc.read(keyboard, &buffer, buffer.count)
            if count < 0 && (errno == EINTR || errno == EAGAIN) { break }
            guard count > 0 else {
                hasEnded = true
                return events + decoder.giveUp().map { .key($0) }
            }
            bytes += count
            for key in decoder.decode(buffer[..<count]) {
                events.append(.key(key))
            }
            // What a person typed is there at once; only of a paste does the terminal hold back more.
            if count < Self.fewBytes { break }
        } while bytes < Self.mostBytes && poll(&more, 1, 0) > 0
        lastByte = monotonicMilliseconds()
        return events
    }

    private mutating func takeNews() -> Bool {
        let happened = Int32(descriptors[Source.changes.rawValue].revents)
        guard happened != 0, let changes else { return false }
        if happened & POLLIN != 0 { return changes.drain() }
        // A source that broke would wake us without end.
        descriptors[Source.changes.rawValue].fd = -1
        self.changes = nil
        return false
    }
}
