/// What can wake the loop.
public enum InputEvent: Hashable, Sendable {
    /// A key, a paste or the mouse.
    case key(Key)
    /// The terminal has another size.
    case resized(Size)
    /// A new minute began on the wall clock.
    case minute
    /// Another terminal, or another process, changed the data.
    case dataChanged
}
