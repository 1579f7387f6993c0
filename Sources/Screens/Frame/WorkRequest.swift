public import Application

/// Something that a screen wants done other than a change of a register: done at once, or refused whole.
public protocol WorkRequest {
    /// Has it done; gives a sentence that says what was, and how it is taken back.
    func carryOut(in work: Workspace) throws -> String
}
