import Canvas
public import Vault

/// How somebody who works here will sign in.
public enum NewSignIn: Sendable {
    /// With a passphrase, under a name of their choice.
    case passphrase(name: String, Passphrase)
    /// With a key file, under its label: for scripts.
    case keyFile(KeyFile)

    /// The name that the slot has: one of a person's choice as all text from outside is kept.
    public var name: String {
        switch self {
        case .passphrase(let name, _): Text.line(name)
        case .keyFile(let file): file.label
        }
    }
}
