import Crypto

/// A SHA-256 digest, held without a heap allocation.
public struct LogHash: Hashable, Sendable {
    private var words: (UInt64, UInt64, UInt64, UInt64)

    /// Thirty-two zero bytes: what the first commit follows.
    public static let zero = LogHash(words: (0, 0, 0, 0))

    private init(words: (UInt64, UInt64, UInt64, UInt64)) {
        self.words = words
    }

    /// Reads thirty-two bytes; `nil` for any other count.
    public init?(_ bytes: UnsafeRawBufferPointer) {
        guard bytes.count == 32 else { return nil }
        words = (0, 0, 0, 0)
        withUnsafeMutableBytes(of: &words) { $0.copyMemory(from: bytes) }
    }

    /// Reads thirty-two bytes; `nil` for any other count.
    public init?(_ bytes: [UInt8]) {
        guard let hash = bytes.withUnsafeBytes({ LogHash($0) }) else { return nil }
        self = hash
    }

    init(_ digest: SHA256.Digest) {
        self = digest.withUnsafeBytes { LogHash($0) } ?? .zero
    }

    /// The digest of some bytes.
    public init(of bytes: [UInt8]) {
        var hasher = SHA256()
        bytes.withUnsafeBytes { hasher.update(bufferPointer: $0) }
        self.init(hasher.finalize())
    }

    /// The thirty-two bytes.
    public var bytes: [UInt8] {
        withUnsafeBytes { Array($0) }
    }

    /// Lends the thirty-two bytes.
    public func withUnsafeBytes<Result>(_ body: (UnsafeRawBufferPointer) throws -> Result) rethrows -> Result {
        try Swift.withUnsafeBytes(of: words, body)
    }

    /// Whether both have the same bytes.
    public static func == (left: LogHash, right: LogHash) -> Bool {
        left.words == right.words
    }

    /// Feeds the bytes to a hasher.
    public func hash(into hasher: inout Hasher) {
        withUnsafeBytes { hasher.combine(bytes: $0) }
    }
}

extension LogHash: CustomStringConvertible {
    /// Sixty-four hexadecimal digits.
    public var description: String { withUnsafeBytes { Hexadecimal.text($0) } }
}
