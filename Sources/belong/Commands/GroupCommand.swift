import Application
import ArgumentParser
import Domain
import Interchange

/// `belong group`: the groups that registers are taken of.
struct GroupCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "group", abstract: "Groups: add, list, rename, close.",
        subcommands: [Add.self, List.self, Rename.self, Close.self])

    /// `belong group add`.
    struct Add: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "add", abstract: "Add a group.", discussion: "    belong group add \"Oak Room\"")

        @OptionGroup var setting: SignInOptions
        @Argument(help: "The group's name.") var name: String

        func run() throws {
            try setting.open().addGroup(name)
            Output.note("\(name) has registers now.")
        }
    }

    /// `belong group list`.
    struct List: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "list", abstract: "List the groups.", discussion: "    belong group list --json")

        @OptionGroup var setting: SignInOptions
        @Flag(help: "As JSON.") var json = false

        func run() throws {
            let work = try setting.open()
            let groups = try work.allGroups()
            let today = work.wall.date
            if json {
                return Output.json(
                    .array(
                        groups.map {
                            [
                                "name": .string($0.name), "lastDay": .text($0.lastDay?.iso),
                                "onRoll": .number(work.rollSize(of: $0.id, on: today)),
                            ]
                        }))
            }
            var table = Table("Group", "On roll", "Last day")
            for group in groups {
                table.add(group.name, String(work.rollSize(of: group.id, on: today)), group.lastDay?.iso ?? "")
            }
            Output.text(table.text)
        }
    }

    /// `belong group rename`.
    struct Rename: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "rename", abstract: "Give a group another name; its registers stay its own.",
            discussion: "    belong group rename \"Oak Room\" \"Acorn Room\"")

        @OptionGroup var setting: SignInOptions
        @Argument(help: "The name now.") var old: String
        @Argument(help: "The new name.") var new: String

        func run() throws {
            try setting.open().renameGroup(old, to: new)
            Output.note("\(old) is called \(new) now.")
        }
    }

    /// `belong group close`.
    struct Close: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "close", abstract: "Say when a group has its last registers.",
            discussion: "    belong group close \"Oak Room\" --last-day 2027-07-21")

        @OptionGroup var setting: SignInOptions
        @Argument(help: "The group's name.") var name: String
        @Option(help: ArgumentHelp("The last day with registers.", valueName: "yyyy-mm-dd")) var lastDay: CivilDate

        func run() throws {
            try setting.open().closeGroup(name, lastDay: lastDay)
            Output.note("\(name) has its last registers on \(lastDay.shortWithYear).")
        }
    }
}
