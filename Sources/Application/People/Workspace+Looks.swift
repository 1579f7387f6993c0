public import Domain
import EventLog
import Storage

/// When a person last looked at each child's page.
struct Looks {
    let person: StaffID
    var times: [ChildID: Instant]
    /// Whether all of it is on disk.
    var isKept: Bool
}

extension Workspace {
    /// Remembers that the person has a child's page before them; it is kept with the next list of children.
    public func noteLook(at child: ChildID) {
        guard let person, access.sees(child) else { return }
        var looks = looks ?? Looks(person: person.id, times: [:], isKept: true)
        looks.times[child] = clock.now()
        looks.isKept = false
        self.looks = looks
    }

    /// How many current entries others made about each child since the person last looked, or in the last two weeks.
    func news(after looks: Looks, at snapshot: Snapshot) throws -> [ChildID: Int] {
        guard let person else { return [:] }
        let access = access
        let earliest = Instant(milliseconds: clock.now().milliseconds - Self.newsReach)
        var news: [ChildID: Int] = [:]
        for entry in try snapshot.storyNews(since: earliest) {
            guard entry.actor != person.id, let kind = entry.kind, kind != .reading,
                looks.times[entry.child].map({ $0 < entry.recorded }) ?? true,
                access.sees(entry.child), access.may(.read, kind, about: entry.child)
            else { continue }
            news[entry.child, default: 0] += 1
        }
        return news
    }

    /// Puts the looks of this sitting on disk, sealed and outside the log.
    func keepLooks() throws {
        guard let keyring, var looks = looks, looks.person == person?.id, !looks.isKept else { return }
        let known = try readLooks(of: looks.person)
        looks.times.merge(known) { max($0, $1) }
        let words = looks.times.map { "\($0.key.rawValue) \($0.value.milliseconds)" }.joined(separator: "\n")
        let now = clock.now()
        let name = Self.looksName(looks.person)
        try database.write { tables in
            let sealed = try keyring.seal(Array(words.utf8), with: .setting, context: Self.looksContext)
            try tables.put(StoredDraft(name: name, key: .setting, sealed: sealed, savedAt: now))
        }
        looks.isKept = true
        self.looks = looks
    }

    /// When the person last looked at each child, from the disk where this sitting does not know.
    func ownLooks() throws -> Looks {
        guard let person else { throw AccessError.nobodySignedIn }
        if let looks, looks.person == person.id { return looks }
        let read = Looks(person: person.id, times: try readLooks(of: person.id), isKept: true)
        looks = read
        return read
    }

    private func readLooks(of staff: StaffID) throws -> [ChildID: Instant] {
        guard let keyring, let stored = try database.read({ try $0.draft(Self.looksName(staff)) }),
            let plain = try keyring.open(stored.sealed, with: stored.key, context: Self.looksContext)
        else { return [:] }
        var times: [ChildID: Instant] = [:]
        for line in String(decoding: plain, as: UTF8.self).split(separator: "\n") {
            let parts = line.split(separator: " ").compactMap { Int64($0) }
            guard parts.count == 2 else { continue }
            times[ChildID(rawValue: parts[0])] = Instant(milliseconds: parts[1])
        }
        return times
    }

    private static func looksName(_ staff: StaffID) -> String {
        "\(staff.rawValue)/looks"
    }

    private static let looksContext: UInt32 = 0xFFFF_0003
    /// How far back something is new to somebody who never looked: two weeks, our proposal.
    private static let newsReach: Int64 = 14 * 24 * 60 * 60 * 1000
}
