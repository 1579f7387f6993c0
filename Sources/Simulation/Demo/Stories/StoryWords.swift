import Domain

/// What is said and written in a made-up school.
enum StoryWords {
    static let strengths = [
        "kind to new children", "builds what nobody else thinks of", "remembers every story", "makes people laugh",
        "never gives up on a puzzle", "notices when somebody is left out", "tells long stories", "knows every bird",
        "helps tidy without being asked", "sings all day", "brave on the climbing wall", "good at fair teams",
    ]
    static let needs = [
        "a picture timetable on the table", "instructions one at a time", "a warning before the bell",
        "to sit where the board is near", "movement breaks before writing",
    ]
    static let notes = [
        "Settled at once this morning; went straight to the construction corner.",
        "A wobble at the gate, over by the time coats were hung up.",
        "Read a whole page aloud to the class and beamed.",
        "Played with the two new children at lunch, unasked.",
        "Asked twice when swimming starts.",
        "Very quiet after lunch. Sat with me for stories and was fine.",
        "Brought a shell from the weekend and told everybody about the beach.",
        "Shared the red tractor without a word said.",
    ]
    static let childsWords: [(prompt: String, tool: String, words: String, changed: String)] = [
        (
            "What is the best part of your day?", "faces", "Maps. Five out of five. Lunch hall one.",
            "Eats at the window table with a friend"
        ),
        (
            "Where do you like to be?", "a walk with photos", "The reading corner, when it's just us.",
            "Reading corner is kept for quiet until register"
        ),
        ("What would make mornings easier?", "drawing", "The bell is too loud.", "Comes in before the bell"),
        ("Who helps you?", "", "My friend and the lady with the keys.", ""),
        ("What are you proud of?", "", "I did the whole climbing wall.", ""),
        (
            "What do you wish we knew?", "bear cards", "I don't like it when we change rooms.",
            "Told the day before when rooms change"
        ),
        ("What shall we do more of?", "", "Outside. Even when it rains.", ""),
    ]
    static let familyPrompts = ["What is going well?", "What would you like us to know?", "How are mornings?"]
    static let familysWords = [
        "She's been worrying about lunch.", "He talks about forest school all week.",
        "Mornings are easier since the soft start.", "New baby at home, so he's tired.",
        "We'd love to know who he plays with.", "She reads to her gran every night now.",
    ]
    static let places = [
        "in the reading corner", "outside by the mud kitchen", "at the maker table", "on the carpet for stories",
        "in the small group room", "by the fish tank",
    ]
    static let company = ["alone and content", "one friend", "two friends", "an adult close by", "the whole class"]
    static let newInterests = ["maps of the school", "snails", "how bridges stand up", "drumming", "knots", "the moon"]
    static let seen = [
        "Stayed with one thing for a quarter of an hour and showed it to others.",
        "Watched from the side, then joined when asked.", "Sang while building; looked up and smiled.",
        "Went from table to table, and asked when it was home time.", "Led the game and let others have turns.",
    ]
    static let bookThreads = [
        [
            "Slept badly, dreams about the fire bell.", "Thank you. We looked at the bell together and rang it once.",
            "He told everybody at tea. Thank you!",
        ],
        ["Gran is visiting from Friday.", "We will draw a card for her today."],
        [
            "Wobbly tooth! Please watch for it.", "Still in at home time. Cheese at lunch went well.",
            "Out at last, under the pillow.", "The whole class wanted to see the gap.",
        ],
    ]
    static let collectors = [
        ("aunt", "photo on file"), ("childminder", "badge of the agency"), ("neighbour", "password: badger"),
        ("family friend", "password: lighthouse"),
    ]
    static let adjustments = [
        "Ear defenders at assembly; may leave by the side door.", "Later lunch with a friend, at the window table.",
        "Coat peg by the door and a job to do on arrival.", "Movement break before phonics.",
        "Warned ten minutes before a fire practice.",
    ]
    static let checkIns: [(what: String, channel: Channel)] = [
        ("story time", .call), ("a postcard from the class", .letter), ("news of the day", .text),
    ]
    static let checkInWords = [
        "Coughing but cheerful. Wants to know who feeds the hens.", "Asked after the class; misses football.",
        "Mum says better at night now.",
    ]
    static let sent = ["a card from the class", "this week's story", "the maps that were left in the tray"]
    static let streets = ["Orchard Rise, Willowbridge", "Mill Lane, Willowbridge", "Church Row, Nether Willow"]
    static let nurseries = ["Little Acorns Nursery", "Busy Bees at the Hall", "at home with family"]
}
