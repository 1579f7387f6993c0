import Application
import ArgumentParser
import CFloor
import Domain
import Foundation
import Storage
import Vault

/// A year's marks taken in from a file, beside plain C that inserts the same rows in one transaction.
struct ImportBenchmark: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import",
        abstract: "Measures taking in a file of marks, parsing and deciding and all, beside plain SQLite C calls.",
        discussion: "Example: Benchmarks import SCHOOL, where SCHOOL holds calendar.csv, children.csv and marks.csv")

    @Argument(help: "The folder with the files.")
    var school: String

    @Option(help: "How many rounds.")
    var rounds = 3

    @Option(help: "Where to write; the disk decides the floor.")
    var folder = "/var/tmp"

    func run() throws {
        let marks = try bytes("marks.csv")
        var ours: [Double] = []
        var theirs: [Double] = []
        var rows = 0
        for _ in 0..<rounds {
            let place = ScratchSetting.folder(in: folder)
            defer { ScratchSetting.remove(place) }
            let work = try ScratchWorkspace.make(in: place)
            for (kind, name) in [(ImportKind.calendar, "calendar.csv"), (.children, "children.csv")] {
                _ = try work.take(ImportRequest(kind: kind, bytes: bytes(name)))
            }
            let begun = microseconds()
            let report = try work.take(ImportRequest(kind: .marks, bytes: marks, skipsBadRows: true))
            ours.append(microseconds() - begun)
            rows = report.taken
            theirs.append(try floor(rows, in: place))
            let again = try work.take(ImportRequest(kind: .marks, bytes: marks, skipsBadRows: true))
            guard again.taken == 0, rows > 0 else {
                print("the same file again took in \(again.taken) rows")
                throw ExitCode(1)
            }
        }
        let mine = Statistics.median(ours)
        let least = Statistics.median(theirs)
        print(
            "\(rows) marks: \(Figure(mine / 1000)) ms, plain C \(Figure(least / 1000)) ms, "
                + "speed \(Figure(least / mine)) of it; the same file again changes nothing")
        var bars = Bars()
        bars.hold("an import over plain C", mine / least, atMost: 1 / 0.3)
        try bars.check()
    }

    private func bytes(_ name: String) throws -> [UInt8] {
        Array(try Data(contentsOf: URL(fileURLWithPath: school + "/" + name)))
    }

    private func floor(_ count: Int, in place: DataFolder) throws -> Double {
        guard let store = floor_store_open(place.path + "/floor.db") else { throw ExitCode(3) }
        defer { floor_store_close(store) }
        var marks: [floor_mark] = []
        for index in 0..<count {
            let row = Int64(index)
            marks.append(
                floor_mark(
                    child: row % 210 + 1, session: row / 210, code: 1, stream: row / 30 + 1, version: row % 30 + 1))
        }
        let begun = microseconds()
        guard floor_store_bulk(store, marks, Int32(count)) == 0 else { throw ExitCode(3) }
        return microseconds() - begun
    }
}
