public import Application

/// A change that waits for something: a reason, or a decision between two facts.
public enum WaitingChange {
    /// A change of a register.
    case change(RegisterRequest)
    /// Taking back the last change.
    case undo
    /// Making it again.
    case redo
}
