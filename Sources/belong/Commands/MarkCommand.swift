import Application
import ArgumentParser
import Domain
import EventLog
import Interchange

/// `belong mark`: one mark, through the same path as the screens.
struct MarkCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "mark",
        abstract: "Make one mark.",
        discussion: """
            After the register has closed a change owes a reason: one of those that the setting lists, or with “-” a \
            line of standard input. A command id that was used before answers as the first time and changes nothing.

                belong mark --upn K878200725001 --date 2026-11-23 --session AM --code L --minutes 7
                echo "Reason for absence heard" | belong mark --upn K878200725001 --date 2026-11-20 --session PM \
                    --code I --reason -
            """)

    @OptionGroup var setting: SignInOptions

    @Option(name: .shortAndLong, help: "The child's unique pupil number.")
    var upn: String

    @Option(name: .long, help: ArgumentHelp("The day.", valueName: "yyyy-mm-dd"))
    var date: CivilDate

    @Option(name: .shortAndLong, help: "AM or PM.")
    var session: HalfDay

    @Option(name: .shortAndLong, help: "The code, such as I; “-” takes the mark back.")
    var code: String

    @Option(name: .shortAndLong, parsing: .unconditional, help: "Minutes after opening, for L and U.")
    var minutes: Int?

    @Option(
        name: .shortAndLong, help: ArgumentHelp("Why: a listed reason, or “-” for standard input.", valueName: "text"))
    var reason: String?

    @Option(help: ArgumentHelp("This change's name, for retries.", valueName: "uuid"))
    var commandId: CommandID?

    @Flag(help: "The answer as JSON.")
    var json = false

    func validate() throws {
        guard let minutes else { return }
        guard (0...999).contains(minutes) else {
            throw ValidationError("--minutes takes 0 to 999: the minutes after the register opened.")
        }
        guard ["L", "U"].contains(code.uppercased()) else {
            throw ValidationError("--minutes goes with L and U alone: other codes have no time.")
        }
    }

    func run() throws {
        let reading = CodeReading(cell: code)
        if case .unknown(let sign) = reading { throw Stop.wrongUse("There is no code “\(sign)”.") }
        let work = try setting.open()
        var request = MarkRequest(
            upn: upn.uppercased(), session: Session(date, session), code: nil, minutesLate: minutes,
            reason: try reason(in: work), command: commandId)
        if case .code(let code) = reading { request.code = code }
        switch try work.mark(request) {
        case .done(let notice): answer("done", withoutKeys(notice.text), commit: notice.commit)
        case .unchanged(let text): answer("unchanged", text, commit: nil)
        case .reasonNeeded(let why): throw Stop.no(why)
        case .conflict(let conflict):
            throw Stop.no("Somebody changed \(conflict.name)’s mark meanwhile. Theirs stands.")
        case .unmarked: throw Stop.no("Children are not marked. Nothing was changed.")
        case .refused(let why): throw Stop.no(why)
        case .failed(let why): throw Stop.cannotOpen(why)
        }
    }

    private func reason(in work: Workspace) throws -> AmendmentReason? {
        guard let reason else { return nil }
        if reason == "-" {
            guard let given = AmendmentReason(try StandardInput.line("a reason")) else {
                throw Stop.wrongUse("The reason on standard input is empty.")
            }
            return given
        }
        guard work.listedReasons.contains(reason), let listed = AmendmentReason(reason) else {
            throw Stop.wrongUse(
                "--reason takes one of the listed reasons, or “-” to read one: \(work.listedReasons.joined(separator: "; "))."
            )
        }
        return listed
    }

    /// The sentence without the keys of the screens.
    private func withoutKeys(_ text: String) -> String {
        guard let end = text.ranges(of: " Ctrl-").first else { return text }
        return String(text[..<end.lowerBound])
    }

    private func answer(_ outcome: String, _ text: String, commit: Int64?) {
        guard json else { return Output.line(text) }
        Output.json([
            "outcome": .string(outcome), "text": .string(text), "commit": commit.map(JSONValue.integer) ?? .null,
        ])
    }
}
