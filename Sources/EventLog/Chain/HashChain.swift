import Crypto

/// Links commits: whoever holds one later hash can show that nothing before it was changed, removed or moved.
///
/// It is evidence of later change. A leaf is SHA-256(0x00 ‖ canonical event) and a commit is
/// SHA-256(0x01 ‖ previous ‖ canonical header ‖ leaves); the first byte keeps one from passing for the other.
public enum HashChain {
    /// The leaf of an event from its canonical bytes.
    public static func leaf(_ event: CanonicalBytes) -> LogHash {
        var hasher = SHA256()
        update(&hasher, prefix: 0)
        event.bytes.withUnsafeBytes { hasher.update(bufferPointer: $0) }
        return LogHash(hasher.finalize())
    }

    /// Hashes one commit: header first, then each leaf in order.
    public struct Link {
        private var hasher = SHA256()

        /// Begins a commit that follows `previous`.
        public init(after previous: LogHash, header: CanonicalBytes) {
            HashChain.update(&hasher, prefix: 1)
            previous.withUnsafeBytes { hasher.update(bufferPointer: $0) }
            header.bytes.withUnsafeBytes { hasher.update(bufferPointer: $0) }
        }

        /// Adds the next event's leaf.
        public mutating func add(_ leaf: LogHash) {
            leaf.withUnsafeBytes { hasher.update(bufferPointer: $0) }
        }

        /// The commit's hash.
        public func finish() -> LogHash {
            LogHash(hasher.finalize())
        }
    }

    private static func update(_ hasher: inout SHA256, prefix: UInt8) {
        withUnsafeBytes(of: prefix) { hasher.update(bufferPointer: $0) }
    }
}
