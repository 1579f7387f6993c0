/// The row that says which keys work here.
public struct KeyBar: Hashable, Sendable {
    /// A key and what it does.
    public struct Item: Hashable, Sendable {
        /// The key as it is written on keyboards.
        public var key: String
        /// What it does, in a word or two.
        public var label: String

        /// A key and what it does.
        public init(_ key: String, _ label: String) {
            self.key = key
            self.label = label
        }

        var width: Int { Text.width(key) + 1 + Text.width(label) }
    }

    /// The keys, most used first; the last, mostly help, is shown however narrow the row is.
    public var items: [Item]

    /// A bar of keys, most used first.
    public init(_ items: [Item]) {
        self.items = items
    }

    /// The items that fit in a width, whole, with the columns at which they begin.
    public func fitting(width: Int) -> [(item: Item, column: Int)] {
        guard let last = items.last else { return [] }
        var fitting: [(item: Item, column: Int)] = []
        var column = 0
        for item in items.dropLast() {
            guard column + item.width + Self.gap + last.width <= width else { break }
            fitting.append((item, column))
            column += item.width + Self.gap
        }
        return fitting + [(last, column)]
    }

    /// Draws the items that fit in the first row of a rectangle.
    public func draw(on grid: inout Grid, in rect: Rect) {
        for (item, column) in fitting(width: rect.columns) {
            let start = rect.column + column
            let after = grid.write(item.key, row: rect.row, column: start, width: rect.endColumn - start, role: .key)
            grid.write(
                item.label, row: rect.row, column: after + 1, width: rect.endColumn - after - 1, role: .hint)
        }
    }

    /// The item that was drawn at a place.
    public func item(at position: Position, in rect: Rect) -> Item? {
        guard position.row == rect.row, rect.contains(position) else { return nil }
        let column = position.column - rect.column
        return fitting(width: rect.columns)
            .first { $0.column <= column && column < $0.column + $0.item.width }?
            .item
    }

    private static let gap = 2
}
