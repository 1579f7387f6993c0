import Application
import ArgumentParser
import Domain

/// `belong staff add`: somebody who works here.
struct StaffAddCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "add",
        abstract: "Add somebody with a way to sign in.",
        discussion: """
            A practitioner takes the registers of the groups named; a leader sees totals and no names.

                belong staff add --role practitioner --group "Oak Room" --sign-in-name priya
                belong staff add --role office --with-key night.key
            """)

    @OptionGroup var setting: SignInOptions
    @OptionGroup var person: NewPersonOptions

    @Option(name: .shortAndLong, help: "What they come to Belong for.")
    var role: Role

    @Option(
        name: .shortAndLong,
        help: ArgumentHelp("A group whose registers are theirs; may be given again.", valueName: "group"))
    var group: [String] = []

    @Flag(help: "They are a designated safeguarding lead.")
    var safeguardingLead = false

    func run() throws {
        let work = try setting.open()
        let groups = try group.map { try work.group(named: $0).id }
        let (name, position, signIn) = try person.ask()
        try work.addStaff(
            StaffDetails(
                name: name, position: position, role: role, isSafeguardingLead: safeguardingLead, groups: groups),
            signIn: signIn)
        Output.note("\(signIn.name) can sign in now.")
    }
}
