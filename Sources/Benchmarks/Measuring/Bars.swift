import ArgumentParser

/// Which figures of a command went over their bars.
struct Bars {
    private var missed: [String] = []

    /// Holds a figure to a bar; what could not be measured misses it as well.
    mutating func hold(_ name: String, _ value: Double, atMost bar: Double) {
        guard !(value <= bar) else { return }
        missed.append("\(name) is \(Figure(value)), the bar is \(Figure(bar))")
    }

    /// Prints what was missed and, where anything was, ends the command with code 1.
    func check() throws {
        for line in missed { print("over the bar: \(line)") }
        guard missed.isEmpty else { throw ExitCode(1) }
    }
}
