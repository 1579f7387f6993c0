import Application
import ArgumentParser
import Interchange

/// `belong report`: sheets for paper.
struct ReportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "report", abstract: "Sheets for paper, and reminders for a calendar.",
        subcommands: [Register.self, Roll.self, FamilyCopy.self, Reminders.self])

    /// How a sheet is written.
    enum Format: String, CaseIterable, ExpressibleByArgument {
        case text
        case html
    }

    /// `belong report register`.
    struct Register: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "register",
            abstract: "A register as kept, with every later change.",
            discussion: """
                    belong report register --group "Oak Room" --date 2026-11-23 --session AM
                    belong report register --group "Oak Room" --lp
                """)

        @OptionGroup var setting: SignInOptions
        @OptionGroup var which: RegisterOptions
        @OptionGroup var sheet: SheetOptions

        func run() throws {
            let work = try setting.open()
            let group = try work.group(named: which.group).id
            let session = which.session(in: work)
            try sheet.give(.register(group, session), in: work) {
                let page = try work.registerSheet(of: group, session)
                return sheet.format == .html ? page.html : page.text
            }
        }
    }

    /// `belong report roll`.
    struct Roll: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "roll",
            abstract: "Who is on site now, with a box to tick.",
            discussion: "    belong report roll --lp")

        @OptionGroup var setting: SignInOptions
        @OptionGroup var sheet: SheetOptions

        func run() throws {
            let work = try setting.open()
            try sheet.give(.roll, in: work) {
                let page = try work.rollSheet()
                return sheet.format == .html ? page.html : page.text
            }
        }
    }
}

/// How a sheet is written and where it goes.
struct SheetOptions: ParsableArguments {
    @Option(name: .shortAndLong, help: "Text for a printer, or HTML.")
    var format: ReportCommand.Format = .text

    @Flag(help: "Send it to the printer.")
    var lp = false

    func validate() throws {
        guard !lp || format == .text else { throw ValidationError("--lp prints text; leave --format out.") }
    }

    /// Gives a sheet on standard output, or to the printer.
    func give(_ kind: SheetKind, in work: Workspace, _ text: () throws -> String) throws {
        guard lp else { return Output.sheet(try text()) }
        Output.note(try work.produce(SheetRequest(kind: kind, destination: .printer)).get())
    }
}
