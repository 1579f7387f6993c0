/// Reads the stored form of a slot or verifier from front to back; `nil` where the bytes run out.
struct ByteReader {
    private var rest: ArraySlice<UInt8>

    init(_ bytes: [UInt8]) {
        rest = bytes[...]
    }

    var isAtEnd: Bool { rest.isEmpty }

    mutating func byte() -> UInt8? {
        rest.popFirst()
    }

    /// A length byte and that many bytes.
    mutating func short() -> [UInt8]? {
        guard let length = byte() else { return nil }
        return take(Int(length))
    }

    mutating func take(_ count: Int) -> [UInt8]? {
        guard rest.count >= count else { return nil }
        defer { rest.removeFirst(count) }
        return Array(rest.prefix(count))
    }
}

extension [UInt8] {
    /// Adds a length byte and the bytes; callers keep them to 255.
    mutating func appendShort(_ bytes: [UInt8]) {
        append(UInt8(clamping: bytes.count))
        append(contentsOf: bytes)
    }
}
