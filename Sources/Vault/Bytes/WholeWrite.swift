import Glibc

/// Writes bytes to a descriptor until all of them are written.
public enum WholeWrite {
    /// Writes the bytes; false where the system took some of them at most, and `errno` then says why.
    public static func put(_ bytes: UnsafeRawBufferPointer, to descriptor: Int32) -> Bool {
        var rest = bytes
        while !rest.isEmpty {
            let written = write(descriptor, rest.baseAddress, rest.count)
            if written < 0, errno == EINTR { continue }
            guard written > 0 else { return false }
            rest = UnsafeRawBufferPointer(rebasing: rest[written...])
        }
        return true
    }

    /// Writes a text; false where the system took some of it at most.
    public static func put(_ text: String, to descriptor: Int32) -> Bool {
        var text = text
        return text.withUTF8 { put(UnsafeRawBufferPointer($0), to: descriptor) }
    }
}
