import Application
import ArgumentParser
import Interchange

extension ReportCommand {
    /// `belong report family-copy`.
    struct FamilyCopy: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "family-copy",
            abstract: "A child's plan as the family gets it; nothing that is for staff alone is in it.",
            discussion: """
                    belong report family-copy --upn K878200725001
                    belong report family-copy --upn K878200725001 --format html
                """)

        @OptionGroup var setting: SignInOptions

        @Option(name: .shortAndLong, help: "The child, by unique pupil number.")
        var upn: String

        @Option(name: .shortAndLong, help: "Text for a printer, or HTML.")
        var format: ReportCommand.Format = .text

        func run() throws {
            let sheet = try setting.open().familyCopy(upn: upn.uppercased())
            Output.sheet(format == .html ? sheet.html : sheet.text)
        }
    }

    /// `belong report reminders`.
    struct Reminders: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "reminders",
            abstract: "Your reviews and check-ins as a calendar file (.ics), without names.",
            discussion: "    belong report reminders > reminders.ics")

        @OptionGroup var setting: SignInOptions

        func run() throws {
            Output.sheet(try setting.open().reminders().text)
        }
    }
}
