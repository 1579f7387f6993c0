public import Domain
import EventLog
import Storage

/// A worry that nobody who was told has read yet.
public struct WorryLine: Hashable, Sendable {
    /// Which entry.
    public var entry: EntryID
    /// Whom it is about.
    public var child: ChildID
    /// The name as it is spoken.
    public var name: String
    /// Who told it.
    public var by: String
    /// The day on which they did.
    public var day: CivilDate
    /// When.
    public var at: ClockTime
}

extension Workspace {
    /// Tells a safeguarding lead of a worry now: who was told and when is kept, and they see it on Today at once.
    ///
    /// Only the safeguarding leads, whoever was told, and the person who tells may read it.
    /// - Returns: the name of whoever is told.
    public func tellWorry(_ words: String, about child: ChildID, to lead: StaffID) throws -> String {
        guard let told = safeguardingLeads.first(where: { $0.id == lead }) else { throw FollowUpError.nobodyToTell }
        try keep(
            .worry(SafeguardingWorry(toldTo: lead, at: wall.clock, words: words)), about: child,
            readership: .restricted(to: [lead]))
        return told.name
    }

    /// Who can be told of a worry.
    public func leadsToTell() throws -> [StaffChoice] {
        _ = try requirePerson()
        return safeguardingLeads
    }

    /// Worries that this person was told of, or may read as safeguarding lead, and that nobody has opened yet.
    func unreadWorries(at snapshot: Snapshot) throws -> [WorryLine] {
        guard let keyring, let person else { return [] }
        let access = access
        var unread: [EntryID: WorryLine] = [:]
        var tellers: [EntryID: StaffID] = [:]
        for record in try snapshot.currentEntries(of: [.worry]) {
            guard record.actor != person.id, access.mayRead(record, of: record.child),
                case .worry(let worry)? = try record.words?.open(with: keyring)?.content(of: .worry),
                access.isSafeguardingLead || worry.toldTo == person.id
            else { continue }
            tellers[record.entry] = record.actor
            unread[record.entry] = WorryLine(
                entry: record.entry, child: record.child,
                name: directory.children[record.child]?.details.spokenName ?? "",
                by: directory.staff[record.actor]?.details.name ?? "", day: record.day, at: worry.at)
        }
        guard !unread.isEmpty else { return [] }
        for record in try snapshot.currentEntries(of: [.reading], about: unread.values.map(\.child)) {
            // Whoever told it may look at it again; that leaves it unread.
            guard let of = try worryRead(by: record), tellers[of] != record.actor else { continue }
            unread[of] = nil
        }
        return unread.values.sorted { ($0.day, $0.at, $0.entry) < ($1.day, $1.at, $1.entry) }
    }

    /// Refuses that a worry is taken back without a reason, or by its teller before anybody who was told has read it.
    func checkWithdrawing(
        _ worry: SafeguardingWorry, _ record: StoryRecord, because reason: String, at snapshot: Snapshot
    ) throws {
        guard !reason.isEmpty else { throw StoryError.reasonNeeded }
        guard worry.toldTo != person?.id else { return }
        let isRead = try snapshot.currentEntries(of: [.reading], about: [record.child]).contains {
            try $0.actor != record.actor && worryRead(by: $0) == record.entry
        }
        guard isRead else { throw StoryError.notRead }
    }

    /// Has Ctrl-Z say that a worry stays told.
    func rememberTold(_ lead: StaffID, about child: ChildID) {
        let name = directory.staff[lead]?.details.name ?? "the safeguarding lead"
        let words = "your worry about \(calledName(of: child))"
        let sentence = "Ctrl-Z leaves \(words) as it was told. Tell \(name) what has changed."
        remember(UndoEntry(act: .lasting(sentence), words: words))
    }

    private func worryRead(by record: StoryRecord) throws -> EntryID? {
        guard case .reading(let reading)? = try opened(record) else { return nil }
        return reading.of
    }
}
