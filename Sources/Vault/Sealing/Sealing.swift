public import Crypto
import FoundationEssentials

/// Seals and opens bytes with AES-256-GCM.
///
/// Sealed bytes are one version byte, a nonce of 12 bytes, the sealed text and a tag of 16 bytes. The nonce is
/// fresh and random each time, so that sealing twice never gives the same bytes. The version and the caller's
/// context are authenticated: text moved to another place, or changed by one bit, does not open.
public enum Sealing {
    /// How many bytes sealing adds.
    public static let overhead = 1 + nonceLength + tagLength

    static let version: UInt8 = 1
    private static let nonceLength = 12
    private static let tagLength = 16
    private static let keyBits = 256

    /// Seals bytes; `context` must be given again to open them.
    public static func seal(
        _ plain: [UInt8], key: SymmetricKey, context: [UInt8]
    ) throws(SealingFault) -> [UInt8] {
        guard key.bitCount == keyBits else { throw .unusableKey }
        let box: AES.GCM.SealedBox
        do {
            box = try AES.GCM.seal(plain, using: key, nonce: AES.GCM.Nonce(), authenticating: bound(context))
        } catch {
            throw .unusableKey
        }
        var sealed: [UInt8] = []
        sealed.reserveCapacity(plain.count + overhead)
        sealed.append(version)
        sealed.append(contentsOf: box.nonce)
        sealed.append(contentsOf: box.ciphertext)
        sealed.append(contentsOf: box.tag)
        return sealed
    }

    /// Opens sealed bytes with the key and context that they were sealed with.
    public static func open(
        _ sealed: [UInt8], key: SymmetricKey, context: [UInt8]
    ) throws(SealingFault) -> [UInt8] {
        guard key.bitCount == keyBits else { throw .unusableKey }
        guard let first = sealed.first, sealed.count >= overhead else { throw .cutShort }
        guard first == version else { throw .unknownVersion(first) }
        do {
            let box = try AES.GCM.SealedBox(combined: sealed[1...])
            return [UInt8](try AES.GCM.open(box, using: key, authenticating: bound(context)))
        } catch {
            throw .doesNotOpen
        }
    }

    /// Seals a key under another key.
    public static func wrap(
        _ key: SymmetricKey, with wrapping: SymmetricKey, context: [UInt8]
    ) throws(SealingFault) -> [UInt8] {
        guard key.bitCount == keyBits else { throw .unusableKey }
        var plain = key.withUnsafeBytes { [UInt8]($0) }
        defer { Wiping.wipe(&plain) }
        return try seal(plain, key: wrapping, context: context)
    }

    /// Opens a key that was sealed under another key.
    public static func unwrap(
        _ wrapped: [UInt8], with wrapping: SymmetricKey, context: [UInt8]
    ) throws(SealingFault) -> SymmetricKey {
        var plain = try open(wrapped, key: wrapping, context: context)
        defer { Wiping.wipe(&plain) }
        guard plain.count == keyBits / 8 else { throw .doesNotOpen }
        return SymmetricKey(data: plain)
    }

    private static func bound(_ context: [UInt8]) -> [UInt8] {
        [version] + context
    }
}
