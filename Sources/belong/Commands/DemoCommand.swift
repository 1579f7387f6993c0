import Application
import ArgumentParser
import Domain
import Glibc
import Storage
import Vault

/// `belong demo`: an invented school to try things in.
struct DemoCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "demo",
        abstract: "Make an invented school, once, and open it.",
        discussion: """
            Seven groups and 210 made-up children with marks from September to the day before. Its folder is \
            $XDG_DATA_HOME/belong-demo unless --data names another; it is a rehearsal for good. On a day without school \
            it opens on the last school day at 08:50.

                belong demo
                belong demo --data /tmp/demo --now 2026-11-23T08:50 --role office
            """)

    @OptionGroup var place: DataOptions

    @Flag(name: .customLong("no-open"), help: "Make it, and do not open it.")
    var stays = false

    @Option(help: "What the children are made from.")
    var seed: UInt64 = 1

    @Option(name: .shortAndLong, help: "As whom it opens.")
    var role: Role = .practitioner

    func run() throws {
        var place = place
        if place.data == nil { place.data = try Environment["BELONG_DATA"] ?? Environment.dataHome() + "/belong-demo" }
        if place.now == nil, Environment["BELONG_NOW"] == nil { place.now = startingTime() }
        let folder = try place.folder
        let isNew = try !Database.hasSetting(in: folder)
        if isNew { try make(in: folder, place) }
        let work = try place.openLocked()
        guard work.isRehearsal else {
            throw Stop.no("The folder \(folder.path) has a real setting. It was not touched; name another with --data.")
        }
        try work.signIn(with: KeyFile(at: DemoSchool.keyFile(of: folder))).get()
        let people = try work.demoSignIns()
        show(people, folder)
        guard !stays else { return }
        guard let person = people.first(where: { $0.role == role }) else {
            throw Stop.no(
                "Nobody in this demo signs in as \(role.name): its making was cut short. Remove \(folder.path) and "
                    + "\(DemoSchool.keyFile(of: folder)), then run belong demo again.")
        }
        if isNew, isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1 { try letRead(person) }
        try work.signIn(name: person.signInName, passphrase: person.passphrase).get()
        try OpenCommand.openScreens(work)
    }

    /// Leaves the list where it can be read before the screens cover it, for a while.
    private func letRead(_ person: DemoSchool.SignIn) throws {
        try Question(orElse: "Give --no-open.").pause(
            "It opens for \(person.name) in 10 seconds; Enter opens it now. belong demo --no-open shows this again. ",
            seconds: 10)
    }

    private func make(in folder: DataFolder, _ place: DataOptions) throws {
        if let slash = folder.path.lastIndex(of: "/") { try NewFile.makeFolder(String(folder.path[..<slash])) }
        Output.note("Making an invented school in \(folder.path) …")
        _ = try DemoSchool(
            seed: seed, clock: place.clock(isRehearsal: true), terminal: Environment.terminalName,
            software: Version.text
        ).make(in: folder)
    }

    /// On a day without school, 08:50 on the last school day; otherwise the clock is the machine's.
    private func startingTime() -> String? {
        let today = SystemClock().wall().date
        let day = DemoSchool.schoolDay(upTo: today)
        return day == today ? nil : "\(day.iso)T08:50"
    }

    private func show(_ people: [DemoSchool.SignIn], _ folder: DataFolder) {
        var table = Table("Signs in as", "Passphrase", "Who")
        for person in people {
            table.add(person.signInName, person.passphrase, "\(person.name), \(person.position)")
        }
        Output.text(table.text)
        Output.note("The folder is \(folder.path); scripts open it by themselves.")
    }
}
