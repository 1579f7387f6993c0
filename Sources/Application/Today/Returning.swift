import Domain

/// A child who comes back, or is expected back, in a session.
struct Returning {
    let child: Directory.ChildEntry
    let desk: RegisterDesk
    /// How many sessions the child was away.
    let away: Int
}

extension Workspace {
    /// The child as one who comes back, and `nil` for everybody else.
    ///
    /// A single missed session is no return (our proposal).
    func returning(_ child: Directory.ChildEntry, desk: RegisterDesk) -> Returning? {
        let record = desk.state.record(of: child.id)
        guard let away = desk.awayBefore[child.id], away >= 2, record.mark == nil || record.hasCome else { return nil }
        let isExpected = directory.expectation(of: child, in: desk.session).mark == nil
        return record.hasCome || isExpected ? Returning(child: child, desk: desk, away: away) : nil
    }

    /// Who comes back, after how long, what to ask about and what they love; once welcomed, by whom and what was
    /// noticed.
    func comingBackLine(_ returning: Returning) throws -> TodayLine {
        let record = returning.desk.state.record(of: returning.child.id)
        let aside = record.hasCome ? "here" : ""
        if let welcome = record.welcome {
            let noticed = welcome.noticed.isEmpty ? "" : ": \(welcome.noticed)"
            return line(
                .comingBack, returning.child, returning.desk, detail: "welcomed by \(welcome.by)\(noticed)",
                aside: aside)
        }
        let parts = ["after \(returning.away) sessions", try greeting(returning.child)].compactMap(\.self)
        var line = line(
            .comingBack, returning.child, returning.desk, detail: parts.joined(separator: " \u{00B7} "), aside: aside)
        if record.hasCome { line.opening = .welcome }
        return line
    }

    /// One thing to say to a child, and what else they love: `Ask about snails, the moon`.
    private func greeting(_ child: Directory.ChildEntry) throws -> String? {
        let story = access.sees(child.id) ? try story(of: child.id).filter(\.isCurrent) : []
        let newestFirst = story.sorted { ($0.day, $0.id) > ($1.day, $1.id) }
        let noticed = newestFirst.compactMap { line in
            if case .belonging(let note)? = line.content, !note.interest.isEmpty { note.interest } else { nil }
        }
        let strengths = newestFirst.compactMap { line in
            if case .profile(let profile)? = line.content { profile.strengths } else { nil }
        }
        return OneThingToSay.words(
            noticed: noticed.first, interests: child.details.interests, strengths: strengths.first ?? [],
            words: LatestWords(in: story).child?.voice.words ?? "")
    }
}
