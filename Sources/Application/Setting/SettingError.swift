public import Domain

/// Why the setting itself could not be changed.
public enum SettingError: Error, Hashable, Sendable, CustomStringConvertible {
    /// No group has this name.
    case noGroup(String)
    /// A group has this name already.
    case groupThere(String)
    /// A group has a name.
    case groupNameNeeded
    /// No member of staff signs in by this name.
    case noStaff(String)
    /// The sign-in name is taken.
    case nameTaken(String)
    /// Times are not in order, or the register would be open for longer than 30 minutes.
    case times
    /// A member of staff who works here has a name and a position.
    case nameNeeded
    /// A setting has a name.
    case settingNameNeeded
    /// Cover is for today or a day to come.
    case coverOfPastDay(CivilDate)
    /// The log has no commit of this number.
    case noCommit(Int64)
    /// The last manager stays.
    case lastManager
    /// A child is not known by this number.
    case noChild
    /// The folder may not be used so.
    case notRehearsal

    /// What happened and what to do.
    public var description: String {
        switch self {
        case .noGroup(let name): "There is no group “\(name)”. belong group list shows them. Nothing was changed."
        case .groupThere(let name): "There is a group “\(name)” already. Nothing was changed."
        case .groupNameNeeded: "A group needs a name. Nothing was changed."
        case .noStaff(let name): "Nobody signs in as “\(name)”. belong staff list shows them. Nothing was changed."
        case .nameTaken(let name): "Somebody signs in as “\(name)” already. Choose another name."
        case .times:
            "Opening, closing and end must follow one another, and a register is open for at most 30 minutes. "
                + "Nothing was changed."
        case .nameNeeded: "A name and a position are needed: entries keep them for good. Nothing was changed."
        case .settingNameNeeded: "A setting needs a name. Nothing was made."
        case .coverOfPastDay(let date):
            "\(date.shortWithYear) has passed: cover is for today or a day to come. Nothing was changed."
        case .noCommit(let number):
            "The log has no commit \(number). belong verify says how many there are. Nothing was changed."
        case .lastManager: "The last manager cannot be retired. Make somebody else a manager first."
        case .noChild: "No child here has this pupil number. Nothing was changed."
        case .notRehearsal: "Only a rehearsal can be given another time. This folder is a real one."
        }
    }
}
