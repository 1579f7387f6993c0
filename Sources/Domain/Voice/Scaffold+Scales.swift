extension Scaffold {
    /// Scales: numbers and faces, with situations of the day to hold them against.
    static let scales = [
        Scaffold(
            id: ScaffoldID(rawValue: "faces"), name: "Faces",
            sentence: "Show the five faces and name a part of the day; the child points. Never ask for the right face.",
            ages: [.early, .primary], needs: .showing, shape: .faces,
            parts: ["Coming in", "The room", "Playing outside", "Lunch", "Going home", "How it is today"]),
        Scaffold(
            id: ScaffoldID(rawValue: "scale"), name: "Scale from 0 to 10",
            sentence: """
                0 is the worst it could be, 10 the best. After a number ask what makes it that and not lower, then \
                what one more would look like.
                """,
            ages: [.primary, .older], shape: .scale,
            parts: ["Getting ready", "The way here", "Coming in", "Lessons", "Breaks", "People here", "This week"]),
        Scaffold(
            id: ScaffoldID(rawValue: "thermometer"), name: "Feeling thermometer",
            sentence: """
                0 is calm, 10 is as hot as the feeling gets. Take situations one by one, the easiest first; ask what \
                cools it.
                """,
            ages: [.primary, .older], needs: .showing, shape: .scale,
            parts: ["The evening before", "Waking up", "The door or gate", "Noise", "Being asked", "Changes"]
        ),
        Scaffold(
            id: ScaffoldID(rawValue: "ladder"), name: "Ladder",
            sentence: """
                Put places and moments on the rungs from the easiest, 0, to the hardest, 10. The order helps to choose \
                the steps of a way back.
                """,
            ages: [.primary, .older], shape: .scale,
            parts: ["Talking about it", "Outside the building", "A quiet room", "With one friend", "The class"]
        ),
    ]
}
