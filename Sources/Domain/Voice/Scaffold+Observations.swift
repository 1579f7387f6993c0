extension Scaffold {
    /// Watching, for babies and for children who do not use words: what we saw, apart from what it may tell us.
    static let observations = [
        Scaffold(
            id: ScaffoldID(rawValue: "settled"), name: "Where I am settled",
            sentence: """
                Watch for two minutes, several times: where, with whom, doing what; face, body, voice. Then, apart \
                from it, what that may tell us.
                """,
            needs: .none, shape: .observation,
            parts: ["Where and with whom", "Face, body and voice", "What they went to", "What they turned from"]),
        Scaffold(
            id: ScaffoldID(rawValue: "coming-and-going"), name: "Coming and going",
            sentence: "Watch the moment of parting and of meeting again, on more than one day, and what helped.",
            ages: [.baby, .early], needs: .none, shape: .observation,
            parts: ["Parting", "The first ten minutes", "Meeting again"]),
        Scaffold(
            id: ScaffoldID(rawValue: "tacpac"), name: "Touch and sound together",
            sentence: """
                In a TACPAC session, or a routine of touch and music of your own: what the child leaned into, turned \
                from, wanted again.
                """,
            needs: .none, shape: .observation, parts: ["Leaned into", "Turned from", "Wanted again"]),
        Scaffold(
            id: ScaffoldID(rawValue: "advocate"), name: "Key adult speaks for me",
            sentence: """
                The adult who knows the child best says, in the child's place, what they would tell us; named as that \
                adult's reading.
                """,
            needs: .none, shape: .observation, parts: ["I show that I like…", "I show that it is too much by…"]),
    ]
}
