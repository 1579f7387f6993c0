import Canvas
import Domain
import EventLog
import Storage
import Vault

/// Reads and opens everything that a directory holds, at one moment of the log.
struct DirectoryLoader {
    let snapshot: Snapshot
    let keyring: Keyring
    let today: CivilDate

    /// The directory as it now stands.
    func load() throws -> Directory {
        var directory = Directory()
        if let setting = try snapshot.setting() {
            directory.settingName = setting.name
            directory.profile = setting.profile
        }
        directory.calendar = SchoolCalendar(try snapshot.periods())
        for entry in try snapshot.sessionTimes() {
            directory.times.set(entry.times, for: entry.half, from: entry.from)
        }
        directory.groups = try snapshot.groups()
            .map { Directory.GroupEntry(id: $0.id, name: $0.name, lastDay: $0.lastDay) }
        directory.reasons = try snapshot.listedReasons()
        directory.escalation = try snapshot.escalationSteps()
        let words = try snapshot.kinderWords()
        directory.language = words.isEmpty ? nil : Language(words)
        directory.patternSettings = try snapshot.patternSettings()
        try loadStaff(into: &directory)
        try loadChildren(into: &directory)
        tellApart(&directory)
        try loadKeyAdults(into: &directory)
        for record in try snapshot.currentEntries(of: [.adjustment]) {
            directory.children[record.child]?.adjustments
                .append(Directory.AdjustmentDays(from: record.day, until: record.until))
        }
        try loadLadders(into: &directory)
        return directory
    }

    private func loadLadders(into directory: inout Directory) throws {
        for record in try snapshot.currentEntries(of: [.reintegration]) {
            guard
                case .reintegration(let plan)? = try record.words?.open(with: keyring)?.content(of: .reintegration)
            else { continue }
            directory.children[record.child]?.plans.ladders.append(Ladder(entry: record.entry, plan: plan))
        }
    }

    private func loadStaff(into directory: inout Directory) throws {
        let scripts = try snapshot.keySlots().filter { (try? KeySlot(bytes: $0.body))?.kind == .keyFile }.map(\.label)
        for record in try snapshot.staff() {
            let words = try record.words?.open(with: keyring)
            directory.staff[record.id] = Directory.StaffEntry(
                id: record.id,
                details: StaffDetails(
                    name: words?.name ?? "", position: words?.position ?? "", role: record.role,
                    isSafeguardingLead: record.isSafeguardingLead, groups: record.groups,
                    signInName: record.signInName),
                isScript: record.signInName.map(scripts.contains) ?? false, lastDay: record.lastDay)
        }
        directory.cover = try snapshot.cover(from: today)
            .map { Directory.CoverEntry(staff: $0.staff, group: $0.group, day: $0.day) }
    }

    private func loadChildren(into directory: inout Directory) throws {
        for record in try snapshot.children() {
            guard let details = try record.details?.open(with: keyring) else { continue }
            directory.children[record.id] = Directory.ChildEntry(
                id: record.id, details: details, compulsory: CompulsorySchoolAge(born: details.born),
                order: Text.folded("\(details.surname) \(details.preferredForename)"))
        }
        for record in try snapshot.memberships() {
            if let group = record.group {
                directory.children[record.child]?.membership.join(group, from: record.from)
            } else {
                directory.children[record.child]?.membership.leave(after: record.from.adding(days: -1))
            }
        }
        for record in try snapshot.plannedAbsences() {
            var plan = record.plan
            plan.reason = try record.reason?.open(with: keyring)?.text ?? ""
            directory.children[record.child]?.plans.apply(.absencePlanned(record.child, plan))
        }
        for record in try snapshot.arrivalPlans() {
            var plan = record.plan
            plan.detail = try record.detail?.open(with: keyring)?.text ?? ""
            directory.children[record.child]?.plans.apply(.arrivalPlanned(record.child, plan))
        }
    }

    private func loadKeyAdults(into directory: inout Directory) throws {
        for record in try snapshot.currentEntries(of: [.keyAdult]) {
            guard case .keyAdult(let relation)? = try record.words?.open(with: keyring)?.content(of: .keyAdult) else {
                continue
            }
            directory.children[record.child]?.keyAdults.append(
                Directory.KeyAdultEntry(
                    entry: record.entry, staff: relation.staff, place: relation.place, from: record.day,
                    until: relation.until))
        }
    }
}
