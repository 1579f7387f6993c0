import Canvas

/// The sequences that are keys.
nonisolated struct KeyTable {
    private var keys: [[UInt8]: Key]

    /// The key of a whole sequence; nil when it is none.
    subscript(_ sequence: [UInt8]) -> Key? { keys[sequence] }

    /// What xterm, the VT220, rxvt, tmux, screen and the Linux console send, and then a terminal's own, which come
    /// first where both claim a sequence: on a VT100, F5 is what elsewhere is the 4 of the keypad.
    init(adding own: [(sequence: [UInt8], key: Key)] = []) {
        keys = Self.common
        // One byte, or one that no ESC begins, would take a letter or control from the keyboard.
        for (sequence, key) in own where sequence.count > 1 && sequence[0] == Byte.escape {
            keys[sequence] = key
        }
    }

    /// The keys that terminfo knows, by the names of its capabilities.
    static let capabilities: [(name: String, key: Key)] =
        [
            ("kcuu1", .up), ("kcud1", .down), ("kcub1", .left), ("kcuf1", .right), ("khome", .home), ("kend", .end),
            ("kpp", .pageUp), ("knp", .pageDown), ("kich1", .insert), ("kdch1", .delete), ("kcbt", .backTab),
        ] + (1...12).map { ("kf\($0)", .function($0)) }

    private static let common: [[UInt8]: Key] = {
        var keys: [[UInt8]: Key] = [:]
        func add(_ sequence: String, _ key: Key) { keys[Array("\u{1B}\(sequence)".utf8)] = key }

        for (letter, key) in [
            ("A", Key.up), ("B", .down), ("C", .right), ("D", .left), ("H", .home), ("F", .end),
        ] {
            add("[\(letter)", key)
            add("O\(letter)", key)
        }
        add("[Z", .backTab)
        let numbered: [(Int, Key)] = [
            (1, .home), (2, .insert), (3, .delete), (4, .end), (5, .pageUp), (6, .pageDown), (7, .home), (8, .end),
            (11, .function(1)), (12, .function(2)), (13, .function(3)), (14, .function(4)), (15, .function(5)),
            (17, .function(6)), (18, .function(7)), (19, .function(8)), (20, .function(9)), (21, .function(10)),
            (23, .function(11)), (24, .function(12)),
        ]
        for (number, key) in numbered {
            add("[\(number)~", key)
        }
        for (index, letter) in ["P", "Q", "R", "S"].enumerated() {
            add("O\(letter)", .function(index + 1))
        }
        for (index, letter) in ["A", "B", "C", "D", "E"].enumerated() {
            add("[[\(letter)", .function(index + 1))
        }
        // The keypad, which is switched to sequences together with the arrows.
        add("OM", .enter)
        add("OI", .tab)
        for (letter, character) in zip("jklmno", "*+,-./") {
            add("O\(letter)", .character(character))
        }
        for (letter, digit) in zip("pqrstuvwxy", "0123456789") {
            add("O\(letter)", .character(digit))
        }
        add("OX", .character("="))
        add("O ", .character(" "))
        return keys
    }()
}
