import Testing

@testable import Terminal

@Suite("A new minute is told once, and none is missed")
struct MinuteTimerTests {
    @Test("the first look only says how long to wait")
    func first() {
        var timer = MinuteTimer()
        #expect(timer.look(now: 1000, remaining: 20_000) == (false, 20_001))
    }

    @Test("waiting to the end of the minute tells it once")
    func tick() {
        var timer = MinuteTimer()
        _ = timer.look(now: 0, remaining: 500)
        #expect(timer.look(now: 501, remaining: 59_999) == (true, 60_000))
        #expect(timer.look(now: 502, remaining: 59_998) == (false, 59_999))
    }

    @Test("a minute that passed while a key was handled is told at the next look")
    func whileBusy() {
        var timer = MinuteTimer()
        _ = timer.look(now: 0, remaining: 3)
        #expect(timer.look(now: 10, remaining: 59_993).hasBegun)
    }

    @Test("a clock that was set, or a machine that slept, tells a minute")
    func clockSet() {
        var timer = MinuteTimer()
        _ = timer.look(now: 0, remaining: 1000)
        #expect(timer.look(now: 500, remaining: 55_000).hasBegun)
    }

    @Test("two clocks that drift a little tell none")
    func drift() {
        var timer = MinuteTimer()
        _ = timer.look(now: 0, remaining: 30_000)
        #expect(!timer.look(now: 10_000, remaining: 20_200).hasBegun)
        #expect(!timer.look(now: 20_000, remaining: 9_700).hasBegun)
    }
}
