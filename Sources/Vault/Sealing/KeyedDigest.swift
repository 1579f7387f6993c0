public import Crypto
import FoundationEssentials

/// A digest that only the holder of a key can work out, for looking up what is stored sealed.
///
/// The same text gives the same 32 bytes, so that a unique pupil number can be found in a table that does not
/// hold it. Without the key nobody can try all numbers against the table.
public struct KeyedDigest: Sendable {
    private let key: SymmetricKey

    /// Digests for one purpose, such as `upn`; another purpose gives digests that have nothing in common.
    public init(key: SymmetricKey, purpose: String) {
        self.key = HKDF<SHA256>.deriveKey(
            inputKeyMaterial: key, info: Array("belong digest ".utf8) + Array(purpose.utf8), outputByteCount: 32)
    }

    /// The digest of a text: 32 bytes.
    public func digest(of text: [UInt8]) -> [UInt8] {
        [UInt8](HMAC<SHA256>.authenticationCode(for: text, using: key))
    }
}
