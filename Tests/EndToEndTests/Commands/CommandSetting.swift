import Foundation
import TestSupport

/// A rehearsal with one group of three children, made by commands alone: on Monday 23 November 2026 at 08:52.
final class CommandSetting {
    static let now = "2026-11-23T08:52"
    static let upn = "B801200005001"

    /// What a command gave.
    struct Answer {
        let status: Int32
        let output: String
        let errors: String
    }

    let folder: String
    let data: String
    let belong: String
    /// The phrase that was printed when the setting was made.
    private(set) var recovery = ""
    private let umask: String

    /// Makes the setting.
    ///
    /// - Parameter umask: what the commands' files may not be, as the shell writes it.
    init(umask: String = "022") throws {
        self.umask = umask
        belong = try Program.path()
        folder = FileManager.default.temporaryDirectory.appendingPathComponent("belong-\(UUID().uuidString)").path
        data = folder + "/setting"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        try must("key", "new", key, "--label", "night", "--position", "script")
        recovery = try must("init", "--rehearsal", "--name", "Hill", "--profile", "school").output
            .trimmingCharacters(in: .whitespacesAndNewlines)
        try must("group", "add", "Oak")
        try must("import", "calendar", file("calendar", "From,To,Type\n01/09/2026,21/07/2027,School year\n"))
        try must(
            "import", "children",
            file(
                "children",
                "UPN,Legal Surname,Legal Forename,Date of Birth,Year Group,Registration Group,Admission Date\n"
                    + "\(Self.upn),Abe,Jo,04/06/2021,R,Oak,01/09/2026\n"
                    + ",Li,Priya,03/05/2021,R,Oak,01/09/2026\n,Li,Priya,04/06/2021,R,Oak,01/09/2026\n"))
    }

    deinit {
        try? FileManager.default.removeItem(atPath: folder)
    }

    /// The manager's key file.
    var key: String { folder + "/night.key" }

    /// Writes a file and gives its path.
    func file(_ name: String, _ text: String) throws -> String {
        let path = folder + "/\(name).csv"
        try text.write(toFile: path, atomically: true, encoding: .utf8)
        return path
    }

    /// Runs a command to its end without a terminal, as the manager by key file.
    func run(_ arguments: String..., input: String = "") throws -> Answer {
        try run(arguments, input: input)
    }

    /// Runs a command that has to succeed.
    @discardableResult
    func must(_ arguments: String...) throws -> Answer {
        let answer = try run(arguments, input: "")
        guard answer.status == 0 else { throw ProgramFailure(output: answer.output + answer.errors) }
        return answer
    }

    private func run(_ arguments: [String], input: String) throws -> Answer {
        let process = Process()
        // Away from any terminal that the tests run in: nothing may be asked at it.
        process.executableURL = URL(fileURLWithPath: "/usr/bin/setsid")
        process.arguments = ["--wait", "sh", "-c", "umask \(umask); exec \"$0\" \"$@\"", belong] + arguments
        process.environment = [
            "BELONG_DATA": data, "BELONG_KEY_FILE": key, "BELONG_NOW": Self.now, "HOME": folder, "TERM": "xterm",
        ]
        let (output, errors) = (Pipe(), Pipe())
        process.standardOutput = output
        process.standardError = errors
        // A file and no pipe: a command that refuses before it reads must not stop the tests by a broken pipe.
        process.standardInput = try FileHandle(forReadingFrom: URL(fileURLWithPath: file("input", input)))
        try process.run()
        let result = output.fileHandleForReading.readingToEnd()
        let told = errors.fileHandleForReading.readingToEnd()
        process.waitUntilExit()
        return Answer(
            status: process.terminationStatus, output: String(decoding: result, as: UTF8.self),
            errors: String(decoding: told, as: UTF8.self))
    }
}

extension String {
    /// The text with every line break a blank: sentences are broken to the width of a terminal.
    var unbroken: String { split(whereSeparator: { $0 == "\n" || $0 == " " }).joined(separator: " ") }
}
