import Glibc

/// Times in microseconds, and what is said of many of them.
struct Stopwatch {
    private var begun = Stopwatch.microseconds()

    /// Microseconds since it was made.
    var elapsed: Double { Self.microseconds() - begun }

    private static func microseconds() -> Double {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return Double(time.tv_sec) * 1e6 + Double(time.tv_nsec) / 1e3
    }

    /// The time in the middle.
    static func median(_ times: [Double]) -> Double {
        percentile(times, 0.5)
    }

    /// The time that this share of them stay below.
    static func percentile(_ times: [Double], _ share: Double) -> Double {
        guard !times.isEmpty else { return 0 }
        let sorted = times.sorted()
        return sorted[min(Int(Double(sorted.count) * share), sorted.count - 1)]
    }

    /// Microseconds as people read them: `214 µs`, `18.4 ms`.
    static func text(_ microseconds: Double) -> String {
        if microseconds < 1_000 { return "\(Int(microseconds.rounded())) µs" }
        return "\((microseconds / 100).rounded() / 10) ms"
    }

    /// A ratio to two places.
    static func ratio(_ value: Double) -> String {
        "\((value * 100).rounded() / 100)"
    }
}
