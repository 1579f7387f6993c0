/// Divides a row between columns.
public enum Columns {
    /// How wide one column may be.
    public enum Width: Hashable, Sendable {
        /// Always so many places.
        case fixed(Int)
        /// So many places at the least; what is left over is shared between such columns by their weights.
        case flexible(least: Int, weight: Int = 1)

        var least: Int {
            switch self {
            case .fixed(let width): max(width, 0)
            case .flexible(let least, _): max(least, 0)
            }
        }

        var weight: Int {
            switch self {
            case .fixed: 0
            case .flexible(_, let weight): max(weight, 0)
            }
        }
    }

    /// Where each column lies in a row of `total` places, with `gap` places between two.
    ///
    /// What does not fit is left out from the right: those columns are empty and lie at the end. The first is kept
    /// however narrow the row is.
    public static func layout(_ widths: [Width], total: Int, gap: Int = 1) -> [Range<Int>] {
        let total = max(total, 0)
        var shown = widths.count
        func needed() -> Int { widths[..<shown].reduce(0) { $0 + $1.least } + gap * max(shown - 1, 0) }
        while shown > 1, needed() > total {
            shown -= 1
        }
        var spare = max(total - needed(), 0)
        var weight = widths[..<shown].reduce(0) { $0 + $1.weight }
        var ranges: [Range<Int>] = []
        var column = 0
        for width in widths[..<shown] {
            var places = width.least
            if width.weight > 0 {
                // What rounding leaves goes on to the next, so that the last takes the rest.
                let share = spare * width.weight / weight
                places += share
                spare -= share
                weight -= width.weight
            }
            let end = min(column + places, total)
            ranges.append(column..<max(end, column))
            column = min(column + places + gap, total)
        }
        return ranges + Array(repeating: total..<total, count: widths.count - shown)
    }
}
