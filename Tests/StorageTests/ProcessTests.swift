import Foundation
import TestSupport
import Testing

/// Short forms of what the benchmarks do at length, each with real processes.
///
/// The harness checks the log against what the processes were told, and says so by its exit.
@Suite("Several processes on one file")
struct ProcessTests {
    private func run(_ arguments: [String]) throws -> (status: Int32, output: String) {
        let process = Process()
        process.executableURL = try benchmarks()
        process.arguments = arguments + ["--folder", NSTemporaryDirectory()]
        let output = Pipe()
        process.standardOutput = output
        try process.run()
        let text = String(decoding: output.fileHandleForReading.readingToEnd(), as: UTF8.self)
        process.waitUntilExit()
        return (process.terminationStatus, text)
    }

    /// The benchmarks are built beside the tests.
    private func benchmarks() throws -> URL {
        let tests = try #require(CommandLine.arguments.first)
        let beside = URL(filePath: tests).deletingLastPathComponent().appending(path: "Benchmarks")
        try #require(FileManager.default.isExecutableFile(atPath: beside.path), "no \(beside.path)")
        return beside
    }

    @Test("eight mark one group at once: none lost, none doubled, no long wait, and the log verifies")
    func crowd() throws {
        let result = try run(["marker-crowd", "--processes", "8", "--marks", "60"])
        #expect(result.status == 0, "\(result.output)")
    }

    @Test("one is killed at random moments: every mark it was told is safe is there")
    func kills() throws {
        let result = try run(["marker-kills", "--times", "15"])
        #expect(result.status == 0, "\(result.output)")
    }

    @Test("a full disk and a read-only folder are refused by name, and nothing is half-written")
    func faults() throws {
        let result = try run(["marker-faults"])
        #expect(result.status == 0, "\(result.output)")
    }
}
