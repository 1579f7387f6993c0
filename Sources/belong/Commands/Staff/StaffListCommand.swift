import Application
import ArgumentParser
import Domain
import Interchange

/// `belong staff list`: who works here.
struct StaffListCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "List the staff.", discussion: "    belong staff list --json")

    @OptionGroup var setting: SignInOptions

    @Flag(help: "As JSON.")
    var json = false

    func run() throws {
        let work = try setting.open()
        let names = Dictionary(uniqueKeysWithValues: try work.allGroups().map { ($0.id, $0.name) })
        let staff = try work.staffList()
        if json {
            return Output.json(
                .array(
                    try staff.map { entry in
                        [
                            "signInName": .text(entry.details.signInName), "name": .string(entry.details.name),
                            "position": .string(entry.details.position), "role": .string(entry.details.role.name),
                            "safeguardingLead": .bool(entry.details.isSafeguardingLead),
                            "groups": .array(entry.details.groups.map { .string(names[$0] ?? "") }),
                            "coversToday": .array(try work.coveredToday(by: entry.id).map(JSONValue.string)),
                            "lastDay": .text(entry.lastDay?.iso),
                        ]
                    }))
        }
        var table = Table("Signs in as", "Name", "Position", "Role", "Last day", "Covers today", "Groups")
        for entry in staff {
            table.add(
                entry.details.signInName ?? "", entry.details.name, entry.details.position, entry.details.role.name,
                entry.lastDay?.iso ?? "", try work.coveredToday(by: entry.id).joined(separator: ", "),
                entry.details.groups.map { names[$0] ?? "" }.joined(separator: ", "))
        }
        Output.text(table.text)
    }
}
