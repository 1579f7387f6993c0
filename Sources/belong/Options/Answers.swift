import Domain
import Vault

/// Where what is personal comes from: asked for at the terminal, or lines of standard input.
enum Answers {
    case terminal(Question)
    case standardInput

    /// Asked for at the terminal, for a command that has another way than `-` where there is none.
    init(orElse remedy: String) throws {
        self = .terminal(try Question(orElse: remedy))
    }

    /// From standard input where the argument is `-`.
    init(_ source: String?) throws {
        switch source {
        case nil: self = .terminal(try Question(orElse: "Give “-” to have it read from standard input, a line each."))
        case "-": self = .standardInput
        case let other?:
            throw Stop.wrongUse("Names are never arguments: leave “\(other)” out to be asked, or give “-”.")
        }
    }

    /// A line that is shown.
    func line(_ what: String) throws -> String {
        switch self {
        case .terminal(let question): try question.line("\(what): ").trimmingBlanks()
        case .standardInput: try StandardInput.line(what.lowercased()).trimmingBlanks()
        }
    }

    /// A new passphrase; at the terminal it is asked for twice.
    func newPassphrase() throws -> Passphrase {
        switch self {
        case .standardInput:
            return try Passphrase(choosing: StandardInput.line("a passphrase"))
        case .terminal(let question):
            while true {
                let first = try question.secret("New passphrase: ")
                let passphrase: Passphrase
                do {
                    passphrase = try Passphrase(choosing: first)
                } catch {
                    Output.note("\(error)")
                    continue
                }
                if try question.secret("The same again: ") == first { return passphrase }
                Output.note("Those were not the same. Once more, please.")
            }
        }
    }
}
