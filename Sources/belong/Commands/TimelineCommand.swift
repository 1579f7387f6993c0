import Application
import ArgumentParser
import Domain

/// `belong timeline`: a child's whole story.
struct TimelineCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "timeline",
        abstract: "Show a child's whole story: marks, contacts, notes, words, plans and changes, the newest first.",
        discussion: """
            What is for others to read stands there as an entry that exists. Restricted entries are opened on the
            screens alone, where each reading is recorded.

                belong timeline --upn K878200725001
                belong timeline --upn K878200725001 --json
            """)

    @OptionGroup var setting: SignInOptions

    @Option(name: .shortAndLong, help: "The child, by unique pupil number.")
    var upn: String

    @Flag(help: "As JSON.")
    var json = false

    func run() throws {
        let work = try setting.open()
        let words = TimelineWords(page: try work.childPage(upn: upn.uppercased()), upn: upn.uppercased())
        if json { Output.json(words.json) } else { Output.text(words.text) }
    }
}
