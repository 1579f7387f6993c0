/// Why nobody could be signed in.
public enum SignInError: Error, Hashable, Sendable, CustomStringConvertible {
    /// There is no such name.
    case unknownName
    /// The passphrase, PIN or key file is not right.
    case wrongSecret
    /// The slot opens, but the person does not work here today.
    case notHereToday
    /// This person has no PIN.
    case noPIN
    /// Too many wrong PINs: the keys are forgotten.
    case tooManyPINs
    /// The folder has no setting.
    case noSetting
    /// A rule about passphrases or PINs.
    case rule(String)
    /// The folder could not be read.
    case failed(String)

    /// What happened, what is safe, and what to do.
    public var description: String {
        switch self {
        case .unknownName: "Nobody signs in by that name here. Nothing was opened."
        case .wrongSecret: "That is not it. Nothing was opened; try again."
        case .notHereToday: "This name takes no register here today. A manager can change that."
        case .noPIN: "There is no PIN for this name yet. Use the passphrase."
        case .tooManyPINs: "Five wrong PINs: Belong has forgotten its keys. Sign in with a passphrase."
        case .noSetting: "There is no setting in this folder. belong init makes one; belong demo an invented one."
        case .rule(let sentence): sentence
        case .failed(let sentence): sentence
        }
    }
}
