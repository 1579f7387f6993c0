/// Any fact that the log can hold, by the area that it belongs to.
public enum DomainEvent: Hashable, Sendable {
    /// A fact of a register.
    case register(RegisterEvent)
    /// A fact about a child.
    case child(ChildEvent)
    /// A fact about a member of staff.
    case staff(StaffEvent)
    /// A fact about the setting.
    case setting(SettingEvent)
    /// A fact of a child's story.
    case story(StoryEvent)
}
