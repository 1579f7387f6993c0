import Domain

/// Reads a date as a person types it: `23/11`, `23/11/2026`, `2026-11-23`, `today`, `tomorrow`, `+3`.
enum DateText {
    /// The date; `nil` when the text is none.
    static func date(_ text: String, today: CivilDate) -> CivilDate? {
        let text = text.trimmingBlanks().lowercased()
        switch text {
        case "": return nil
        case "today": return today
        case "tomorrow": return today.adding(days: 1)
        default: break
        }
        if text.hasPrefix("+"), let days = Int(text.dropFirst()) { return today.adding(days: days) }
        if let date = CivilDate(iso: text) ?? CivilDate(british: text) { return date }
        let parts = text.split(separator: "/").compactMap { Int($0) }
        guard parts.count == 2 else { return nil }
        return CivilDate(year: today.year, month: parts[1], day: parts[0])
    }
}
