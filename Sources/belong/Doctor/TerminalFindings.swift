import Glibc

/// What the terminal can do.
enum TerminalFindings {
    /// Terminal, letters and colours.
    static func all() -> [Finding] {
        [terminal(), letters(), colours()]
    }

    private static func terminal() -> Finding {
        guard let name = Environment["TERM"] else {
            return Finding(
                "terminal", .fault, "TERM is not set", "Set TERM to your terminal's name, such as xterm-256color.")
        }
        guard isatty(STDOUT_FILENO) == 1 else {
            return Finding("terminal", .good, "\(name), output goes elsewhere")
        }
        var size = winsize()
        guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else {
            return Finding("terminal", .advice, "\(name), of unknown size", "Set LINES and COLUMNS.")
        }
        let found = "\(name), \(size.ws_col) columns and \(size.ws_row) rows"
        return size.ws_col >= 80 && size.ws_row >= 24
            ? Finding("terminal", .good, found)
            : Finding("terminal", .advice, found, "Make the window at least 80 by 24; Belong works down to 60 by 15.")
    }

    private static func letters() -> Finding {
        setlocale(LC_ALL, "")
        let set = nl_langinfo(nl_item(CODESET)).map { String(cString: $0) } ?? "unknown"
        return set == "UTF-8"
            ? Finding("letters", .good, "UTF-8")
            : Finding(
                "letters", .advice, "\(set): names are written with stand-ins",
                "Set LANG to a UTF-8 locale, such as C.UTF-8 or en_GB.UTF-8.")
    }

    private static func colours() -> Finding {
        if Environment["NO_COLOR"] != nil {
            return Finding("colours", .good, "none, as NO_COLOR asks; every mark has its own sign")
        }
        if ["truecolor", "24bit"].contains(Environment["COLORTERM"] ?? "") {
            return Finding("colours", .good, "24 bits, as COLORTERM says")
        }
        let name = Environment["TERM"] ?? ""
        if name.hasSuffix("-direct") { return Finding("colours", .good, "24 bits") }
        if name.contains("256") { return Finding("colours", .good, "256") }
        return Finding(
            "colours", .advice, "8 or 16, as \(name) has them",
            "If your terminal has more, set TERM to its -256color name; themes look as meant from 256 on.")
    }
}
