extension Scaffold {
    /// Cards, photos and places: the child chooses, points or goes there.
    static let cards = [
        Scaffold(
            id: ScaffoldID(rawValue: "card-sort"), name: "Card sort",
            sentence: "One card at a time, no hurry; the child puts each on a pile. Ask about one of each afterwards.",
            ages: [.early, .primary, .older], needs: .showing, shape: .piles,
            parts: ["Coming in", "Stories", "Numbers", "Playing outside", "Lunch", "Toilets", "Noise", "Friends"]),
        Scaffold(
            id: ScaffoldID(rawValue: "photos"), name: "Photos of here",
            sentence: "Photos of places, people and things here; the child puts each on a pile or hands it to you.",
            ages: [.early, .primary], needs: .showing, shape: .piles,
            parts: ["The door", "The room", "The garden", "Where we eat", "The quiet corner", "My key adult"]),
        Scaffold(
            id: ScaffoldID(rawValue: "own-photos"), name: "My own photos",
            sentence: "The child takes photos of what matters here, or shows you what to take. Write what each one is.",
            ages: [.early, .primary, .older], needs: .showing, shape: .sentences,
            parts: ["First photo", "Second photo", "Third photo", "The one to keep"]),
        Scaffold(
            id: ScaffoldID(rawValue: "where-i-like"), name: "Where I like to be",
            sentence: "Walk together; the child leads, points or stops. Name the places, and who and what is there.",
            ages: [.early, .primary], needs: .showing, shape: .piles,
            parts: ["Indoors", "Outdoors", "By the window", "On the carpet", "At the table", "In the corridor"]),
        Scaffold(
            id: ScaffoldID(rawValue: "talking-mats"), name: "Talking Mats",
            sentence: "With the mat and symbols that the setting has: symbols placed under like, so-so, or dislike.",
            ages: [.early, .primary, .older], needs: .showing, shape: .piles,
            parts: ["Activities", "People", "Places", "Times of day", "Help that I get"]),
        Scaffold(
            id: ScaffoldID(rawValue: "blob"), name: "Blob pictures",
            sentence: "A picture of blob figures: which one is you here, which one would you like to be?",
            ages: [.early, .primary, .older], needs: .showing, shape: .sentences,
            parts: ["Here I am the one that…", "I would like to be the one that…", "My friend is the one that…"]),
        Scaffold(
            id: ScaffoldID(rawValue: "bear-cards"), name: "Bear cards",
            sentence: "Cards with bears that feel different things: pick the bears for a moment of the day.",
            ages: [.early, .primary], needs: .showing, shape: .sentences,
            parts: ["The bear for coming in", "The bear for the middle of the day", "The bear for going home"]),
    ]
}
