import Application
import Domain
import Vault

/// A sign-in for one group and one day, as a manager filled it in.
public struct CoverRequest {
    let name: String
    let position: String
    let signInName: String
    let passphrase: String
    let group: GroupID
    let groupName: String
    let day: CivilDate

    /// Has it given; the sentence that says so.
    func carryOut(in work: Workspace) throws -> String {
        let passphrase = try Passphrase(choosing: passphrase)
        try work.addCover(
            name: name, position: position, signIn: .passphrase(name: signInName, passphrase), group: group, on: day)
        return "\(name) can sign in as \(signInName) and take \(groupName)'s registers today."
    }
}
