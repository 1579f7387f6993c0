import Application
import ArgumentParser
import Domain

/// Which group's register of which session.
struct RegisterOptions: ParsableArguments {
    @Option(name: .shortAndLong, help: "The group.")
    var group: String

    @Option(name: .long, help: ArgumentHelp("The day; today if left out.", valueName: "yyyy-mm-dd"))
    var date: CivilDate?

    @Option(name: .shortAndLong, help: "AM or PM; the one of now if left out.")
    var session: HalfDay?

    /// The session that is meant.
    func session(in work: Workspace) -> Session {
        let now = work.sessionToOpen()
        return Session(date ?? now.date, session ?? now.half)
    }

    /// The register.
    func page(in work: Workspace) throws -> RegisterPage {
        try work.register(of: work.group(named: group).id, session(in: work))
    }
}
