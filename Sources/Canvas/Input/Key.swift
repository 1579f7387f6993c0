/// One thing that a person did at the keyboard or with the mouse.
public enum Key: Hashable, Sendable {
    /// A character, as typed.
    case character(Character)
    /// Ctrl with a letter, lower case: `control("p")`.
    case control(Character)
    /// Alt with a character.
    case alt(Character)
    case enter, escape, tab, backTab, backspace, delete, insert
    case up, down, left, right, home, end, pageUp, pageDown
    /// F1 to F12.
    case function(Int)
    /// Text that was pasted; normalised, never keys.
    case paste(String)
    /// A press of a mouse button, or a turn of the wheel, at a place.
    case mouse(MouseAction, Position)
    /// A sequence that nothing here knows; it does nothing.
    case unknown
}

/// What was done with the mouse.
public enum MouseAction: Hashable, Sendable {
    case press
    case wheelUp
    case wheelDown
}
