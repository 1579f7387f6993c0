import Application
import ArgumentParser
import Domain
import Interchange

/// `belong register`: a register as it stands.
struct RegisterCommandLine: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "register",
        abstract: "Show a register as it stands.",
        discussion: """
            With --as-at it has the marks that stood after a commit; belong mark and belong export log tell its number.

                belong register --group "Oak Room" --date 2026-11-23 --session AM --json
                belong register --group "Oak Room" --date 2026-11-20 --session AM --as-at 12
            """)

    @OptionGroup var setting: SignInOptions
    @OptionGroup var which: RegisterOptions

    @Option(help: ArgumentHelp("The marks that stood after this commit.", valueName: "commit"))
    var asAt: Int64?

    @Flag(help: "As JSON.")
    var json = false

    func run() throws {
        let work = try setting.open()
        let page = try which.page(in: work)
        if let asAt {
            let words = PastRegisterWords(
                page: page, commit: asAt, marks: try work.marks(of: page.group, page.session, asAt: asAt))
            if json { Output.json(words.json) } else { Output.text(words.text) }
            return
        }
        let words = RegisterWords(page: page)
        if json { Output.json(words.json) } else { Output.text(words.text) }
    }
}
