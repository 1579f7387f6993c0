import Canvas

/// Where each place stands in the first row.
struct PlaceBar {
    /// A place, its words and its first column.
    struct Item {
        let place: Place
        let text: String
        let column: Int
    }

    /// In their order, and how many letters their words have: asked for in every frame.
    private static let places = Place.allCases
    private static let letters = places.reduce(0) { $0 + $1.title.utf8.count }

    /// The places that there is room for.
    let items: [Item]

    /// The places in so many columns; where that is scarce they stand closer together.
    init(current: Place?, columns: Int) {
        let brackets = current == nil ? 0 : current == Self.places.last ? 2 : 1
        let roomy = Self.letters + 2 * (Self.places.count - 1) + brackets
        let gap = roomy < columns ? 2 : 1
        var items: [Item] = []
        items.reserveCapacity(Self.places.count)
        var column = 0
        for place in Self.places {
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
