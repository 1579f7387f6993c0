public import Application
public import Canvas
public import Domain

/// What every screen may know when it draws or hears a key: the terminal, the hour, and who is at the keyboard.
public struct Scene {
    /// Columns and rows of the whole terminal.
    public var size: Size
    /// Which signs the terminal can show.
    public var signs: SignSet
    /// Today, by the setting's wall clock.
    public var today: CivilDate
    /// The time, by the setting's wall clock.
    public var clock: ClockTime
    /// Who is signed in; `nil` on the sign-in screen.
    public var person: Person?
    /// The setting's name; empty until somebody signed in.
    public var settingName: String
    /// Whether this is a rehearsal with invented children.
    public var isRehearsal: Bool
    /// What this person may do.
    public var permissions: Permissions
    /// The words that are better said otherwise.
    public var language = Language.proposed

    /// What screens may know.
    public init(
        size: Size, signs: SignSet, today: CivilDate, clock: ClockTime, person: Person?, settingName: String,
        isRehearsal: Bool, permissions: Permissions
    ) {
        self.size = size
        self.signs = signs
        self.today = today
        self.clock = clock
        self.person = person
        self.settingName = settingName
        self.isRehearsal = isRehearsal
        self.permissions = permissions
    }
}
