import Application
import ArgumentParser
import Interchange
import Storage

/// `belong rebuild`: read models from the log.
struct RebuildCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "rebuild",
        abstract: "Work out again from the log what is shown; on a healthy file that changes nothing.",
        discussion: "    belong rebuild")

    @OptionGroup var place: DataOptions

    @Flag(help: "As JSON.")
    var json = false

    func run() throws {
        let report = try place.openLocked().rebuild()
        if json {
            return Output.json([
                "unchanged": .bool(report.isUnchanged),
                "changed": .array(
                    report.changed.map {
                        ["table": .string($0.table), "missing": .number($0.missing), "wrong": .number($0.wrong)]
                    }),
                "remade": .array(report.remade.map(JSONValue.string)),
            ])
        }
        for table in report.changed {
            Output.line("\(table.table): \(table.missing) rows were missing and \(table.wrong) wrong; put right.")
        }
        if !report.remade.isEmpty { Output.line("Remade by newer rules: \(report.remade.joined(separator: ", ")).") }
        if report.isUnchanged { Output.line("Nothing changed: everything was as the log has it.") }
    }
}
