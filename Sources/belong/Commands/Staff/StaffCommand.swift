import ArgumentParser

/// `belong staff`: who works here and what they come to Belong for.
struct StaffCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "staff",
        abstract: "Staff: add, list, change, retire, cover.",
        discussion: """
            Names and positions are asked for at the terminal, or with “-” read from standard input, a line each.
            """,
        subcommands: [
            StaffAddCommand.self, StaffListCommand.self, StaffChangeCommand.self, StaffRetireCommand.self,
            StaffCoverCommand.self,
        ])
}
