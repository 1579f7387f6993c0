import ArgumentParser
import CFloor
import Crypto
import Domain
import EventLog
import Storage

/// One durable mark and a year's import, each beside plain C that writes the same rows, in the same run.
struct StoreBenchmark: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "store",
        abstract: "Measures recording beside plain SQLite C calls.",
        discussion: "Example: Benchmarks store --marks 2000 --folder /var/tmp")

    @Option(help: "Durable marks of each kind.")
    var marks = 1_000

    @Option(help: "Imports of each kind.")
    var imports = 3

    @Option(help: "Where to write; the disk decides the floor.")
    var folder = "/var/tmp"

    func run() throws {
        let isFast = try single()
        let isQuick = try bulk()
        guard isFast, isQuick else { throw ExitCode(1) }
    }

    /// Marks one at a time, ours and the floor's by turns.
    private func single() throws -> Bool {
        let place = ScratchSetting.folder(in: folder)
        defer { ScratchSetting.remove(place) }
        let database = try ScratchSetting.make(place, key: SymmetricKey(size: .bits256))
        guard let floor = floor_store_open(place.path + "/floor.db") else { throw ExitCode(3) }
        defer { floor_store_close(floor) }
        var random = SystemRandomNumberGenerator()
        var ours: [Double] = []
        var theirs: [Double] = []
        var statements = 0
        for index in 0..<marks {
            let session = Session(number: ScratchSetting.session.number + index / 30)
            let child = ChildID(rawValue: Int64(index % 30) + 1)
            let isFloorFirst = index.isMultiple(of: 2)
            if isFloorFirst { theirs.append(try floorMark(floor, index)) }
            let before = database.statementCount
            let command = ScratchSetting.command(using: &random)
            let watch = Stopwatch()
            _ = try database.change(command) { snapshot in
                guard try snapshot.entry(of: child, in: session) == nil else { return nil }
                return ScratchSetting.draft(
                    command,
                    [
                        NewEvent(
                            .register(ScratchSetting.group, session),
                            .register(
                                .marked(
                                    child: child, session: session, mark: Mark(.presentMorning), cause: .person)))
                    ])
            }
            ours.append(watch.elapsed)
            statements = database.statementCount - before
            if !isFloorFirst { theirs.append(try floorMark(floor, index)) }
        }
        let ratio = Stopwatch.median(ours) / Stopwatch.median(theirs)
        print("one durable mark, \(marks) of each by turns")
        describe("ours", ours)
        describe("plain C", theirs)
        print("  ratio \(Stopwatch.ratio(ratio)) (bar 1.5), \(statements) statements, the decision's one included")
        return ratio <= 1.5
    }

    private func floorMark(_ floor: OpaquePointer, _ index: Int) throws -> Double {
        var mark = floor_mark(
            child: Int64(index % 30) + 1, session: Int64(ScratchSetting.session.number + index / 30), code: 1,
            stream: Int64(index / 30) + 1, version: Int64(index % 30) + 1)
        let watch = Stopwatch()
        guard floor_store_mark(floor, &mark) == 0 else { throw ExitCode(3) }
        return watch.elapsed
    }

    private func describe(_ name: String, _ times: [Double]) {
        print(
            "  \(name): median \(Stopwatch.text(Stopwatch.median(times))), 99 of 100 within"
                + " \(Stopwatch.text(Stopwatch.percentile(times, 0.99)))")
    }

    /// A year's marks in one commit, ours and the floor's by turns; then the check of the whole file.
    private func bulk() throws -> Bool {
        let year = SchoolYearMarks()
        var ours: [Double] = []
        var theirs: [Double] = []
        var chain: [Double] = []
        var whole: [Double] = []
        for round in 0..<imports {
            let place = ScratchSetting.folder(in: folder)
            defer { ScratchSetting.remove(place) }
            let database = try ScratchSetting.make(place, key: SymmetricKey(size: .bits256))
            guard let floor = floor_store_open(place.path + "/floor.db") else { throw ExitCode(3) }
            defer { floor_store_close(floor) }
            if round.isMultiple(of: 2) { theirs.append(try floorYear(floor, year)) }
            let command = CommandID(high: 1, low: 1)
            let watch = Stopwatch()
            _ = try database.change(command) { _ in ScratchSetting.draft(command, year.events) }
            ours.append(watch.elapsed)
            if !round.isMultiple(of: 2) { theirs.append(try floorYear(floor, year)) }
            let chainWatch = Stopwatch()
            guard try database.verifyChain() == nil else { throw ExitCode(1) }
            chain.append(chainWatch.elapsed)
            let wholeWatch = Stopwatch()
            guard try database.verify().isSound else { throw ExitCode(1) }
            whole.append(wholeWatch.elapsed)
        }
        let count = Double(year.events.count)
        let speed = Stopwatch.median(theirs) / Stopwatch.median(ours)
        print("\(year.events.count) marks in one commit, \(imports) imports of each by turns")
        describe("ours", ours)
        describe("plain C", theirs)
        print("  speed \(Stopwatch.ratio(speed)) of plain C (bar 0.3)")
        print("  chain checked at \(Stopwatch.ratio(count / Stopwatch.median(chain))) million events a second")
        print(
            "  whole file checked, read models replayed, at"
                + " \(Stopwatch.ratio(count / Stopwatch.median(whole))) million events a second")
        return speed >= 0.3
    }

    private func floorYear(_ floor: OpaquePointer, _ year: SchoolYearMarks) throws -> Double {
        let watch = Stopwatch()
        let code = year.rows.withUnsafeBufferPointer {
            floor_store_bulk(floor, $0.baseAddress, Int32($0.count))
        }
        guard code == 0 else { throw ExitCode(3) }
        return watch.elapsed
    }
}
