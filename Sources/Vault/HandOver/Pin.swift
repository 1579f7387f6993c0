/// The digits that hand the running program from one person to the next; never opens a file.
public struct Pin: Sendable {
    let bytes: [UInt8]

    /// Takes what was typed, to be compared; nothing is asked of it here.
    public init(typed text: String) {
        bytes = Array(text.utf8)
    }

    /// Takes what was chosen as a new PIN, or says kindly what it still needs (4 to 8 digits; our proposal).
    public init(choosing text: String) throws(PinFault) {
        self.init(typed: text)
        guard bytes.allSatisfy({ (0x30...0x39).contains($0) }) else { throw .notDigits }
        guard (4...8).contains(bytes.count) else { throw .wrongLength }
        let steps = Set(zip(bytes.dropFirst(), bytes).map { Int($0) - Int($1) })
        guard steps.count > 1 || !steps.isSubset(of: [-1, 0, 1]) else { throw .firstGuess }
    }
}

extension Pin: CustomStringConvertible {
    /// Never the PIN itself.
    public var description: String { "PIN (not shown)" }
}

/// What a new PIN still needs.
public enum PinFault: Error, Hashable, Sendable {
    /// Only the digits 0 to 9.
    case notDigits
    /// Four to eight digits.
    case wrongLength
    /// Something other than digits that are all the same or count up or down.
    case firstGuess
}

extension PinFault: CustomStringConvertible {
    /// What to do, for people.
    public var description: String {
        switch self {
        case .notDigits: "A PIN is digits only, please: four to eight of them."
        case .wrongLength: "A PIN has four to eight digits."
        case .firstGuess: "Digits in a row, or all the same, are what anybody tries first. Please pick others."
        }
    }
}
