import Canvas

/// What bytes above ASCII mean on the keyboard.
nonisolated enum InputEncoding: Hashable {
    case utf8
    /// The scalars of the 128 bytes from 0x80 on, 0 where a byte has none by itself.
    case bytes([UInt32])

    /// The scalar that a byte stands for by itself; nil when it stands for none.
    func scalar(_ byte: UInt8) -> Unicode.Scalar? {
        guard byte >= 0x80 else { return Unicode.Scalar(byte) }
        guard case .bytes(let scalars) = self, scalars[Int(byte) - 0x80] != 0 else { return nil }
        return Unicode.Scalar(scalars[Int(byte) - 0x80])
    }

    /// Pasted bytes as text that is safe to keep and show, its lines parted by line feeds.
    func text(_ bytes: [UInt8]) -> String {
        switch self {
        case .utf8:
            return Text.normalised(String(decoding: bytes, as: UTF8.self), keepingLines: true)
        case .bytes:
            var scalars = String.UnicodeScalarView()
            for byte in bytes {
                scalars.append(scalar(byte) ?? "\u{FFFD}")
            }
            return Text.normalised(String(scalars), keepingLines: true)
        }
    }
}
