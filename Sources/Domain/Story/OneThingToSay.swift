/// One thing to say to a child on the morning of a return: about them, never about the absence, and never a promise.
public enum OneThingToSay {
    /// A sentence such as `Ask about snails.`; `nil` where nothing is known yet.
    ///
    /// The newest interest that somebody noticed comes before those of the profile, then what the child is proud of,
    /// then the child's own words.
    ///
    /// - Parameters:
    ///   - noticed: Interests from belonging notes, the newest first.
    ///   - interests: What the child loves.
    ///   - strengths: What the child is good at and proud of.
    ///   - words: The child's latest words.
    public static func sentence(
        noticed: [String] = [], interests: [String] = [], strengths: [String] = [], words: String = ""
    ) -> String? {
        if let topic = topic(noticed: noticed, interests: interests) { return "Ask about \(topic)." }
        if let strength = strengths.first(where: { !$0.isEmpty }) { return "Remember: \(strength)." }
        return words.isEmpty ? nil : "They said: \u{201C}\(words)\u{201D}"
    }

    /// What to ask about; `nil` where no interest is known.
    public static func topic(noticed: [String], interests: [String]) -> String? {
        (noticed + interests).first { !$0.isEmpty }
    }
}
