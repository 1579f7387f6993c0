import Application
import ArgumentParser
import Domain

/// `belong staff cover`: a sign-in for one group and one day.
struct StaffCoverCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "cover",
        abstract: "Give somebody a group's register for a day.",
        discussion: """
            Somebody who is not on the staff gets a sign-in for that day alone; --who names somebody who is.

                belong staff cover --group "Oak Room" --date 2026-11-24
                belong staff cover --group "Oak Room" --date 2026-11-24 --who dafydd
            """)

    @OptionGroup var setting: SignInOptions
    @OptionGroup var person: NewPersonOptions

    @Option(name: .shortAndLong, help: "The group.")
    var group: String

    @Option(name: .long, help: ArgumentHelp("The day; today if left out.", valueName: "yyyy-mm-dd"))
    var date: CivilDate?

    @Option(help: ArgumentHelp("The sign-in name of somebody on the staff.", valueName: "name"))
    var who: String?

    func run() throws {
        let work = try setting.open()
        let group = try work.group(named: group)
        let day = date ?? work.wall.date
        if let who {
            try work.cover(who, group: group.id, on: day)
            Output.note("\(who) takes the registers of \(group.name) on \(day.shortWithYear).")
        } else {
            let (name, position, signIn) = try person.ask()
            try work.addCover(name: name, position: position, signIn: signIn, group: group.id, on: day)
            Output.note("\(signIn.name) takes the registers of \(group.name) on \(day.shortWithYear).")
        }
    }
}
