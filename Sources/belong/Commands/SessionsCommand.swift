import Application
import ArgumentParser
import Domain
import Interchange

/// `belong sessions`: when registers open and close.
struct SessionsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "sessions", abstract: "When sessions open, close and end.", subcommands: [Set.self, List.self])

    /// `belong sessions set`.
    struct Set: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "set",
            abstract: "Set the times of a half-day from a day on.",
            discussion: """
                A register is open for at most 30 minutes; earlier days keep their times. From a day that has passed, \
                marks that are made already stay as they are.

                    belong sessions set --session AM --opens 08:50 --closes 09:15 --ends 12:00 --from 2026-09-01
                """)

        @OptionGroup var setting: SignInOptions
        @Option(name: .shortAndLong, help: "AM or PM.") var session: HalfDay
        @Option(help: ArgumentHelp("When the register opens.", valueName: "hh:mm")) var opens: ClockTime
        @Option(help: ArgumentHelp("When it closes.", valueName: "hh:mm")) var closes: ClockTime
        @Option(help: ArgumentHelp("When the session ends.", valueName: "hh:mm")) var ends: ClockTime
        @Option(help: ArgumentHelp("The first day; today if left out.", valueName: "yyyy-mm-dd")) var from: CivilDate?

        func run() throws {
            guard let times = SessionTimes(opens: opens, closes: closes, ends: ends) else { throw SettingError.times }
            let work = try setting.open()
            let first = from ?? work.wall.date
            try work.setSessionTimes(times, half: session, from: first)
            Output.note(
                "\(session.abbreviation) opens at \(opens) and closes at \(closes) from \(first.shortWithYear).")
            if first < work.wall.date {
                Output.note(
                    "That day has passed. Marks that were made since stay as they are, minutes and L or U as well; "
                        + "what is amended or printed from now on goes by the new times.")
            }
        }
    }

    /// `belong sessions list`.
    struct List: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "list", abstract: "Show the times of a day.", discussion: "    belong sessions list --json")

        @OptionGroup var setting: SignInOptions
        @Option(name: .long, help: ArgumentHelp("The day; today if left out.", valueName: "yyyy-mm-dd")) var date:
            CivilDate?
        @Flag(help: "As JSON.") var json = false

        func run() throws {
            let work = try setting.open()
            let day = date ?? work.wall.date
            let times = HalfDay.allCases.map { ($0, work.sessionTimes($0, on: day)) }
            if json {
                return Output.json(
                    .array(
                        times.map {
                            [
                                "session": .string($0.abbreviation), "opens": .string($1.opens.description),
                                "closes": .string($1.closes.description), "ends": .string($1.ends.description),
                            ]
                        }))
            }
            var table = Table("Session", "Opens", "Closes", "Ends")
            for (half, times) in times {
                table.add(
                    half.abbreviation, times.opens.description, times.closes.description, times.ends.description)
            }
            Output.text(table.text)
        }
    }
}
