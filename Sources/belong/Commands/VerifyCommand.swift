import Application
import ArgumentParser
import EventLog
import Interchange
import Storage

/// `belong verify`: looks for evidence of later change.
struct VerifyCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify",
        abstract: "Check the log, its balances and what is shown from it.",
        discussion: """
            Nobody need sign in. It prints the head: written down elsewhere, it shows later whether the log was rewritten.

                belong verify
                belong verify --against 412:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08
            """)

    @OptionGroup var place: DataOptions

    @Option(
        help: ArgumentHelp("A head that was written down.", valueName: "number:hash"),
        transform: LogHead.init(reading:))
    var against: LogHead?

    @Flag(help: "As JSON.")
    var json = false

    func run() throws {
        let report = try place.openLocked().verify(against: against)
        if json { Output.json(self.json(of: report)) } else { Output.text(text(of: report)) }
        guard report.isSound else { throw Stop.resultSaysNo }
    }

    private func text(of report: VerifyReport) -> String {
        var lines: [String] = []
        if let fault = report.fault {
            lines.append("\(fault)")
            lines.append("Everything before it holds. Keep this folder as it is, and your backups.")
        } else {
            lines.append("\(report.head.commit) commits, \(report.head.position) events: no evidence of later change.")
        }
        for table in report.drifted {
            lines.append(
                "What is shown differs from the log in \(table.table): \(table.missing) missing, \(table.wrong) wrong. "
                    + "belong rebuild puts it right.")
        }
        if report.destroyed > 0 { lines.append("\(report.destroyed) sealed texts were destroyed; the chain holds.") }
        lines.append("head \(report.head.text)")
        return lines.map { $0 + "\n" }.joined()
    }

    private func json(of report: VerifyReport) -> JSONValue {
        [
            "sound": .bool(report.isSound), "commits": .integer(report.head.commit),
            "events": .integer(report.head.position), "head": .string(report.head.text),
            "destroyed": .number(report.destroyed),
            "fault": report.fault.map {
                [
                    "commit": .integer($0.commit), "event": $0.event.map(JSONValue.integer) ?? .null,
                    "reason": .string("\($0.reason)"),
                ]
            } ?? .null,
            "drifted": .array(
                report.drifted.map {
                    ["table": .string($0.table), "missing": .number($0.missing), "wrong": .number($0.wrong)]
                }),
        ]
    }
}
