import Application
import ArgumentParser
import Domain

/// `belong staff change`: details of somebody who works here.
struct StaffChangeCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "change",
        abstract: "Change somebody's role, groups, name, position or passphrase.",
        discussion: """
            Earlier entries keep the name and position of their time. Another name to sign in with needs a new passphrase.

                belong staff change priya --group "Oak Room" --group "Elm Room"
                belong staff change priya --new-passphrase
            """)

    @OptionGroup var setting: SignInOptions

    @Argument(help: "The name they sign in with.")
    var who: String

    @Argument(help: "“-” reads what is asked for from standard input, a line each.")
    var source: String?

    @Option(name: .shortAndLong, help: "What they come to Belong for.")
    var role: Role?

    @Option(
        name: .shortAndLong,
        help: ArgumentHelp("The groups whose registers are theirs from now on.", valueName: "group"))
    var group: [String] = []

    @Flag(help: "No group's registers are theirs from now on.")
    var noGroups = false

    @Flag(inversion: .prefixedNo, help: "Whether they are a designated safeguarding lead.")
    var safeguardingLead: Bool?

    @Flag(help: "Ask for another name and position.")
    var rename = false

    @Flag(help: "Ask for a new passphrase.")
    var newPassphrase = false

    @Option(help: ArgumentHelp("Another name to sign in with.", valueName: "name"))
    var signInName: String?

    func validate() throws {
        guard group.isEmpty || !noGroups else { throw ValidationError("Give --group or --no-groups, not both.") }
    }

    func run() throws {
        let work = try setting.open()
        let entry = try work.staff(signingInAs: who)
        let groups = try group.map { try work.group(named: $0).id }
        var details = entry.details
        if let role { details.role = role }
        if !groups.isEmpty || noGroups { details.groups = groups }
        if let safeguardingLead { details.isSafeguardingLead = safeguardingLead }
        var signIn: NewSignIn?
        if rename || newPassphrase || signInName != nil {
            let answers = try Answers(source)
            if rename {
                details.name = try answers.line("Name, as colleagues say it")
                details.position = try answers.line("Position")
            }
            if newPassphrase || signInName != nil {
                signIn = .passphrase(name: signInName ?? who, try answers.newPassphrase())
            }
        }
        try work.changeStaff(who, signIn: signIn) { $0 = details }
        Output.note("Changed.")
    }
}
