import Foundation

/// The one file of Canvas that asks Foundation for something: the normal forms of Unicode.
extension Text {
    /// The text with every letter and its accents in one scalar where there is one (NFC).
    static func composed(_ text: String) -> String { text.precomposedStringWithCanonicalMapping }

    /// The text with every accent in a scalar of its own (NFD).
    static func decomposed(_ text: String) -> String { text.decomposedStringWithCanonicalMapping }
}
