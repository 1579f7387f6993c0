import Canvas
import Terminal
import Testing

@Suite("A terminal in memory")
@MainActor
struct HeadlessDriverTests {
    @Test("plays its script to the end, then its input has ended, until more is put in")
    func script() {
        let driver = HeadlessDriver(script: [[.key(.enter), .key(.tab)], [.minute]])
        #expect(driver.next() == [.key(.enter), .key(.tab)])
        #expect(driver.next() == [.minute])
        #expect(driver.next().isEmpty)
        driver.type(.up, .down)
        driver.type(text: "ab")
        #expect(driver.next() == [.key(.up)])
        #expect(driver.next() == [.key(.down)])
        #expect(driver.next() == [.key(.character("a"))])
        #expect(driver.next() == [.key(.character("b"))])
        #expect(driver.next().isEmpty)
    }

    @Test("has the new size when a resize is read, not before")
    func resize() {
        let driver = HeadlessDriver(size: Size(columns: 80, rows: 24))
        driver.send(.key(.enter))
        driver.send(.resized(Size(columns: 60, rows: 15)))
        _ = driver.next()
        #expect(driver.size == Size(columns: 80, rows: 24))
        _ = driver.next()
        #expect(driver.size == Size(columns: 60, rows: 15))
    }

    @Test("keeps every frame in order")
    func frames() {
        let driver = HeadlessDriver()
        for column in 0..<3 {
            driver.show(Frame(grid: Grid(size: driver.size), cursor: Position(row: 0, column: column)))
        }
        #expect(driver.frames.map(\.cursor.column) == [0, 1, 2])
        #expect(driver.frame?.cursor.column == 2)
    }

    @Test("lends itself and remembers what was asked of it")
    func requests() {
        let driver = HeadlessDriver()
        var ran = false
        driver.yield { ran = true }
        driver.redraw()
        driver.use(.fallback)
        #expect(ran)
        #expect(driver.timesYielded == 1)
        #expect(driver.timesRedrawn == 1)
        #expect(driver.theme == .fallback)
    }
}
