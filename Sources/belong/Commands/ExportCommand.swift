import Application
import ArgumentParser
import Domain

/// `belong export`: gives records out.
struct ExportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export",
        abstract: "Give out children, contacts, calendar, marks or the log.",
        discussion: """
            On standard output, or in a file that only you can read. What is given out is not sealed: keep it as you \
            keep paper with names.

                belong export marks --from 2026-09-01 --to 2026-11-20 > marks.csv
                belong export log --output log.jsonl
            """)

    @OptionGroup var setting: SignInOptions

    @Argument(help: "What is given out.")
    var kind: ExportRequest.Kind

    @Option(help: ArgumentHelp("The first day.", valueName: "yyyy-mm-dd"))
    var from: CivilDate?

    @Option(help: ArgumentHelp("The last day.", valueName: "yyyy-mm-dd"))
    var to: CivilDate?

    @Option(name: .shortAndLong, help: "One group.")
    var group: String?

    @Option(name: .shortAndLong, help: "How it is written; the log is always jsonl.")
    var format: ExportRequest.Format = .csv

    @Option(name: .shortAndLong, help: ArgumentHelp("A file, or a folder to put one in.", valueName: "path"))
    var output: String?

    func validate() throws {
        if let from, let to, to < from { throw ValidationError("--from must not be after --to.") }
    }

    func run() throws {
        let work = try setting.open()
        let export = try work.export(
            ExportRequest(
                kind: kind, from: from, to: to, group: try group.map { try work.group(named: $0).id },
                format: format))
        if work.isRehearsal { Output.note("Rehearsal: these children are invented.") }
        guard let output else { return Output.bytes(export.bytes) }
        let path = path(for: output, export.name, isRehearsal: work.isRehearsal)
        try NewFile.write(export.bytes, to: path)
        Output.note("Written to \(path). Only you can read it.")
    }

    /// A rehearsal's file says so in its name, whatever name was asked for.
    private func path(for output: String, _ name: String, isRehearsal: Bool) -> String {
        if NewFile.isFolder(output) { return output + "/" + name }
        let start = output.lastIndex(of: "/").map { output.index(after: $0) } ?? output.startIndex
        guard isRehearsal, !output[start...].contains("rehearsal") else { return output }
        return output[..<start] + "rehearsal-" + output[start...]
    }
}
