public import Domain

/// An agreement to keep in touch with a child who is away, and when it next asks for somebody.
public struct KeptInTouch: Hashable, Sendable, Identifiable {
    /// The agreement's entry.
    public let id: EntryID
    /// The child.
    public let child: ChildID
    /// The child's name as it is spoken.
    public let name: String
    /// The agreement.
    public let agreement: CheckIn
    /// Who keeps in touch, by name.
    public let who: String
    /// The agreement's first day.
    public let agreed: CivilDate
    /// The day of the last check-in that was done; `nil` while none was.
    public let last: CivilDate?
    /// The day on which the next is due; `nil` when none will be.
    public let due: CivilDate?
    /// School days since it was due; 0 on the day itself and before.
    public let schoolDaysLate: Int

    /// Whether it asks for somebody on a day.
    public func isDue(on day: CivilDate) -> Bool {
        due.map { $0 <= day } ?? false
    }

    /// What and how: `a postcard, letter`.
    public var how: String {
        [agreement.what, agreement.channel.words].filter { !$0.isEmpty }.joined(separator: ", ")
    }

    /// What was agreed, in a few words: `a postcard, letter, every 5 school days`.
    public var words: String {
        how + (agreement.everyDays == 1 ? ", every school day" : ", every \(agreement.everyDays) school days")
    }
}
