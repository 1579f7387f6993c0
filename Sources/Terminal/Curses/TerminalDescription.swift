import CNCurses
import Canvas

/// What the terminfo database says of a terminal.
///
/// It stays loaded, for the session guard to read, until ``unload()``.
nonisolated struct TerminalDescription {
    /// Colours of its palette; 0 or less for none.
    let colours: Int
    /// Whether colour numbers are red, green and blue themselves.
    let isDirect: Bool
    /// Whether the cursor can be put anywhere.
    let canMoveCursor: Bool
    /// Whether it can report the mouse.
    let hasMouse: Bool
    /// What its keys send, as far as it has them.
    let keys: [(sequence: [UInt8], key: Key)]

    /// Loads the description of a type of terminal; nil when there is none.
    init?(loading type: String) {
        var description = cn_description()
        guard cn_terminfo_load(type, &description) else { return nil }
        colours = Int(description.colours)
        isDirect = description.is_direct
        canMoveCursor = description.can_move_cursor
        hasMouse = description.has_mouse
        keys = KeyTable.capabilities.compactMap { name, key in
            cn_capability(name).map { (Array(String(cString: $0).utf8), key) }
        }
    }

    /// Forgets it.
    func unload() {
        cn_terminfo_unload()
    }
}
