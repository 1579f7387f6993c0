import Glibc

/// Looks a variable up in the environment of this process; nil when it is not set.
public nonisolated func processEnvironment(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }
}

/// Milliseconds of a clock that only counts.
nonisolated func monotonicMilliseconds() -> Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1000 + time.tv_nsec / 1_000_000
}
