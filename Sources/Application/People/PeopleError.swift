public import Domain

/// Why something about a child's people was not kept.
public enum PeopleError: Error, Hashable, Sendable, CustomStringConvertible {
    /// A name is needed.
    case nameNeeded
    /// The contact is not there any more.
    case noContact
    /// Somebody, by name, has changed the contact since the person began: how it stands now.
    case changedSince(by: String, ContactDetails)
    /// The last day comes before the first.
    case endsBeforeItBegins
    /// Nobody of this name is on the list of who may collect.
    case notListed(String, child: String)
    /// Somebody may not take the child.
    case mayNot(String, child: String)
    /// Only a manager can agree that somebody else collects, under their own passphrase.
    case notAgreed
    /// There are no children to hand over.
    case nothingToHandOver
    /// Somebody stands in from today on, not before.
    case handedOverFromThePast

    /// What happened, what is safe, and what to do.
    public var description: String {
        switch self {
        case .nameNeeded: "A name is needed. Nothing was changed."
        case .noContact: "This contact was taken away meanwhile. Nothing was changed."
        case .changedSince(let name, let now):
            "\(name) has changed this contact since: “"
                + [now.spokenName, now.relationship, now.phone, now.email, now.preferredChannel, now.bestTime]
                .filter { !$0.isEmpty }.joined(separator: ", ") + "”. Yours is kept as a draft; open it again."
        case .endsBeforeItBegins: "The last day comes before the first. Nothing was changed."
        case .notListed(let name, let child):
            "\(name) is not on the list of who may collect \(child). Nothing was recorded: a manager agrees first."
        case .mayNot(let name, let child):
            "\(name) may not collect \(child). Nothing was recorded. Tell the safeguarding lead now."
        case .notAgreed: "That is not this manager's passphrase. Nothing was agreed or recorded."
        case .handedOverFromThePast:
            "Somebody can stand in from today on, not from an earlier day. Nothing was changed."
        case .nothingToHandOver: "You are nobody's key adult today, so there is nothing to hand over."
        }
    }
}
