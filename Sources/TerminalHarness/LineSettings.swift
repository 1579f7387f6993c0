import Glibc

/// How a terminal line treats bytes: what `stty -a` shows.
struct LineSettings: Equatable {
    private let flags: [tcflag_t]
    private let characters: [UInt8]

    /// The settings of an open line.
    init(of line: Int32) {
        var settings = termios()
        tcgetattr(line, &settings)
        flags = [settings.c_iflag, settings.c_oflag, settings.c_cflag, settings.c_lflag]
        characters = withUnsafeBytes(of: settings.c_cc) { Array($0) }
    }
}
