public import Application
public import Canvas
public import Screens

/// Uses the screens as a person would, without a terminal: presses keys, reads what is shown.
@MainActor
public final class Robot {
    /// The screens.
    public let shell: Shell
    /// The last frame.
    public private(set) var frame: Frame

    /// A person in front of a workspace, on a terminal of a size.
    public init(_ work: Workspace, size: Size = .standard, signs: SignSet = .unicode) {
        let library = ThemeLibrary()
        shell = Shell(
            work: work, size: size, signs: signs,
            themes: ThemeShelf(
                names: library.names, current: "plain",
                load: { library.load($0) ?? LoadedTheme(theme: .plain, faults: [], undefined: []) },
                keep: { _ in nil }))
        frame = shell.frame()
    }

    /// Presses keys, one after the other.
    @discardableResult
    public func press(_ keys: Key...) -> Robot {
        for key in keys { shell.handle(.key(key)) }
        frame = shell.frame()
        return self
    }

    /// Types text, a key for each character.
    @discardableResult
    public func type(_ text: String) -> Robot {
        for character in text { shell.handle(.key(.character(character))) }
        frame = shell.frame()
        return self
    }

    /// Something else that can wake the screens.
    @discardableResult
    public func hear(_ event: InputEvent) -> Robot {
        shell.handle(event)
        frame = shell.frame()
        return self
    }

    /// The rows as text.
    public var rows: [String] {
        (0..<frame.grid.size.rows).map { frame.grid.text(row: $0) }
    }

    /// The frame as golden files hold it.
    public var golden: String {
        GoldenFrame.text(of: frame)
    }

    /// What row 23 says.
    public var message: String {
        shell.message?.text ?? ""
    }

    /// The row that has a text, without blanks at its ends.
    public func row(with text: String) -> String? {
        rows.first { $0.contains(text) }
    }

    /// Whether the screen shows a text anywhere.
    public func shows(_ text: String) -> Bool {
        rows.contains { $0.contains(text) }
    }
}
