import Crypto
import FoundationEssentials

/// What is kept to recognise a PIN: a salt and a slow digest, to be stored sealed.
///
/// Four digits can always be tried out by somebody who holds the verifier, so it lies inside what the passphrase
/// opens; the slow digest only buys time.
public struct PinVerifier: Hashable, Sendable {
    private static let version: UInt8 = 1
    private static let digestLength = 32

    private let cost: ScryptCost
    private let salt: [UInt8]
    private let digest: [UInt8]

    /// A verifier of a new PIN; `nil` when the machine has no memory left for the digest.
    public init?(_ pin: Pin, cost: ScryptCost = .pin) {
        let salt = RandomBytes.make(16)
        guard let digest = Self.digest(of: pin, salt: salt, cost: cost) else { return nil }
        self.cost = cost
        self.salt = salt
        self.digest = digest
    }

    /// Reads a stored verifier; `nil` where the bytes are none or their cost is outside the bounds.
    public init?(bytes: [UInt8]) {
        var reader = ByteReader(bytes)
        guard reader.byte() == Self.version, let cost = reader.take(3).flatMap(ScryptCost.init(bytes:)),
            let salt = reader.short(), salt.count >= 16,
            let digest = reader.short(), digest.count == Self.digestLength, reader.isAtEnd
        else { return nil }
        self.cost = cost
        self.salt = salt
        self.digest = digest
    }

    /// The verifier as it is stored, sealed by whoever stores it.
    public var bytes: [UInt8] {
        var bytes = [Self.version] + cost.bytes
        bytes.appendShort(salt)
        bytes.appendShort(digest)
        return bytes
    }

    /// Whether this is the PIN; takes about 50 ms either way.
    public func matches(_ pin: Pin) -> Bool {
        guard let other = Self.digest(of: pin, salt: salt, cost: cost) else { return false }
        // Every byte is looked at, so that the time taken tells nothing about where they differ.
        return zip(digest, other).reduce(UInt8(0)) { $0 | ($1.0 ^ $1.1) } == 0
    }

    private static func digest(of pin: Pin, salt: [UInt8], cost: ScryptCost) -> [UInt8]? {
        cost.derive(from: pin.bytes, salt: salt, count: digestLength)?.withUnsafeBytes { [UInt8]($0) }
    }
}
