import Domain
import EventLog
import Storage

/// Reads what a child's page shows, at one moment of the log.
struct ChildPageReader {
    let snapshot: Snapshot
    let keyring: Keyring
    let directory: Directory
    let access: ChildAccess
    let permissions: Permissions
    let entry: Directory.ChildEntry
    let today: CivilDate
    let lastOpened: Session
    /// Whether only marks of groups that the person sees are for them: practitioners see what was in their groups.
    var isLimited: Bool { access.isLimited(to: child) }

    var child: ChildID { entry.id }

    /// Reads of a child, for the person who is signed in.
    init(_ work: Workspace, _ entry: Directory.ChildEntry, _ snapshot: Snapshot, _ keyring: Keyring) {
        self.snapshot = snapshot
        self.keyring = keyring
        self.entry = entry
        directory = work.directory
        access = work.access
        permissions = work.permissions
        today = work.wall.date
        lastOpened = work.lastOpened
    }

    /// Kinds of which what holds is read however long ago it began.
    static let holding: [StoryKind] = [
        .keyAdult, .namedContact, .profile, .adjustment, .circumstances, .collector, .sibling, .voice, .checkIn,
        .handover, .curiosity,
    ]

    /// Whether the child's mark of a session is for this person.
    func mayCount(_ session: Session) -> Bool {
        access.mayCount(session, of: child)
    }

    /// The names that the sentences of a story need.
    func names(in story: [StoryLine]) -> TimelineNames {
        var names = TimelineNames(child: entry.details.preferredForename)
        names.staff = directory.staff.mapValues(\.details.name)
        for line in story {
            guard case .sibling(let link)? = line.content, access.sees(link.other) else { continue }
            names.children[link.other] = directory.children[link.other]?.details.spokenName
        }
        return names
    }

    /// Who the child is.
    func header(_ story: [StoryLine], _ names: TimelineNames) throws -> ChildHeader {
        var header = ChildHeader()
        let details = entry.details
        header.name = details.spokenName
        header.calledName = details.preferredForename
        header.age = details.born.age(on: today)
        header.yearGroup = details.yearGroup
        header.group = entry.membership.group(on: today).map(directory.name(of:))
        header.doorNote = details.doorNote
        header.interests = details.interests
        header.keyAdults = entry.keyAdults.filter { $0.holds(on: today) }
            .sorted { $0.place.rawValue < $1.place.rawValue }.map { names.staff($0.staff) }
        for line in story.filter(\.isCurrent).sorted(by: { ($0.day, $0.recorded) < ($1.day, $1.recorded) }) {
            guard let content = line.content, line.day <= today else { continue }
            take(content, of: line, into: &header, names)
        }
        let contacts = try snapshot.contacts(of: child).compactMap { try $0.details?.open(with: keyring) }
        header.collectors += contacts.count(where: \.mayCollect)
        header.firstContact = firstContact(of: contacts)
        return header
    }

    private func take(
        _ content: StoryContent, of line: StoryLine, into header: inout ChildHeader, _ names: TimelineNames
    ) {
        let holds = content.until.map { today <= $0 } ?? true
        switch content {
        case .profile(let profile):
            header.saidAs = profile.saidAs
            header.pronouns = profile.pronouns
            header.strengths = profile.strengths
        case .voice(let voice):
            let text = voice.words.isEmpty ? voice.saw : voice.words
            guard !text.isEmpty else { return }
            switch voice.speaker {
            case .child: header.childWords = .init(day: line.day, how: voice.tool, text: text)
            case .family: header.familyWords = .init(day: line.day, how: voice.who, text: text)
            case .setting: break
            }
        case .attempt(let attempt) where attempt.outcome == .spoke && !attempt.words.isEmpty:
            header.familyWords = .init(day: line.day, how: attempt.whom, text: attempt.words)
        case .book(let book) where book.side == .home:
            header.familyWords = .init(day: line.day, how: book.who, text: book.text)
        case .namedContact(let contact): header.namedContact = names.staff(contact.staff)
        case .collector(let collector) where holds && collector.standing == .may: header.collectors += 1
        case .adjustment(let adjustment) where holds: header.adjustments.append(adjustment.text)
        default: break
        }
    }

    /// Who is called first; practitioners who are not the child's key adult have no need of it.
    private func firstContact(of contacts: [ContactDetails]) -> String? {
        guard !isLimited else { return nil }
        guard let first = contacts.min(by: { $0.priority < $1.priority }) else { return nil }
        let who = [first.relationship.capitalisedFirst, first.forename].filter { !$0.isEmpty }
        let how = first.preferredChannel.isEmpty ? "" : ", \(first.preferredChannel)"
        return who.joined(separator: " ") + how
    }
}
