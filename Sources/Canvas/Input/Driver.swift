/// Where frames go and keys come from: a real terminal, or a script in a test.
@MainActor
public protocol Driver: AnyObject {
    /// The size that the next frame should have.
    var size: Size { get }
    /// Which signs can be shown.
    var signs: SignSet { get }
    /// Waits until something happens, then gives all of it; empty when input has ended for good.
    ///
    /// Nothing is given for time passing, save ``InputEvent/minute`` at each new minute of the wall clock.
    func next() -> [InputEvent]
    /// Shows a frame; only what changed goes to the terminal.
    func show(_ frame: Frame)
    /// Changes how roles look, from the next frame on.
    func use(_ theme: Theme)
    /// Forgets what the terminal shows, so that the next frame is drawn whole.
    func redraw()
    /// Gives the terminal back while another program has it, then takes it again.
    func yield(to work: () -> Void)
}
