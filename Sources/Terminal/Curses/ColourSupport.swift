import Canvas

/// Which colours a terminal gets.
///
/// The depth is decided once, from the terminal's own terminfo entry: 24-bit where that says that colour numbers are
/// red, green and blue (`TERM=xterm-direct`), else what `colors` counts. `COLORTERM` is not asked: ncurses writes
/// colours with the entry's sequences alone, and the entries that have 24-bit sequences lose the terminal's own
/// sixteen, which the plain theme is made of. A terminal with 24 bits and `TERM=xterm-256color` therefore gets each
/// theme's nearest of 256. `NO_COLOR`, set to anything, means none. The palette is never redefined, since that would
/// outlive the program.
nonisolated struct ColourSupport: Hashable {
    /// What themes are asked for.
    let depth: ColourDepth
    /// How many colour numbers ncurses knows.
    let colours: Int

    /// What a terminal with so many colours shows.
    init(colours: Int, isDirect: Bool, noColour: String?) {
        self.colours = colours
        let isRefused = !(noColour ?? "").isEmpty
        depth =
            switch colours {
            case _ where isRefused: .none
            case (1 << 24)... where isDirect: .trueColour
            case 256...: .twoHundredFiftySix
            case 16...: .sixteen
            case 8...: .eight
            default: .none
            }
    }

    /// No colours at all.
    static let none = ColourSupport(colours: 0, isDirect: false, noColour: nil)

    /// The number by which ncurses knows a colour: -1 for the terminal's own, and for what it cannot show.
    func number(of colour: TerminalColour) -> Int {
        switch colour {
        case .terminalDefault:
            return -1
        case .indexed(let index):
            let own = depth == .trueColour ? 8 : colours
            if Int(index) < own { return Int(index) }
            return index < 16 && own >= 8 ? Int(index) - 8 : -1
        case .rgb(let red, let green, let blue):
            guard depth == .trueColour else { return -1 }
            // The first eight numbers are places in the palette even here; the next one cannot be told from black.
            return max(Int(red) << 16 | Int(green) << 8 | Int(blue), 8)
        }
    }
}
