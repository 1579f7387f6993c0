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

    /// Pasted bytes as text with one kind of line end.
    func text(_ bytes: [UInt8]) -> String {
        var lines: [UInt8] = []
        lines.reserveCapacity(bytes.count)
        var isAfterReturn = false
        for byte in bytes {
            let isReturn = byte == 0x0D
            if isReturn {
                lines.append(0x0A)
            } else if byte != 0x0A || !isAfterReturn {
                lines.append(byte)
            }
            isAfterReturn = isReturn
        }
        guard case .bytes = self else { return String(decoding: lines, as: UTF8.self) }
        var scalars = String.UnicodeScalarView()
        for byte in lines {
            scalars.append(scalar(byte) ?? "\u{FFFD}")
        }
        return String(scalars)
    }
}
