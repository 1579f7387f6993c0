/// Keeping in touch with a child who is away, as agreed with the family.
public struct CheckIn: Hashable, Sendable {
    /// Who keeps in touch.
    public var who: StaffID
    /// How.
    public var channel: Channel
    /// How often: every so many school days, 1 or more.
    public var everyDays: Int
    /// What it is about: a postcard, a call at story time.
    public var what: String
    /// The last day; `nil` while it has no end.
    public var until: CivilDate?

    /// A check in.
    public init(who: StaffID, channel: Channel, everyDays: Int, what: String = "", until: CivilDate? = nil) {
        self.who = who
        self.channel = channel
        self.everyDays = everyDays
        self.what = what
        self.until = until
    }
}
