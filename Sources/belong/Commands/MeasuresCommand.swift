import Application
import ArgumentParser
import Domain

/// `belong measures`: figures of attendance.
struct MeasuresCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "measures",
        abstract: "Work out possible sessions, attendance, absence and late arrivals.",
        discussion: """
            Sessions without a mark are neither here nor away, in every sum.

                belong measures --all --from 2026-09-01 --to 2026-11-20 --json
                belong measures --upn K878200725001 --from 2026-09-01 --to 2026-11-20
            """)

    @OptionGroup var setting: SignInOptions

    @Option(name: .shortAndLong, help: "One child, by unique pupil number.")
    var upn: String?

    @Option(name: .shortAndLong, help: "One group.")
    var group: String?

    @Flag(help: "Everybody.")
    var all = false

    @Option(help: ArgumentHelp("The first day.", valueName: "yyyy-mm-dd"))
    var from: CivilDate

    @Option(help: ArgumentHelp("The last day.", valueName: "yyyy-mm-dd"))
    var to: CivilDate

    @Flag(help: "As JSON.")
    var json = false

    func validate() throws {
        let chosen = [upn != nil, group != nil, all].count { $0 }
        guard chosen == 1 else { throw ValidationError("Give one of --upn, --group and --all.") }
        guard from <= to else { throw ValidationError("--from must not be after --to.") }
    }

    func run() throws {
        let work = try setting.open()
        let whose: MeasuresRequest.Whose =
            if let upn {
                .child(upn: upn.uppercased())
            } else if let group {
                .group(try work.group(named: group).id)
            } else {
                .all
            }
        let words = MeasuresWords(report: try work.measures(MeasuresRequest(whose: whose, from: from, to: to)))
        if json { Output.json(words.json) } else { Output.text(words.text) }
    }
}
