import Application
import ArgumentParser
import Domain
import Interchange

/// `belong reasons`: the reasons that the setting lists for amendments.
struct ReasonsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "reasons", abstract: "The reasons that amendments are chosen from.",
        subcommands: [Set.self, List.self])

    /// `belong reasons set`.
    struct Set: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "set",
            abstract: "List the setting's own reasons, in place of those before.",
            discussion: """
                Asks for one after another until an empty line; with “-” they are the lines of standard input.

                    belong reasons set
                    belong reasons set - < reasons.txt
                """)

        @OptionGroup var setting: SignInOptions
        @Argument(help: "“-” reads the reasons from standard input, a line each.") var source: String?

        func run() throws {
            let work = try setting.open()
            let reasons = try lines()
            try work.listReasons(reasons)
            Output.note(
                reasons.isEmpty
                    ? "The setting lists none of its own; Belong proposes some." : "\(reasons.count) listed.")
        }

        private func lines() throws -> [String] {
            var reasons: [String] = []
            switch try Answers(source) {
            case .standardInput:
                while let line = readLine(strippingNewline: true) { reasons.append(line.trimmingBlanks()) }
            case .terminal(let question):
                while true {
                    let line = try question.line("Reason \(reasons.count + 1), empty to end: ").trimmingBlanks()
                    if line.isEmpty { break }
                    reasons.append(line)
                }
            }
            return reasons.filter { !$0.isEmpty }
        }
    }

    /// `belong reasons list`.
    struct List: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "list", abstract: "Show them, a line each.", discussion: "    belong reasons list --json")

        @OptionGroup var setting: SignInOptions
        @Flag(help: "As JSON.") var json = false

        func run() throws {
            let reasons = try setting.open().listedReasons
            if json { return Output.json(.array(reasons.map(JSONValue.string))) }
            for reason in reasons { Output.line(reason) }
        }
    }
}
