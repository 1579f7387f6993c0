/// What kind of change, or of thing worth knowing, a pattern is; the raw value is its name in files and commands.
///
/// A *prompt* asks somebody to ask: it is a change against the child's own past. A *note* stands quietly on the
/// child's page and is never counted as a prompt.
public enum PatternKind: String, CaseIterable, Sendable, Codable {
    // Prompts.
    /// Away on one day of the week (domain reference d3, d4).
    case weekday
    /// Away much more than before (d12).
    case drop
    /// Late more often, or by more (d9).
    case lateCreep = "late-creep"
    /// Away on the same days as a brother or sister (d8).
    case siblings
    /// Away beside holidays (d5).
    case afterHoliday = "after-holiday"
    /// Away in the morning, here in the afternoon (d10).
    case amOnly = "am-only"
    /// Here in the morning, away in the afternoon (d10).
    case pmOnly = "pm-only"
    /// Many short spells away, as a change (d2).
    case shortSpells = "short-spells"
    /// Weeks with days here and days away, as a change (d7).
    case brokenWeeks = "broken-weeks"
    /// The same lesson, place or adult stayed away from (d11).
    case lessons
    /// Away more since a change of group, key adult or home (d14).
    case transition

    // Notes.
    /// The first absence after a long settled run (d13).
    case firstAbsence = "first-absence"
    /// Away in the first week of a term (d6).
    case firstWeek = "first-week"
    /// Absence of this school year is nearing a tenth of the possible sessions, or past it (d18).
    case approaching
    /// A spell away that is going on (d1).
    case spell
    /// How much is missed, in plain words (d20).
    case band
    /// Back after a spell of three days or more (d19).
    case returned

    /// Whether it asks somebody to ask; the others are notes.
    public var isPrompt: Bool { rank <= Self.transition.rank }

    /// The place in the list of kinds.
    var rank: Int {
        switch self {
        case .weekday: 0
        case .drop: 1
        case .lateCreep: 2
        case .siblings: 3
        case .afterHoliday: 4
        case .amOnly: 5
        case .pmOnly: 6
        case .shortSpells: 7
        case .brokenWeeks: 8
        case .lessons: 9
        case .transition: 10
        case .firstAbsence: 11
        case .firstWeek: 12
        case .approaching: 13
        case .spell: 14
        case .band: 15
        case .returned: 16
        }
    }

    /// As screens say it: `away on one day of the week`.
    public var name: String {
        switch self {
        case .weekday: "away on one day of the week"
        case .drop: "away more than before"
        case .lateCreep: "late more, or later"
        case .siblings: "away with a brother or sister"
        case .afterHoliday: "away beside holidays"
        case .amOnly: "away in mornings only"
        case .pmOnly: "away in afternoons only"
        case .shortSpells: "many short spells away"
        case .brokenWeeks: "weeks with a day away"
        case .lessons: "the same lesson missed"
        case .transition: "away more since a change"
        case .firstAbsence: "first day away for long"
        case .firstWeek: "away in the first week"
        case .approaching: "near a tenth away"
        case .spell: "away now"
        case .band: "how much is missed"
        case .returned: "back after days away"
        }
    }
}
