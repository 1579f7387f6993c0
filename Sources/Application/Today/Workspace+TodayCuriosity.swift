import Domain

extension Workspace {
    /// How many children are worth asking about, for whoever should ask; the most pressing of them by name.
    func worthAskingLines() throws -> [TodayLine] {
        let mine = try worthAsking().mine
        guard let first = mine.first else { return [] }
        let rest = mine.count - 1
        return [
            TodayLine(
                kind: .worthAsking, subject: first.name, detail: first.sentence,
                aside: rest == 0 ? first.order.words : "and \(rest) more", isPressing: false,
                group: first.group ?? GroupID(rawValue: 0), session: sessionToOpen(), child: first.id,
                opening: .worthAsking)
        ]
    }
}
