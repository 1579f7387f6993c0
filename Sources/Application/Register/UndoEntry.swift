import Domain

/// One change of this person that can be taken back, or made again.
struct UndoEntry {
    let group: GroupID
    let session: Session
    let changes: [UndoneChange]
    /// What was done, for the sentence that says it was taken back.
    let words: String
}
