public import Domain

extension Curiosity {
    /// What made somebody curious, in one plain sentence.
    public var subject: String {
        let seen: String =
            switch origin {
            case .adult: ""
            case .pattern(let pattern): pattern.sentence
            }
        let all = [seen, noticed].filter { !$0.isEmpty }.joined(separator: "; ")
        return all.isEmpty ? "something has changed; the words are still to come" : all
    }

    /// The whole of it in one line, by whom it was last written.
    func sentence(by author: String) -> String {
        var parts = ["\(author) is curious (\(stage.words)): \(subject)"]
        let might = factors.map(\.words) + [wondering].filter { !$0.isEmpty }
        if !might.isEmpty { parts.append("might be: \(might.joined(separator: ", "))") }
        for conversation in conversations {
            parts.append("\(conversation.whom), \(conversation.channel.words): “\(conversation.words)”")
        }
        if !learned.isEmpty { parts.append("learned: \(learned)") }
        if !changed.isEmpty { parts.append("changed: \(changed)") }
        switch standing {
        case .open(let day?): parts.append("look again \(day.short)")
        case .dismissed(let reason): parts.append("put aside: \(reason)")
        case .open, .understood: break
        }
        return parts.joined(separator: "; ")
    }
}
