public import Domain

/// Whose key seals a piece of text.
public enum SealingKey: Hashable, Sendable {
    /// The setting's own key: staff, and the actor of a commit.
    case setting
    /// A child's key: whatever is about that child and their family.
    case child(ChildID)

    /// The number that is stored beside sealed bytes: 0 for the setting, else the child's.
    public var number: Int64 {
        switch self {
        case .setting: 0
        case .child(let child): child.rawValue
        }
    }

    /// The key by its stored number.
    public init(number: Int64) {
        self = number == 0 ? .setting : .child(ChildID(rawValue: number))
    }
}

/// Seals and opens personal text.
///
/// The log and the read models hold only what this gave.
public protocol TextSealer {
    /// Seals bytes under a key; `context` is bound to the result and must be given again to open it.
    func seal(_ plain: [UInt8], with key: SealingKey, context: UInt32) throws -> [UInt8]
    /// Opens sealed bytes; `nil` when the key was destroyed, so that the text is gone for good.
    func open(_ sealed: [UInt8], with key: SealingKey, context: UInt32) throws -> [UInt8]?
}
