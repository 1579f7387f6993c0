import Application
import ArgumentParser
import Domain
import Vault

/// Who a new member of staff is and how they sign in.
struct NewPersonOptions: ParsableArguments {
    @Argument(help: "“-” reads name, position and passphrase from standard input, a line each.")
    var source: String?

    @Option(help: ArgumentHelp("The name to sign in with; not secret.", valueName: "name"))
    var signInName: String?

    @Option(help: ArgumentHelp("Sign in with this key file; its label and position are recorded.", valueName: "file"))
    var withKey: String?

    /// Name, position and the way to sign in, asked for where they are not given.
    func ask() throws -> (name: String, position: String, signIn: NewSignIn) {
        if let withKey {
            let key = try KeyFile(at: withKey)
            return (key.label, key.position, .keyFile(key))
        }
        let answers = try Answers(source)
        let name = try answers.line("Name, as colleagues say it")
        let position = try answers.line("Position")
        guard !name.isEmpty, !position.isEmpty else { throw SettingError.nameNeeded }
        let signInName = try signInName ?? answers.line("Name to sign in with, not secret")
        guard !signInName.isEmpty else { throw SettingError.nameNeeded }
        return (name, position, .passphrase(name: signInName, try answers.newPassphrase()))
    }
}
