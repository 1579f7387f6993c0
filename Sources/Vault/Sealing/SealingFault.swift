/// Why bytes could not be sealed or opened.
public enum SealingFault: Error, Hashable, Sendable {
    /// The key is not one of 256 bits.
    case unusableKey
    /// There are fewer bytes than any sealed text has.
    case cutShort
    /// A newer program sealed these bytes in a way that this one does not know.
    case unknownVersion(UInt8)
    /// The key or the context is another one, or the bytes were changed.
    case doesNotOpen
}

extension SealingFault: CustomStringConvertible {
    /// What happened, for people.
    public var description: String {
        switch self {
        case .unusableKey:
            "The key cannot be used: it is not 256 bits long. Nothing was changed."
        case .cutShort:
            "Sealed text is cut short. Nothing was changed; run `belong verify` to see where."
        case .unknownVersion(let version):
            "Text was sealed by a newer program (form \(version)). Nothing was changed; update Belong to read it."
        case .doesNotOpen:
            "Sealed text does not open: it was sealed with another key, or changed since. Nothing was changed."
        }
    }
}
