/// Counts wrong PINs while the program runs: at the fifth, the keys are to be forgotten.
///
/// A right PIN takes back only the wrong ones of the same person. Otherwise somebody could guess at a colleague's
/// PIN four times, enter their own, and go on guessing.
public struct HandOver: Hashable, Sendable {
    /// How many wrong PINs make the program forget its keys.
    public static let limit = 5

    /// What follows from one PIN.
    public enum Outcome: Hashable, Sendable {
        /// The PIN is right: the program is theirs.
        case accepted
        /// The PIN is wrong; so many more wrong ones and the keys are forgotten.
        case wrong(left: Int)
        /// Forget the keys now and ask for a passphrase, whether or not this PIN was right.
        case forgetKeys
    }

    private var wrong: [String: Int] = [:]

    /// No wrong PIN yet, as after a passphrase.
    public init() {}

    /// Whether the keys are to be forgotten; only a passphrase, and a new value, ends this.
    public var mustForget: Bool {
        wrong.values.reduce(0, +) >= Self.limit
    }

    /// Counts one PIN of the person with this sign-in name.
    public mutating func entered(isRight: Bool, by name: String) -> Outcome {
        guard !mustForget else { return .forgetKeys }
        if isRight {
            wrong[name] = nil
            return .accepted
        }
        wrong[name, default: 0] += 1
        let count = wrong.values.reduce(0, +)
        return count >= Self.limit ? .forgetKeys : .wrong(left: Self.limit - count)
    }
}
