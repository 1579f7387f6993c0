/// One thing to say to a child on the morning of a return: about them, never about the absence, and never a promise.
public enum OneThingToSay {
    /// As many topics as are remembered at a door.
    private static let most = 3

    /// Words such as `Ask about snails, the moon`; `nil` where nothing is known yet.
    ///
    /// The newest interest that somebody noticed comes before those of the profile; where no interest is known, what
    /// the child is proud of, then the child's own words.
    ///
    /// - Parameters:
    ///   - noticed: The newest interest from a belonging note; `nil` where none was noticed.
    ///   - interests: What the child loves.
    ///   - strengths: What the child is good at and proud of.
    ///   - words: The child's latest words.
    public static func words(
        noticed: String? = nil, interests: [String] = [], strengths: [String] = [], words: String = ""
    ) -> String? {
        var topics: [String] = []
        for topic in [noticed ?? ""] + interests where !topic.isEmpty && !topics.contains(topic) {
            topics.append(topic)
        }
        if !topics.isEmpty { return "Ask about \(topics.prefix(most).joined(separator: ", "))" }
        if let strength = strengths.first(where: { !$0.isEmpty }) { return "Remember: \(strength)" }
        return words.isEmpty ? nil : "They said: \u{201C}\(words)\u{201D}"
    }
}
