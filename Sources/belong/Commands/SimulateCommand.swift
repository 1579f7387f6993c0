import ArgumentParser
import Application
import Domain
import Simulation

/// `belong simulate`: a made-up school as files.
struct SimulateCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "simulate",
        abstract: "Make up a school as CSV files, with the truth of what was planted.",
        discussion: """
            The same seed gives the same school. No name, number or address is anybody's.

                belong simulate /tmp/school --children 210 --years 1 --seed 7 --planted 14
            """)

    @Argument(help: "The folder for the files; it is made.")
    var dir: String

    @Option(help: "Children on roll at the end.")
    var children = 210

    @Option(help: "School years with marks.")
    var years = 1

    @Option(help: "What everything is made from.")
    var seed: UInt64 = 1

    @Option(help: ArgumentHelp("The last day with marks; today if left out.", valueName: "yyyy-mm-dd"))
    var until: CivilDate?

    @Option(help: "How many patterns to plant.")
    var planted = 0

    func validate() throws {
        guard (1...20_000).contains(children), (1...20).contains(years), planted >= 0 else {
            throw ValidationError("Give 1 to 20,000 children, 1 to 20 years, and no fewer than 0 patterns.")
        }
    }

    func run() throws {
        let files = SimulatedFiles(
            SimulatedSchool.make(
                children: children, years: years, seed: seed, until: until ?? SystemClock().wall().date,
                planted: planted))
        try NewFile.makeFolder(dir)
        for file in files.all {
            guard !NewFile.isThere(dir + "/" + file.name) else {
                throw Stop.no("There is a \(file.name) in \(dir) already. Nothing was written; name another folder.")
            }
        }
        for file in files.all {
            try NewFile.write(file.bytes, to: dir + "/" + file.name)
            Output.line(dir + "/" + file.name)
        }
        Output.note("\(files.marks) marks.")
    }
}
