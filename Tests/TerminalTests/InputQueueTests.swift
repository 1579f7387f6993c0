import Canvas
import Glibc
import Testing

@testable import Terminal

@Suite("The loop waits for everything at once and wakes for nothing else")
@MainActor
struct InputQueueTests {
    /// Both ends of a pipe, closed with it.
    private final class Pipe {
        private(set) var ends: [Int32] = [-1, -1]

        init() {
            _ = pipe(&ends)
        }

        deinit {
            ends.forEach { close($0) }
        }

        func write(_ text: String) {
            _ = Glibc.write(ends[1], text, text.utf8.count)
        }

        func closeWriter() {
            close(ends[1])
            ends[1] = -1
        }
    }

    /// News that come through a pipe.
    private final class News: ChangeSource {
        let pipe = Pipe()
        var isReal = true
        var fileDescriptor: Int32 { pipe.ends[0] }

        func drain() -> Bool {
            var byte: UInt8 = 0
            _ = read(fileDescriptor, &byte, 1)
            return isReal
        }
    }

    private func queue(
        _ keyboard: Pipe, news: News? = nil, escapeDelay: Int = 25, millisecondsToMinute: (() -> Int)? = nil
    ) -> InputQueue {
        InputQueue(
            keyboard: keyboard.ends[0], decoder: KeyDecoder(table: KeyTable()), escapeDelay: escapeDelay, changes: news,
            millisecondsToMinute: millisecondsToMinute)
    }

    @Test("all keys that wait are given together")
    func drains() {
        let keyboard = Pipe()
        var queue = queue(keyboard)
        keyboard.write(String(repeating: "j", count: 10_000) + "\u{1B}[A")
        #expect(queue.wait() == Array(repeating: .key(.character("j")), count: 10_000) + [.key(.up)])
    }

    @Test("an ESC waits for the escape delay and no longer")
    func escape() {
        let keyboard = Pipe()
        var queue = queue(keyboard, escapeDelay: 40)
        keyboard.write("x\u{1B}")
        let start = monotonicMilliseconds()
        #expect(queue.wait() == [.key(.character("x"))])
        #expect(queue.wait() == [.key(.escape)])
        #expect(monotonicMilliseconds() - start >= 40)
    }

    @Test("a sequence whose rest is already there is not broken, however late it is looked at")
    func late() {
        let keyboard = Pipe()
        var queue = queue(keyboard, escapeDelay: 0)
        keyboard.write("\u{1B}")
        #expect(queue.wait() == [])
        keyboard.write("[B")
        #expect(queue.wait() == [.key(.down)])
    }

    @Test("input that ends gives what was held, and then has ended")
    func end() {
        let keyboard = Pipe()
        var queue = queue(keyboard)
        keyboard.write("a\u{1B}")
        keyboard.closeWriter()
        var events: [InputEvent] = []
        while !queue.hasEnded {
            events += queue.wait()
        }
        #expect(events == [.key(.character("a")), .key(.escape)])
        #expect(queue.wait() == [])
    }

    @Test("news wake it, and only those that are real are told")
    func changes() {
        let keyboard = Pipe()
        let news = News()
        var queue = queue(keyboard, news: news)
        news.pipe.write("n")
        #expect(queue.wait() == [.dataChanged])
        news.isReal = false
        news.pipe.write("n")
        #expect(queue.wait() == [])
    }

    @Test("a source of news that broke is not asked again")
    func broken() {
        let keyboard = Pipe()
        let news = News()
        var queue = queue(keyboard, news: news)
        news.pipe.closeWriter()
        #expect(queue.wait() == [])
        keyboard.write("k")
        #expect(queue.wait() == [.key(.character("k"))])
    }

    @Test("a minute that ends while nothing is typed wakes it once")
    func minute() {
        let keyboard = Pipe()
        let start = monotonicMilliseconds()
        var queue = queue(keyboard) {
            let passed = monotonicMilliseconds() - start
            return passed < 30 ? 30 - passed : 60_000 - passed
        }
        var events: [InputEvent] = []
        while events.isEmpty {
            events = queue.wait()
        }
        #expect(events == [.minute])
        #expect(monotonicMilliseconds() - start >= 30)
        keyboard.write("k")
        #expect(queue.wait() == [.key(.character("k"))])
    }

    @Test(
        "ESCDELAY is taken where it is a sensible number",
        arguments: [(nil, 25), ("", 25), ("abc", 25), ("-5", 25), ("99999", 25), ("0", 0), ("200", 200)])
    func setting(text: String?, expected: Int) {
        #expect(InputQueue.escapeDelay(text) == expected)
    }
}
