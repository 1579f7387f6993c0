import Application
import ArgumentParser
import Domain
import Storage
import Vault

/// Which setting's folder, and who opens its seal.
struct SignInOptions: ParsableArguments {
    @OptionGroup var place: DataOptions

    @Option(help: ArgumentHelp("Open with a key file ($BELONG_KEY_FILE).", valueName: "file"))
    var keyFile: String?

    @Option(
        name: .customLong("as"),
        help: ArgumentHelp("Sign in by this name; the passphrase is asked for.", valueName: "name"))
    var signInName: String?

    @Flag(help: "Sign in with the recovery phrase that was printed when the setting was made; it is asked for.")
    var recovery = false

    /// The key file that was given, if one was.
    var givenKeyFile: String? {
        keyFile ?? (signInName == nil ? Environment["BELONG_KEY_FILE"] : nil)
    }

    /// The setting's workspace with somebody signed in: by key file, by a demo's own key, else by passphrase.
    func open() throws -> Workspace {
        let work = try place.openLocked()
        try signIn(to: work)
        return work
    }

    /// Signs somebody in to a workspace.
    func signIn(to work: Workspace) throws {
        if recovery {
            let question = try Question(orElse: "Run it at one to give the recovery phrase.")
            return try work.signIn(with: RecoveryPhrase(reading: question.secret("Recovery phrase: "))).get()
        }
        if let path = givenKeyFile { return try work.signIn(with: KeyFile(at: path)).get() }
        let own = try DemoSchool.keyFile(of: place.folder)
        if signInName == nil, work.isRehearsal, NewFile.isThere(own) {
            return try work.signIn(with: KeyFile(at: own)).get()
        }
        let question = try Question(orElse: "Sign in with a key file: --key-file.")
        let name = try signInName ?? question.line("Sign-in name: ")
        try work.signIn(name: name, passphrase: question.secret("Passphrase: ")).get()
    }
}
