import Application
import ArgumentParser
import Domain

/// `belong staff retire`: somebody's last day.
struct StaffRetireCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "retire",
        abstract: "Say when somebody's last day is; what they recorded keeps their name.",
        discussion: "    belong staff retire priya --last-day 2027-07-21")

    @OptionGroup var setting: SignInOptions

    @Argument(help: "The name they sign in with.")
    var who: String

    @Option(help: ArgumentHelp("The last day; today if left out.", valueName: "yyyy-mm-dd"))
    var lastDay: CivilDate?

    func run() throws {
        let work = try setting.open()
        let day = lastDay ?? work.wall.date
        try work.retireStaff(who, lastDay: day)
        Output.note("\(who) signs in for the last time on \(day.shortWithYear).")
    }
}
