import Crypto
import CryptoExtras
import FoundationEssentials

/// How much work scrypt makes of one guess at a passphrase.
///
/// The parameters are stored with each slot, so that later slots may cost more. They are bounded when read: a
/// changed file can neither exhaust the memory nor keep the program busy for minutes.
public struct ScryptCost: Hashable, Sendable {
    /// The number of rounds as a power of two, 10 to 18.
    public let rounds: UInt8
    /// The block size, 1 to 16; memory is 128 × block size × 2^rounds bytes.
    public let blockSize: UInt8
    /// How often the work is done side by side, 1 to 4.
    public let parallelism: UInt8

    /// The cost of a new slot: 32 MiB and about 100 ms on the machines that it was measured on.
    public static let standard = ScryptCost(uncheckedRounds: 15, blockSize: 8, parallelism: 1)

    /// The cost of a PIN, which is asked for often and never opens a file: half the work of ``standard``.
    public static let pin = ScryptCost(uncheckedRounds: 14, blockSize: 8, parallelism: 1)

    /// A cost inside the bounds; `nil` outside them.
    public init?(rounds: UInt8, blockSize: UInt8, parallelism: UInt8) {
        guard (10...18).contains(rounds), (1...16).contains(blockSize), (1...4).contains(parallelism) else {
            return nil
        }
        self.init(uncheckedRounds: rounds, blockSize: blockSize, parallelism: parallelism)
    }

    private init(uncheckedRounds: UInt8, blockSize: UInt8, parallelism: UInt8) {
        self.rounds = uncheckedRounds
        self.blockSize = blockSize
        self.parallelism = parallelism
    }

    /// Reads the stored form; `nil` outside the bounds.
    init?(bytes: [UInt8]) {
        guard bytes.count == 3 else { return nil }
        self.init(rounds: bytes[0], blockSize: bytes[1], parallelism: bytes[2])
    }

    var bytes: [UInt8] { [rounds, blockSize, parallelism] }

    /// The bytes that scrypt makes of a secret; `nil` where the secret or the salt is empty or memory runs out.
    func derive(from secret: [UInt8], salt: [UInt8], count: Int) -> SymmetricKey? {
        guard !secret.isEmpty, !salt.isEmpty else { return nil }
        return try? KDF.Scrypt.deriveKey(
            from: secret, salt: salt, outputByteCount: count, rounds: 1 << Int(rounds), blockSize: Int(blockSize),
            parallelism: Int(parallelism))
    }
}
