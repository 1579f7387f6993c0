import TerminalHarness

/// Times keys from typed to drawn, in a terminal of its own.
struct KeyMeter {
    let terminal: PseudoTerminal

    /// What keys cost; times in microseconds.
    struct Cost {
        var times: [Double] = []
        var bytes: [Double] = []
    }

    /// Types keys one after the other, each once the answer to the one before has settled.
    func time(_ keys: some Sequence<String>, gap: Int = 8) -> Cost {
        var cost = Cost()
        for key in keys {
            let before = terminal.output.count
            let typed = microseconds()
            terminal.type(key)
            let drawn = settle(gap: gap)
            guard terminal.output.count > before else { continue }
            cost.times.append(drawn - typed)
            cost.bytes.append(Double(terminal.output.count - before))
        }
        return cost
    }

    /// Types everything at once; how long until all of it is drawn.
    func burst(_ keys: String) -> Double {
        let typed = microseconds()
        terminal.type(keys)
        return settle(gap: 60) - typed
    }

    /// When the last byte came before a silence, in microseconds.
    func settle(gap: Int = 8) -> Double {
        var last = microseconds()
        var wait = 2000
        while !terminal.readSome(milliseconds: wait).isEmpty {
            last = microseconds()
            wait = gap
        }
        return last
    }
}
