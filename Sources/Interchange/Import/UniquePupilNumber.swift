/// The rule of the unique pupil number: 13 characters, the first a check letter (domain reference i1).
enum UniquePupilNumber {
    private static let letters = Array("ABCDEFGHJKLMNPQRTUVWXYZ".utf8)

    /// Whether the check letter fits the rest; a temporary number ends with a letter.
    static func isValid(_ text: String) -> Bool {
        let bytes = Array(text.utf8)
        guard bytes.count == 13, letters.contains(bytes[0]) else { return false }
        var sum = 0
        for position in 1..<13 {
            let byte = bytes[position]
            let value: Int
            if (0x30...0x39).contains(byte) {
                value = Int(byte) - 0x30
            } else if position == 12, let index = letters.firstIndex(of: byte) {
                value = index
            } else {
                return false
            }
            sum += value * (position + 1)
        }
        return letters[sum % 23] == bytes[0]
    }
}
