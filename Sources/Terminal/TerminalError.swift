/// Why no screen can be drawn here.
public nonisolated enum TerminalError: Error, Hashable, CustomStringConvertible {
    /// Input or output is a file or a pipe.
    case notATerminal
    /// `TERM` is not set.
    case noType
    /// The terminfo database has no such terminal.
    case unknownType(String)
    /// The terminal cannot move its cursor: `dumb` and its like.
    case tooSimple(String)
    /// The system refused what a screen needs.
    case unavailable

    /// What happened, what is safe and what helps, in sentences for a person.
    public var description: String {
        switch self {
        case .notATerminal:
            """
            The screens need a terminal to draw on and a keyboard to read, and here one of the two is a file or a \
            pipe. Nothing was changed. Start the program in a terminal window, or use one of its commands instead.
            """
        case .noType:
            """
            TERM is not set, so there is no telling what this terminal can do. Nothing was changed. \
            Set it to the terminal's type, such as TERM=xterm-256color, and start again.
            """
        case .unknownType(let type):
            """
            This machine has no description of a terminal of type "\(Self.plain(type))". Nothing was changed. \
            Set TERM to a type that it knows, such as TERM=xterm-256color, and start again.
            """
        case .tooSimple(let type):
            """
            A terminal of type "\(Self.plain(type))" cannot move its cursor, so no screen can be drawn on it. \
            Nothing was changed. Start the program in another terminal, or use one of its commands instead.
            """
        case .unavailable:
            """
            The terminal could not be prepared for drawing. Nothing was changed. \
            Close some other programs, open a new terminal window and start again.
            """
        }
    }

    /// A name from the environment, cut and without controls.
    private static func plain(_ type: String) -> String {
        String(type.unicodeScalars.prefix(40).map { (0x20..<0x7F).contains($0.value) ? Character($0) : "?" })
    }
}
