import Domain
import Interchange

/// A child of the simulation: the row of the file, and what the marks are made from.
struct SimulatedChild {
    let row: ChildRow
    let upn: String
    let household: Int
    let group: Int
    let age: CompulsorySchoolAge
    /// The first day in reception.
    let started: CivilDate
    /// How many days in a million begin a spell of being away, before season and weekday.
    let spellRate: Int
    /// How many mornings in a million the child comes late.
    let lateRate: Int
    let keepsFestivals: Bool
}

/// Where a child stands in the school.
struct Place {
    /// Years since reception began for the child's year, at the end of the simulation: 0 is reception, 7 has left.
    let year: Int
    /// The index of the group.
    let group: Int
}
