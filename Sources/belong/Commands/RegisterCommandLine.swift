import Application
import ArgumentParser
import Domain
import Interchange

/// `belong register`: a register as it stands.
struct RegisterCommandLine: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "register",
        abstract: "Show a register as it stands.",
        discussion: "    belong register --group \"Oak Room\" --date 2026-11-23 --session AM --json")

    @OptionGroup var setting: SignInOptions
    @OptionGroup var which: RegisterOptions

    @Flag(help: "As JSON.")
    var json = false

    func run() throws {
        let work = try setting.open()
        let words = RegisterWords(page: try which.page(in: work))
        if json { Output.json(words.json) } else { Output.text(words.text) }
    }
}
