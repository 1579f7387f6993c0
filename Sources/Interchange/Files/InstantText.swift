public import Domain

extension Instant {
    /// The moment in UTC as files write it: `2026-11-23T08:51:07Z`, with milliseconds where there are any.
    public var iso: String {
        let day = milliseconds >= 0 ? milliseconds / 86_400_000 : (milliseconds - 86_399_999) / 86_400_000
        let rest = Int(milliseconds - day * 86_400_000)
        let seconds = rest / 1_000
        let parts = [seconds / 3_600, seconds / 60 % 60, seconds % 60].map { $0 < 10 ? "0\($0)" : "\($0)" }
        let thousandths = String(String(1_000 + rest % 1_000).dropFirst())
        let date = DateStyle.iso.text(CivilDate(dayNumber: Int(day)))
        return "\(date)T\(parts.joined(separator: ":"))\(rest % 1_000 == 0 ? "" : "." + thousandths)Z"
    }
}
