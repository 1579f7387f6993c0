import Foundation

/// The driver in a program of its own: `Benchmarks driver-probe`, built beside these tests.
struct Probe {
    /// The frame that the probe believes it has drawn.
    struct Record: Equatable {
        var columns: Int
        var rows: Int
        var cursor: String
        var lines: [String]
    }

    /// The program and its arguments.
    let command: [String]
    private let record: String

    init(child: String = "true") throws {
        let tests = try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
        let program = URL(fileURLWithPath: tests).deletingLastPathComponent().appendingPathComponent("Benchmarks").path
        record = FileManager.default.temporaryDirectory.appendingPathComponent("probe-\(UUID().uuidString)").path
        command = [program, "driver-probe", "--record", record, "--child", child]
    }

    /// What it has drawn last; nil before it has drawn anything.
    func drawn() -> Record? {
        guard let text = try? String(contentsOfFile: record, encoding: .utf8) else { return nil }
        var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        let numbers = lines.removeFirst().split(separator: " ").map(String.init)
        guard numbers.count == 4, let columns = Int(numbers[0]), let rows = Int(numbers[1]) else { return nil }
        lines.removeLast()
        return Record(columns: columns, rows: rows, cursor: "\(numbers[2]) \(numbers[3])", lines: lines)
    }

    /// The key that it has named last.
    func lastKey() -> String? {
        drawn()?.lines.last.map { String($0.dropFirst(4)) }
    }

    /// Takes its record away.
    func remove() {
        try? FileManager.default.removeItem(atPath: record)
    }
}

/// Looks again and again until a condition holds; false when it does not within ten seconds.
func eventually(_ holds: () throws -> Bool) rethrows -> Bool {
    let end = Date(timeIntervalSinceNow: 10)
    while try !holds() {
        guard Date() < end else { return false }
        usleep(2000)
    }
    return true
}
