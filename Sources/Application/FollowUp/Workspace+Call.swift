import Canvas
public import Domain
import EventLog
import Storage

extension Workspace {
    /// What is needed to ask a child's family; also for a child who is not on the worklist.
    public func callPage(of child: ChildID) throws -> CallPage {
        let entry = try requireChild(child)
        guard access.may(.read, .attempt, about: child) else { throw AccessError.notForRole("Asking families") }
        return try database.read { snapshot in
            _ = try loadDirectory(at: snapshot)
            let known = try followUp(at: snapshot).families.first { $0.children.contains { $0.id == child } }
            let family =
                known
                ?? FamilyLine(
                    children: [
                        AwayChild(
                            id: child, name: entry.details.spokenName, calledName: entry.details.preferredForename,
                            age: entry.details.born.age(on: wall.date),
                            groupName: entry.membership.group(on: wall.date).map(directory.name) ?? "", sessions: [])
                    ], order: .others, mayAsk: true)
            return CallPage(
                family: family, contacts: try contacts(of: family, at: snapshot),
                interpreter: try interpreter(of: child, at: snapshot), colleagues: colleagues(for: child),
                leads: safeguardingLeads, hasOwnSteps: hasOwnEscalationSteps)
        }
    }

    /// Who is told of a worry: the safeguarding leads, or the managers of a setting that has named none.
    var safeguardingLeads: [StaffChoice] {
        let staff = staffToday
        let leads = staff.filter { $0.details.isSafeguardingLead && $0.details.role != .leader }
        return choices(leads.isEmpty ? staff.filter { $0.details.role == .manager } : leads)
    }

    /// The people on the staff today; a key for scripts is nobody to turn to.
    var staffToday: [Directory.StaffEntry] {
        directory.staff.values.filter { !$0.isScript && $0.lastDay.map { wall.date <= $0 } ?? true }
    }

    private func choices(_ staff: [Directory.StaffEntry]) -> [StaffChoice] {
        staff.map { StaffChoice(id: $0.id, name: $0.details.name, position: $0.details.position) }
            .sorted { ($0.name, $0.id) < ($1.name, $1.id) }
    }

    /// Those who may read what was tried: the office, managers, safeguarding leads and the child's key adults.
    private func colleagues(for child: ChildID) -> [StaffChoice] {
        let own = Set((directory.children[child]?.keyAdults ?? []).filter { $0.holds(on: wall.date) }.map(\.staff))
        return choices(
            staffToday.filter { entry in
                let role = entry.details.role
                guard role != .leader, entry.id != person?.id else { return false }
                return role == .office || role == .manager || entry.details.isSafeguardingLead || own.contains(entry.id)
            })
    }

    /// The contacts of a family in calling order; whoever is a contact of two of its children stands once.
    private func contacts(of family: FamilyLine, at snapshot: Snapshot) throws -> [CallContact] {
        guard let keyring else { throw AccessError.nobodySignedIn }
        let tried = family.attempts.filter { $0.day == wall.date }.map(\.attempt)
        var found: [(key: String, priority: Int, contact: CallContact)] = []
        for child in family.children.map(\.id) {
            for record in try snapshot.contacts(of: child) {
                guard let details = try record.details?.open(with: keyring) else { continue }
                let key = Text.folded("\(details.surname)\n\(details.forename)\n\(details.phone)")
                if let place = found.firstIndex(where: { $0.key == key }) {
                    found[place].contact.ids[child] = record.id
                    continue
                }
                let name = [details.forename, details.surname].filter { !$0.isEmpty }.joined(separator: " ")
                let contact = CallContact(
                    ids: [child: record.id], name: name, relationship: details.relationship,
                    preferred: Channel(preferred: details.preferredChannel), preferredWords: details.preferredChannel,
                    bestTime: details.bestTime, language: details.language, livesWith: details.livesWith,
                    hasParentalResponsibility: details.hasParentalResponsibility, phone: details.phone,
                    email: details.email, isTriedToday: false)
                found.append((key, details.priority, contact))
            }
        }
        let ordered = found.enumerated().sorted { ($0.element.priority, $0.offset) < ($1.element.priority, $1.offset) }
        return ordered.map { item in
            var contact = item.element.contact
            contact.isTriedToday = tried.contains { attempt in
                attempt.contact.map { contact.ids.values.contains($0) } ?? (attempt.whom == contact.whom)
            }
            return contact
        }
    }

    private func interpreter(of child: ChildID, at snapshot: Snapshot) throws -> String {
        guard let keyring, access.may(.read, .profile, about: child) else { return "" }
        for record in try snapshot.currentEntries(of: [.profile], about: [child]) {
            if case .profile(let profile)? = try record.words?.open(with: keyring)?.content(of: .profile) {
                return profile.interpreter
            }
        }
        return ""
    }
}
