/// Whether somebody said that a register is complete, and whether it is still the register of which it was said.
public enum RegisterCompletion: Hashable, Sendable {
    /// Nobody said so, or it was taken back.
    case open
    /// The marks are those with which it was finished.
    case finished(FinishedRegister)
    /// It was finished, and marks have changed since: its counts are not those of the register now.
    case changed(since: FinishedRegister)
}

/// That somebody recorded a register as complete; it closes nothing.
public struct FinishedRegister: Hashable, Sendable {
    /// The counts at that moment.
    public let tally: RegisterTally
    /// The event's place in the log.
    public let version: FactVersion
    /// When.
    public let at: Instant
    /// Who.
    public let by: StaffID
}

/// One finishing, with the marks that it was said of.
struct RecordedFinish: Hashable {
    let register: FinishedRegister
    let marks: [ChildID: Mark]
    var stands = true
}
