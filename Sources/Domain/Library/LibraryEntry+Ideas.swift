extension LibraryEntry {
    /// Small things that have helped other children; the child and the family choose.
    static let ideas = [
        idea(
            "soft-start", "A soft start",
            "Another door, ten minutes before or after the crowd, one person who is always there, a job to do first."),
        idea(
            "greeter", "One person at the door",
            "The same face each morning, who says the name and asks about what the child loves, not about being away."),
        idea(
            "from-home", "Something from home",
            "A photo, a scarf, a small toy that may stay in the pocket; something from here goes home at the end."),
        idea(
            "quiet-place", "A quiet place that may be asked for",
            "Agreed beforehand: where, how to ask without words, who comes along, how to come back."),
        idea(
            "see-the-day", "See the day before it comes",
            "A strip of pictures with what is next and when home is; a change is shown on it before it happens."),
        idea(
            "lunch", "Another way to have lunch",
            "The window table, a friend chosen by the child, earlier, or first outside and then in."),
        idea(
            "sound", "Less noise",
            "Ear defenders within reach, warning before bells and practices, the end of the line."),
        idea(
            "held-in-mind", "Held in mind",
            "A postcard, a saved place, the class's news: you are missed, and nobody asks why you were away."),
        idea(
            "welcome-back", "A welcome back",
            "Seen at the door by somebody who knows an interest; a place kept; no questions in front of others."),
    ]

    private static func idea(_ name: String, _ title: String, _ text: String) -> LibraryEntry {
        LibraryEntry(id: LibraryID(rawValue: "idea.\(name)"), kind: .idea, title: title, text: text)
    }
}
