import TestSupport

extension SeededGenerator {
    /// Text of what is likeliest to do harm: controls, marks, joiners, pictures, scripts that compose.
    mutating func hostileText(length: Int) -> String {
        let pools: [ClosedRange<UInt32>] = [
            0...0x20, 0x20...0x7E, 0x7F...0xFF, 0x100...0x17F, 0x300...0x36F, 0x591...0x5F4, 0x600...0x6FF,
            0x9BE...0x9D7, 0xCC0...0xCD6, 0x1100...0x11FF, 0x1E00...0x1EFF, 0x200B...0x202F, 0x2060...0x206F,
            0x2600...0x27BF, 0x3040...0x30FF, 0x4E00...0x4E40, 0xAC00...0xAC40, 0xFE00...0xFE0F, 0xFF00...0xFFEF,
            0x1F1E6...0x1F1FF, 0x1F3FB...0x1F3FF, 0x1F466...0x1F469, 0xE0000...0xE007F, 0x10000...0x10FFFF,
        ]
        var scalars = String.UnicodeScalarView()
        while scalars.count < length {
            let pool = pools[Int.random(in: 0..<pools.count, using: &self)]
            let value = UInt32.random(in: pool, using: &self)
            for _ in 0..<Int.random(in: 1...3, using: &self) {
                if let scalar = Unicode.Scalar(value) { scalars.append(scalar) }
            }
            if Int.random(in: 0..<6, using: &self) == 0 { scalars.append("\u{200D}") }
        }
        return String(scalars)
    }
}
