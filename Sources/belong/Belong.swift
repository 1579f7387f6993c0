import ArgumentParser

/// The command `belong`: alone it opens the screens; its sub-commands are for setting up, scripts and checks.
@main
struct Belong: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "belong",
        abstract: "Take the register, notice early, welcome back.",
        discussion: """
            Without a sub-command, Belong opens its screens. Try it with invented children:

                belong demo
            """,
        version: Version.text,
        subcommands: [
            OpenCommand.self, DemoCommand.self, InitCommand.self, KeyCommand.self, StaffCommand.self,
            GroupCommand.self, SessionsCommand.self, ReasonsCommand.self, EscalationCommand.self,
            ImportCommand.self, ExportCommand.self,
            MarkCommand.self,
            RegisterCommandLine.self, MeasuresCommand.self, PatternsCommand.self, EvaluateCommand.self,
            TimelineCommand.self, VerifyCommand.self,
            RebuildCommand.self,
            ReportCommand.self, SimulateCommand.self, DoctorCommand.self, ThemesCommand.self,
        ],
        defaultSubcommand: OpenCommand.self
    )

    /// Parses, runs, and leaves with 0 done, 1 the data says no, 2 wrong use, 3 cannot open.
    static func main() {
        do {
            var command = try parseAsRoot()
            try command.run()
        } catch let stop as Stop {
            Output.error(stop.description)
            leave(with: stop.exitCode)
        } catch {
            let code = exitCode(for: error)
            let isParsers = code == .success || code == .validationFailure
            if isParsers, let unknown = UnknownCommand.message(for: Array(CommandLine.arguments.dropFirst())) {
                Output.error(unknown)
                leave(with: 2)
            }
            let message = fullMessage(for: error, columns: HelpText.endless)
            switch code {
            case .success:
                Output.text(HelpText.wrapped(message) + "\n")
                leave(with: 0)
            case .validationFailure:
                Output.error(bare(message))
                leave(with: 2)
            default:
                let stop = Stop(error)
                Output.error(stop.description)
                leave(with: stop.exitCode)
            }
        }
    }

    /// The parser's message without its own word for what every line here begins with.
    private static func bare(_ message: String) -> String {
        message.hasPrefix("Error: ") ? String(message.dropFirst(7)) : message
    }
}
