extension Scaffold {
    /// Sentences to finish, wishes, and drawings that are told in words.
    static let sentences = [
        Scaffold(
            id: ScaffoldID(rawValue: "good-day"), name: "Good day, bad day",
            sentence: "From waking to going to sleep: what makes a day good, what makes it hard, what would turn it.",
            ages: [.early, .primary, .older], shape: .sentences,
            parts: [
                "A good day starts when…", "The best bit is…", "A bad day starts when…", "The hard bit is…",
                "It helps if…",
            ]),
        Scaffold(
            id: ScaffoldID(rawValue: "three-wishes"), name: "Three wishes",
            sentence: "Three wishes about being here; the wishes need not be possible. Ask which one first.",
            ages: [.early, .primary, .older], shape: .sentences,
            parts: ["My first wish", "My second wish", "My third wish"]),
        Scaffold(
            id: ScaffoldID(rawValue: "ideal-setting"), name: "The place I would like",
            sentence: """
                Draw, build or tell the place nobody would like to go to, then the one that you would: the building, \
                the adults, the other children, me. Last, where here stands between the two.
                """,
            ages: [.primary, .older], shape: .sentences,
            parts: [
                "The place I would not like: what is it like there?", "In the place I would like, the rooms are…",
                "The adults there…", "The other children there…", "There I…", "Here is nearer to which, and why?",
            ]),
        Scaffold(
            id: ScaffoldID(rawValue: "drawing"), name: "Drawing here",
            sentence: "The child draws themselves here and tells the drawing. Write what they say, not what you see.",
            ages: [.early, .primary, .older], shape: .sentences,
            parts: ["This is…", "I am…", "The others are…", "Next in the picture…"]),
        Scaffold(
            id: ScaffoldID(rawValue: "name-the-worry"), name: "Give the worry a name",
            sentence: "The worry is the problem, not the child: its name, shape and colour, and when it is smallest.",
            ages: [.primary, .older], shape: .sentences,
            parts: [
                "The worry is called…", "It looks like…", "It gets big when…", "It gets small when…",
                "It does not like it when I…",
            ]),
        Scaffold(
            id: ScaffoldID(rawValue: "relationship-circle"), name: "Circle of people",
            sentence: "The child in the middle, people and animals around: the nearer, the more they matter. Here too.",
            ages: [.primary, .older], shape: .sentences,
            parts: ["Closest to me", "Near me", "Further away", "At school or nursery I go to", "I wish were nearer"]),
        Scaffold(
            id: ScaffoldID(rawValue: "all-about-me"), name: "All about me, on one page",
            sentence: "What people like about me, what matters to me, how best to help; the child says what goes in.",
            ages: [.early, .primary, .older], shape: .sentences,
            parts: ["People like about me…", "I love…", "It matters to me that…", "Help me by…", "Please do not…"]),
        Scaffold(
            id: ScaffoldID(rawValue: "my-words"), name: "Finish the sentence",
            sentence: "Say the beginning, then wait. Any of them may be left out.",
            ages: [.primary, .older], shape: .sentences,
            parts: ["I feel I belong when…", "It helps if…", "I'd like you to know…", "I would change…"]),
    ]
}
