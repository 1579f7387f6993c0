/// Collects what is pasted between `ESC [ 200 ~` and `ESC [ 201 ~`.
nonisolated struct PasteAssembler {
    /// What a terminal puts before a paste.
    static let start = Array("\u{1B}[200~".utf8)
    /// What it puts after one.
    static let end = Array("\u{1B}[201~".utf8)
    /// The most that is kept, in bytes; the rest is swallowed.
    static let limit = 1 << 20

    private var text: [UInt8] = []
    /// How many bytes of the end have come.
    private var matched = 0

    /// Takes one byte; gives the whole paste when it was the last.
    mutating func take(_ byte: UInt8) -> [UInt8]? {
        if byte == Self.end[matched] {
            matched += 1
            guard matched == Self.end.count else { return nil }
            matched = 0
            return giveUp()
        }
        keep(Self.end.prefix(matched))
        // The end begins with the only ESC in it, so nothing else of what came can be its beginning.
        if byte == Self.end[0] {
            matched = 1
        } else {
            matched = 0
            keep(CollectionOfOne(byte))
        }
        return nil
    }

    /// What has come so far, when the end does not.
    mutating func giveUp() -> [UInt8] {
        keep(Self.end.prefix(matched))
        matched = 0
        defer { text = [] }
        return text
    }

    private mutating func keep(_ bytes: some Collection<UInt8>) {
        guard text.count + bytes.count <= Self.limit else { return }
        text.append(contentsOf: bytes)
    }
}
