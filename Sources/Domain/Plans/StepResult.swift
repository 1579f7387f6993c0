/// How a step went; stored as a number that never changes.
///
/// There is no failing.
public enum StepResult: Int, CaseIterable, Sendable {
    /// As it was meant.
    case done = 1
    /// In part.
    case partly = 2
    /// Not yet.
    case notYet = 3
    /// Back to an earlier step, on purpose.
    case wentBack = 4

    /// The words for it on screen.
    public var words: String {
        switch self {
        case .done: "done"
        case .partly: "partly"
        case .notYet: "not yet"
        case .wentBack: "a step back, on purpose"
        }
    }

    /// What a day can have been.
    public static var ofADay: [StepResult] { [.done, .partly, .notYet] }
}
