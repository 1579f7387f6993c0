import Crypto
import Foundation
import Storage

/// A worker in a process of its own, and what it says.
final class WorkerProcess {
    /// A mark that a worker was told is safe.
    struct Acknowledged: Hashable {
        let commit: Int64
        let position: Int64
        let child: Int64
        let code: Int64
    }

    /// What a worker said when it had made all of its marks.
    struct Summary {
        let marks: Int
        let conflicts: Int
        let longest: Double
    }

    private let process = Process()
    private let input = Pipe()
    private let output = Pipe()
    private var rest: [UInt8] = []
    private(set) var acknowledged: [Acknowledged] = []
    private(set) var summary: Summary?
    private(set) var refusal: String?

    init(_ folder: DataFolder, key: SymmetricKey, _ arguments: [String]) throws {
        process.executableURL = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath()
        process.arguments = ["marker-worker", folder.path] + arguments
        process.standardInput = input
        process.standardOutput = output
        try process.run()
        try input.fileHandleForWriting.write(contentsOf: Data("\(KeyDigits.text(key))\n".utf8))
    }

    /// Lets the worker begin.
    func go() throws {
        try input.fileHandleForWriting.write(contentsOf: Data("go\n".utf8))
    }

    /// Reads what there is to read; false at the end.
    func readSome() -> Bool {
        let data = output.fileHandleForReading.availableData
        guard !data.isEmpty else { return false }
        rest += [UInt8](data)
        while let end = rest.firstIndex(of: UInt8(ascii: "\n")) {
            take(String(decoding: rest[..<end], as: UTF8.self))
            rest.removeFirst(end + 1)
        }
        return true
    }

    /// Reads to the end and waits for the process to be gone.
    func finish() {
        while readSome() {}
        process.waitUntilExit()
    }

    /// Kills the process, with no chance to tidy up.
    func kill() {
        Foundation.kill(process.processIdentifier, SIGKILL)
    }

    private func take(_ line: String) {
        let fields = line.split(separator: " ")
        let numbers = fields.dropFirst().compactMap { Int64($0) }
        switch fields.first {
        case "ack" where numbers.count == 4:
            acknowledged.append(
                Acknowledged(commit: numbers[0], position: numbers[1], child: numbers[2], code: numbers[3]))
        case "done" where numbers.count == 3:
            summary = Summary(marks: Int(numbers[0]), conflicts: Int(numbers[1]), longest: Double(numbers[2]))
        case "refused": refusal = fields.dropFirst().joined(separator: " ")
        default: break
        }
    }
}
