import Glibc

/// Overwrites secrets in memory once they are no longer needed.
///
/// It reaches the bytes of this array alone: a copy made earlier, and text held as a `String`, live on until their
/// memory is used again. So secrets are kept as byte arrays, in few places, for a short time.
public enum Wiping {
    /// Overwrites bytes with zeros and empties the array.
    public static func wipe(_ secret: inout [UInt8]) {
        secret.withUnsafeMutableBytes { bytes in
            guard let start = bytes.baseAddress else { return }
            // A plain loop of stores to memory that nobody reads again may be optimised away.
            explicit_bzero(start, bytes.count)
        }
        secret.removeAll()
    }
}
