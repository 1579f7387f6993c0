import Application
import ArgumentParser
import Domain
import Interchange

/// `belong escalation`: what the setting does, and when, while nobody has heard why a child is away.
struct EscalationCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "escalation", abstract: "The steps while nobody has heard why a child is away.",
        subcommands: [Set.self, List.self])

    /// `belong escalation set`.
    struct Set: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "set",
            abstract: "List the setting's own steps, in place of those before.",
            discussion: """
                Each step is a line: minutes after the register closes, or the school day of the absence, and what is \
                done. Asks for one after another until an empty line; with “-” they are the lines of standard input. \
                No step at all brings back those that Belong proposes.

                    belong escalation set
                    belong escalation set - < steps.txt

                A line is “60 min  Tell the safeguarding lead” or “day 3  Ask children's services for advice”.
                """)

        @OptionGroup var setting: SignInOptions
        @Argument(help: "“-” reads the steps from standard input, a line each.") var source: String?

        func run() throws {
            let work = try setting.open()
            let steps = try lines().map { line in
                guard let step = EscalationStep(line) else { throw Stop.wrongUse(Self.notAStep(line)) }
                return step
            }
            try work.listEscalation(steps)
            Output.note(
                steps.isEmpty ? "The setting lists none of its own; Belong proposes some." : "\(steps.count) listed.")
        }

        private static func notAStep(_ line: String) -> String {
            "“\(line)” is no step: write “60 min  Tell the safeguarding lead” or “day 3  Ask for advice”. Nothing was "
                + "changed."
        }

        private func lines() throws -> [String] {
            var lines: [String] = []
            switch try Answers(source) {
            case .standardInput:
                while let line = readLine(strippingNewline: true) { lines.append(line.trimmingBlanks()) }
            case .terminal(let question):
                while true {
                    let line = try question.line("Step \(lines.count + 1), empty to end: ").trimmingBlanks()
                    if line.isEmpty { break }
                    lines.append(line)
                }
            }
            return lines.filter { !$0.isEmpty }
        }
    }

    /// `belong escalation list`.
    struct List: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "list", abstract: "Show them, a line each.", discussion: "    belong escalation list --json")

        @OptionGroup var setting: SignInOptions
        @Flag(help: "As JSON.") var json = false

        func run() throws {
            let work = try setting.open()
            let steps = work.escalationSteps
            if json { return Output.json(.array(steps.map { .string($0.description) })) }
            for step in steps { Output.line(step.description) }
            if !work.hasOwnEscalationSteps {
                Output.note("These are Belong's proposal; belong escalation set lists the setting's own.")
            }
        }
    }
}
