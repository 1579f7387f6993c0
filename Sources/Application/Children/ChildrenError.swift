public import Domain

/// Why a child was not added or changed.
public enum ChildrenError: Error, Hashable, Sendable, CustomStringConvertible {
    /// A surname and a forename are needed.
    case nameNeeded
    /// The pupil number is none.
    case number(UPNFault)
    /// Another child has the pupil number.
    case numberTaken(by: String)
    /// The birthday cannot be that of a child here.
    case born(CivilDate)
    /// A child of the same name and birthday is there already, and nobody has said that this is another one.
    case sameNameAndBirthday(String)
    /// The group has no registers on the first day.
    case groupClosed(String)
    /// The child belongs to the group already.
    case inGroupAlready(String)
    /// The child does not belong to any group on that day.
    case notOnRoll(CivilDate)
    /// A joining after the last day would have the child on roll again.
    case joinsLater(String, from: CivilDate)
    /// Somebody, by name, has changed the details since the person began: how they stand now.
    case changedSince(by: String, ChildDetails)
    /// Why a child leaves must be said.
    case reasonNeeded
    /// Why a child leaves with somebody who is not on the list must be said.
    case collectionReasonNeeded

    /// What happened, what is safe, and what to do.
    public var description: String {
        switch self {
        case .nameNeeded: "A surname and a forename are needed. Nothing was changed."
        case .number(let fault): "\(fault) Nothing was changed."
        case .numberTaken(let name): "\(name) has this UPN already. Check both numbers. Nothing was changed."
        case .born(let date): "Nobody here was born on \(date.british). Check the year. Nothing was changed."
        case .sameNameAndBirthday(let name):
            "\(name) is here already, born on the same day. If this is another child, Enter again adds them."
        case .groupClosed(let name): "\(name) has no registers from that day on. Choose another group or day."
        case .inGroupAlready(let name): "That is already so: the child is in \(name) then. Nothing was changed."
        case .notOnRoll(let date): "The child belongs to no group on \(date.short). Nothing was changed."
        case .changedSince(let name, let now):
            "\(name) has changed this since: “"
                + [now.spokenName, now.born.british, now.upn ?? "", now.yearGroup, now.doorNote]
                .filter { !$0.isEmpty }.joined(separator: ", ") + "”. Yours is kept as a draft; open it again."
        case .joinsLater(let group, let date):
            "The child belongs to \(group) from \(date.short) on and would be on roll again then. Nothing was changed. "
                + "Choose a last day from then on."
        case .collectionReasonNeeded: "Say why the manager agrees: the reason is kept. Nothing was recorded."
        case .reasonNeeded: "Say why the child leaves: the admission register needs a ground. Nothing was changed."
        }
    }
}
