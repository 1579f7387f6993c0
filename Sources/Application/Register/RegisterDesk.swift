import Domain
import EventLog

/// One register as it lies open before a person: its state, its roll, and the strips beside the names.
///
/// Kept between keys, so that a mark costs one write and no reading; whoever else writes makes it stale by the log's
/// number, and it is read again.
struct RegisterDesk {
    let group: GroupID
    let session: Session
    /// The log's last commit that it reflects.
    var head: Int64
    var state: RegisterState
    let members: [Directory.ChildEntry]
    /// This week and last up to the session before this one, by child.
    let strips: [ChildID: [StripSign]]
    /// How many sessions in a row each child was away before this one.
    let awayBefore: [ChildID: Int]

    /// Takes in what was just committed.
    mutating func take(_ events: [RegisterEvent], receipt: CommitReceipt, at: Instant, by: StaffID) {
        for (offset, event) in events.enumerated() {
            let version = FactVersion(rawValue: receipt.first.rawValue + Int64(offset))
            state.evolve(event, version: version, at: at, by: by)
        }
        head = receipt.number
    }
}
