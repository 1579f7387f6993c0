import Application
import ArgumentParser
import Canvas
import Domain
import Screens
import Storage
import Vault

/// Opening any child of a big school: from the key to the full frame, alone and while others take registers.
struct OpenChild: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "open-child",
        abstract: "Measures opening the pages of children taken at random, with years of marks and a story each.",
        discussion: """
            Makes a school of its own in FOLDER, in a few minutes, and removes it again. The whole form has 3.4 million
            marks; the short one for CI has 180 children and two years:

                Benchmarks open-child
                Benchmarks open-child --children 180 --years 2 --opens 200
            """)

    @Option(help: "How many children.")
    var children = 1_500

    @Option(help: "How many school years of marks each.")
    var years = 6

    @Option(help: "How many pages are opened for each figure.")
    var opens = 1_000

    @Option(help: "The date and time at the start; late in the year there is most to read.")
    var now = "2027-07-12T10:30"

    @Option(help: "Where to write.")
    var folder = "/var/tmp"

    func run() throws {
        let opening = ChildOpening(children: children, years: years, opens: opens, now: now, folder: folder)
        try MainActor.assumeIsolated { try opening.run() }
    }
}

/// What is asked for, on the thread that owns the screens.
private struct ChildOpening {
    let children: Int
    let years: Int
    let opens: Int
    let now: String
    let folder: String

    @MainActor
    func run() throws {
        let place = ScratchSetting.folder(in: folder)
        defer { ScratchSetting.remove(place) }
        guard let start = Instant(london: now) else { throw ExitCode(2) }
        let file = try KeyFile(label: "bench", position: "rehearsal")
        let clock = RehearsalClock(startingAt: start)
        _ = try Founding(name: "Bench", profile: .school, isRehearsal: true).make(
            in: place, manager: .keyFile(file), clock: clock, terminal: "bench", software: "bench")
        var begun = microseconds()
        let marks = try StorySchool(children: children, years: years)
            .fill(place, with: file, today: clock.wall().date)
        print("\(marks) marks of \(children) children made in \(Figure((microseconds() - begun) / 1_000_000)) s")
        func open() throws -> Workspace {
            let work = try Workspace(
                database: Database(opening: place), clock: clock, terminal: "bench", software: "bench")
            try work.signIn(with: file).get()
            return work
        }
        begun = microseconds()
        let work = try open()
        print("signed in after \(Figure((microseconds() - begun) / 1000)) ms")
        var bars = Bars()
        for (columns, rows) in [(80, 24), (200, 60)] {
            let times = try measure(work, size: Size(columns: columns, rows: rows), before: { _ in })
            report("\(columns)x\(rows)", times, &bars)
        }
        let other = try open()
        let busy = try measure(work, size: .standard) { index in try mark(index, in: other) }
        report("while others mark", busy, &bars)
        let long = try (0..<opens).map { _ in try time(StorySchool.child(0), work, .standard) }
        report("fourteen years", long, &bars)
        begun = microseconds()
        _ = try work.childPage(of: StorySchool.child(0))
        print("the whole story of fourteen years, as End reads it: \(Figure((microseconds() - begun) / 1000)) ms")
        try bars.check()
    }

    @MainActor
    private func measure(_ work: Workspace, size: Size, before: (Int) throws -> Void) throws -> [Double] {
        var random = SystemRandomNumberGenerator()
        return try (0..<opens).map { index in
            try before(index)
            let child = StorySchool.child(Int.random(in: 0..<children, using: &random))
            return try time(child, work, size)
        }
    }

    /// From the key that opens a child to the frame that shows the page.
    @MainActor
    private func time(_ child: ChildID, _ work: Workspace, _ size: Size) throws -> Double {
        let shell = Shell(
            work: work, size: size, signs: .unicode,
            themes: ThemeShelf(
                names: ["plain"], current: "plain", load: { _ in LoadedTheme(theme: .plain) }, keep: { _ in nil }))
        let begun = microseconds()
        shell.show(child)
        let frame = shell.frame()
        let taken = microseconds() - begun
        guard (0..<size.rows).contains(where: { frame.grid.text(row: $0).contains("of") }) else { throw ExitCode(1) }
        return taken
    }

    /// Another terminal's mark, so that the log has grown before the page is opened.
    private func mark(_ index: Int, in work: Workspace) throws {
        let session = Session(work.wall.date, .morning)
        let child = StorySchool.child(index % children)
        let page = try work.childPage(of: child, reach: .recent)
        guard let group = page.header.group,
            let entry = try work.groupsToTake().first(where: { $0.name == group })
        else { throw ExitCode(1) }
        let seen = try work.register(of: entry.id, session).rows.first { $0.id == child }?.version
        let request = RegisterRequest(
            group: entry.id, session: session,
            commands: [.mark(child, .illness, basis: MarkBasis(seen: seen))], reason: AmendmentReason("heard"))
        if case .refused(let why) = work.change(request) {
            print("a mark was not made: \(why)")
            throw ExitCode(1)
        }
    }

    private func report(_ name: String, _ times: [Double], _ bars: inout Bars) {
        let sorted = times.sorted()
        let median = Statistics.median(times) / 1000
        let slow = sorted[min(sorted.count * 99 / 100, sorted.count - 1)] / 1000
        print("\(name): median \(Figure(median)) ms, p99 \(Figure(slow)) ms (bars 25 and 60 ms)")
        bars.hold("the median, \(name)", median, atMost: 25)
        bars.hold("the 99th of 100, \(name)", slow, atMost: 60)
    }
}
