import Canvas
public import Domain
import EventLog
import Storage

/// A child of the same family, as people have confirmed.
public struct SiblingLine: Hashable, Sendable, Identifiable {
    /// Which child.
    public let id: ChildID
    /// The name as it is spoken.
    public let name: String
    /// The group today.
    public let group: String
    /// Last week and this, up to now.
    public let strip: [StripSign]
}

/// A child who may be of the same family: what they share says so, and nobody has said yes or no.
public struct SiblingHint: Hashable, Sendable, Identifiable {
    /// Which child.
    public let id: ChildID
    /// The name, and the group today.
    public let name: String
    /// What both share: a phone number, an electronic mail address, a contact's name and address.
    public let shared: [String]
}

extension Workspace {
    /// The children of a child's family whom the person may see, and how many more there are.
    public func siblings(of child: ChildID) throws -> (seen: [SiblingLine], others: Int) {
        _ = try requireChild(child)
        guard access.may(.read, .family, about: child) else { return ([], 0) }
        return try database.read { snapshot in
            _ = try loadDirectory(at: snapshot)
            let all = try familyLinks(of: child, at: snapshot).filter(\.value).map(\.key)
            let seen = all.filter { access.sees($0) }.sorted()
            let strips = try strips(of: seen, at: snapshot)
            let lines = seen.compactMap { id -> SiblingLine? in
                guard let entry = directory.children[id] else { return nil }
                let group = entry.membership.group(on: wall.date).map { directory.name(of: $0) } ?? ""
                return SiblingLine(
                    id: id, name: entry.details.spokenName, group: group, strip: strips[id] ?? [])
            }
            return (lines, all.count - seen.count)
        }
    }

    /// The strip of last week and this of one child, for those who see the child.
    public func strip(of child: ChildID) throws -> [StripSign] {
        _ = try requireChild(child)
        return try database.read { try strips(of: [child], at: $0)[child] ?? [] }
    }

    /// Children who share a contact with a child and of whom nobody has said whether they are of one family.
    public func siblingHints(for child: ChildID) throws -> [SiblingHint] {
        _ = try requireChild(child)
        guard access.may(.read, .family, about: child) else { return [] }
        return try database.read { snapshot in
            _ = try loadDirectory(at: snapshot)
            let own = try openedContacts(of: child, at: snapshot).map { SharedMarks($0.details) }
            guard !own.isEmpty else { return [] }
            let known = try familyLinks(of: child, at: snapshot)
            let others = directory.children.values
                .filter { $0.id != child && known[$0.id] == nil && access.sees($0.id) }
                .sorted { ($0.order, $0.id) < ($1.order, $1.id) }
            return try others.compactMap { other in
                let theirs = try openedContacts(of: other.id, at: snapshot).map { SharedMarks($0.details) }
                let shared = SharedMarks.shared(own, theirs)
                guard !shared.isEmpty else { return nil }
                let group = other.membership.group(on: wall.date).map { ", " + directory.name(of: $0) } ?? ""
                return SiblingHint(id: other.id, name: other.details.spokenName + group, shared: shared)
            }
        }
    }

    /// Says that two children are of one family, or that they are not; both stories say so.
    public func confirmSibling(_ other: ChildID, of child: ChildID, isSibling: Bool) throws {
        let words = "that \(calledName(of: child)) and \(calledName(of: other)) are of one family"
        try keepTogether(words: words) { snapshot in
            for one in [child, other] {
                _ = try requireChild(one)
                guard access.may(.write, .family, about: one) else {
                    throw AccessError.notForRole("Saying who is of one family")
                }
            }
            return try [(child, other), (other, child)].map { one, two in
                let known = try snapshot.story(of: one).last { record in
                    guard record.isCurrent, record.kind == .sibling, case .sibling(let link)? = try opened(record)
                    else {
                        return false
                    }
                    return link.other == two
                }
                return KeptStory(
                    child: one,
                    entry: StoryEntry(
                        id: known?.entry ?? identifiers.next(), day: wall.date,
                        content: .sibling(SiblingLink(other: two, isSibling: isSibling))),
                    before: try known.flatMap(wording))
            }
        }
    }

    /// What people have said of each other child: of the family or not.
    private func familyLinks(of child: ChildID, at snapshot: Snapshot) throws -> [ChildID: Bool] {
        var links: [ChildID: Bool] = [:]
        for record in try snapshot.story(of: child) where record.isCurrent && record.kind == .sibling {
            if case .sibling(let link)? = try opened(record) { links[link.other] = link.isSibling }
        }
        return links
    }
}

/// What of a contact can be the same for brothers and sisters.
private struct SharedMarks {
    let name: String
    let phone: String
    let email: String
    let address: String

    init(_ details: ContactDetails) {
        name = Text.folded(details.spokenName)
        let digits = details.phone.filter { $0.isASCII && $0.isNumber }
        phone = digits.hasPrefix("44") ? "0" + digits.dropFirst(2) : digits
        email = details.email.lowercased()
        address = Text.folded(details.address)
    }

    static func shared(_ own: [SharedMarks], _ theirs: [SharedMarks]) -> [String] {
        func any(_ same: (SharedMarks, SharedMarks) -> Bool) -> Bool {
            own.contains { one in theirs.contains { same(one, $0) } }
        }
        var shared: [String] = []
        // Shorter numbers are placeholders; a name alone is shared by strangers.
        if any({ $0.phone.count >= 9 && $0.phone == $1.phone }) { shared.append("a phone number") }
        if any({ !$0.email.isEmpty && $0.email == $1.email }) { shared.append("an email address") }
        if any({ !$0.address.isEmpty && $0.address == $1.address }) { shared.append("an address") }
        if !shared.isEmpty, any({ !$0.name.isEmpty && $0.name == $1.name }) { shared.append("a contact's name") }
        return shared
    }
}
