import Domain
import EventLog
import Storage

/// Says in words what became of a child's mark: what it was, what it became, when, by whom, and why.
struct HistoryWords {
    let permissions: Permissions
    let keyring: Keyring

    /// One line for each entry, oldest first.
    func lines(of entries: [MarkHistoryEntry]) throws -> [String] {
        try entries.map(line)
    }

    private func line(_ entry: MarkHistoryEntry) throws -> String {
        let wall = LondonTime(entry.commit.recordedAt)
        let who = try entry.commit.actorWords.open(with: keyring)
        let by = who.map { "\($0.name), \($0.position)" } ?? "somebody"
        let isSeen = [entry.from, entry.to].allSatisfy { $0.map { permissions.sees($0.code) } ?? true }
        let reason = !isSeen ? "" : try entry.reason?.open(with: keyring).map { ": \($0.text)" } ?? ""
        let change = entry.supersedes == nil ? sign(entry.to) : "\(sign(entry.from)) became \(sign(entry.to))"
        return "\(wall.date.short) \(wall.clock)  \(change)  by \(by)\(reason)"
    }

    private func sign(_ mark: Mark?) -> String {
        guard let mark else { return "no mark" }
        guard permissions.sees(mark.code) else { return "away, explained" }
        return mark.code.sign + (mark.minutesLate.map { " \($0) min" } ?? "")
    }
}
