public import Domain

/// The stream that an event belongs to; short, so that one decision loads little.
public enum StreamName: Hashable, Sendable {
    /// One group's register of one session.
    case register(GroupID, Session)
    /// One child.
    case child(ChildID)
    /// One member of staff.
    case staff(StaffID)
    /// The setting itself.
    case setting

    /// The name as it is stored: `register/<group>/<date>/<session>`, `child/<id>`, `staff/<id>`, `setting`.
    public var text: String {
        switch self {
        case .register(let group, let session):
            "register/\(group.rawValue)/\(session.date.dayNumber)/\(session.half.rawValue)"
        case .child(let child): "child/\(child.rawValue)"
        case .staff(let staff): "staff/\(staff.rawValue)"
        case .setting: "setting"
        }
    }
}
