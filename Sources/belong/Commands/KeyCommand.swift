import Application
import ArgumentParser
import Canvas
import Vault

/// `belong key`: key files for scripts.
struct KeyCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "key", abstract: "Make key files for scripts.", subcommands: [New.self])

    /// `belong key new`: makes a key file.
    struct New: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "new",
            abstract: "Make a key file that only you can read.",
            discussion: """
                What a script does is recorded under the label and the position. The file opens nothing until belong \
                init --key-file or belong staff add --with-key has made it known to a setting.

                    belong key new night.key --label "night import" --position "data script"
                """)

        @Argument(help: "The file to make.")
        var file: String

        @Option(help: "The name that the script is recorded under.")
        var label: String?

        @Option(help: "The position that it is recorded under.")
        var position: String?

        func run() throws {
            let remedy = "Give --label and --position."
            let label = try label ?? Answers(orElse: remedy).line("Label")
            let position = try position ?? Answers(orElse: remedy).line("Position")
            let key = try KeyFile(label: Text.line(label), position: Text.line(position))
            try key.create(at: file)
            Output.line(file)
        }
    }
}
