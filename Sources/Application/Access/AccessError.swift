/// Why a person may not do or see something.
public enum AccessError: Error, Hashable, Sendable, CustomStringConvertible {
    /// Nobody is signed in.
    case nobodySignedIn
    /// There is no group whose register this person could take today.
    case noGroup
    /// The role does not reach so far.
    case notForRole(String)

    /// What happened and what to do, for a person.
    public var description: String {
        switch self {
        case .nobodySignedIn:
            "Nobody is signed in. Nothing was changed. Sign in and try again."
        case .noGroup:
            "There is no group whose register is yours today. A manager adds groups with belong group add, and gives "
                + "them to staff with belong staff change."
        case .notForRole(let what):
            "\(what) is not part of your role here. Nothing was changed. Ask a manager if it should be."
        }
    }
}
