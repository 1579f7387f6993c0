import Canvas

/// Where each place stands in the first row.
struct PlaceBar {
    /// A place, its words and its first column.
    struct Item {
        let place: Place
        let text: String
        let column: Int
    }

    /// The places that there is room for.
    let items: [Item]

    /// The places in so many columns; where that is scarce they stand closer together.
    init(current: Place?, columns: Int) {
        let words = Place.allCases.reduce(0) { $0 + $1.title.utf8.count }
        let isLast = current == Place.allCases.last
        let roomy = words + 2 * (Place.allCases.count - 1) + (current == nil ? 0 : isLast ? 2 : 1)
        let gap = roomy < columns ? 2 : 1
        var items: [Item] = []
        var column = 0
        for place in Place.allCases {
            let text = place == current ? "[\(place.title)]" : place.title
            guard column + text.utf8.count < columns else { break }
            items.append(Item(place: place, text: text, column: column))
            column += text.utf8.count + (gap == 2 && place == current ? 1 : gap)
        }
        self.items = items
    }

    /// The place that is shown at a column.
    func place(at column: Int) -> Place? {
        items.first { ($0.column..<$0.column + $0.text.utf8.count).contains(column) }?.place
    }
}
