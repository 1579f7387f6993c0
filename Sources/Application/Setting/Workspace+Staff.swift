import Canvas
public import Domain
import EventLog
import Storage
import Vault

extension Workspace {
    /// Everybody who ever worked here, by name.
    public func staffList() throws -> [Directory.StaffEntry] {
        try mayManage("The list of staff")
        return directory.staff.values.sorted { ($0.details.name, $0.id) < ($1.details.name, $1.id) }
    }

    /// A member of staff who works here, by the name they sign in with.
    ///
    /// - Throws: ``AccessError`` for somebody who does not manage the setting, ``SettingError/noStaff(_:)``.
    public func staff(signingInAs name: String) throws -> Directory.StaffEntry {
        try mayManage("The list of staff")
        return try database.read { try entry(signingInAs: name, at: $0) }
    }

    /// Adds somebody with a way to sign in.
    public func addStaff(_ details: StaffDetails, signIn: NewSignIn) throws {
        let id: StaffID = identifiers.next()
        try record("Adding staff", of: id, signIn: signIn) { snapshot in
            [.added(id, try checked(details, signIn, at: snapshot))]
        }
    }

    /// Gives somebody who is not on the staff a sign-in for one group and one day.
    ///
    /// With that day as the last one it opens nothing from the next day on; the key slot goes with the next change
    /// that a manager makes after it.
    public func addCover(
        name: String, position: String, signIn: NewSignIn, group: GroupID, on date: CivilDate
    ) throws {
        let id: StaffID = identifiers.next()
        let details = StaffDetails(name: name, position: position, role: .practitioner)
        try record("Giving cover", of: id, signIn: signIn) { snapshot in
            try mayCover(on: date)
            return [
                .added(id, try checked(details, signIn, at: snapshot)), .covering(id, group, on: date),
                .retired(id, lastDay: date),
            ]
        }
    }

    /// Lets somebody on the staff cover a group for a day.
    public func cover(_ signInName: String, group: GroupID, on date: CivilDate) throws {
        try commit { snapshot in
            try mayManage("Giving cover")
            try mayCover(on: date)
            let entry = try entry(signingInAs: signInName, at: snapshot)
            guard !directory.cover.contains(.init(staff: entry.id, group: group, day: date)) else { return [] }
            return [NewEvent(.staff(entry.id), .staff(.covering(entry.id, group, on: date)))]
        }
    }

    /// Changes somebody's details; a new name to sign in with needs a new secret, as each slot is bound to its name.
    public func changeStaff(
        _ signInName: String, signIn: NewSignIn? = nil, _ change: (inout StaffDetails) -> Void
    ) throws {
        let before = try staff(signingInAs: signInName)
        let (id, old) = (before.id, before.details.signInName ?? signInName)
        try record("Changing staff", of: id, signIn: signIn, replacing: old) { snapshot in
            let entry = try entry(signingInAs: signInName, at: snapshot)
            guard entry.id == id else { throw SettingError.noStaff(signInName) }
            var details = entry.details
            change(&details)
            details = try checked(details, signIn, of: entry, at: snapshot)
            if entry.details.role == .manager, details.role != .manager {
                try keepsManager(without: entry.id, after: wall.date, at: snapshot)
            }
            // A new secret under the same name is a change as well: the log tells of it.
            return details == entry.details && signIn == nil ? [] : [.changed(entry.id, details)]
        }
    }

    /// Says when somebody's last day is.
    ///
    /// From the next day on they cannot sign in. Where the day has passed, their key slots and PIN go at once,
    /// otherwise with the next change that a manager makes after it.
    public func retireStaff(_ signInName: String, lastDay: CivilDate) throws {
        var past = PastSignIns()
        try commit(
            alongside: { try past.remove(from: $0) },
            decide: { snapshot in
                try mayManage("Retiring staff")
                let entry = try entry(signingInAs: signInName, at: snapshot)
                guard entry.lastDay != lastDay else { return [] }
                if entry.details.role == .manager {
                    try keepsManager(without: entry.id, after: lastDay, at: snapshot)
                }
                if lastDay < wall.date { past = try signIns(of: [entry.id], at: snapshot) }
                return [NewEvent(.staff(entry.id), .staff(.retired(entry.id, lastDay: lastDay)))]
            })
    }

    /// The groups that somebody covers today, by name.
    public func coveredToday(by staff: StaffID) throws -> [String] {
        try mayManage("The list of staff")
        let today = wall.date
        return directory.cover.filter { $0.staff == staff && $0.day == today }.map { directory.name(of: $0.group) }
            .sorted()
    }

    /// Nobody takes a register on a day that has passed.
    private func mayCover(on date: CivilDate) throws {
        guard wall.date <= date else { throw SettingError.coverOfPastDay(date) }
    }

    private func entry(signingInAs name: String, at snapshot: Snapshot) throws -> Directory.StaffEntry {
        let name = Text.line(name)
        let slot = try snapshot.keySlots().first { $0.label == name && name != Self.recoveryLabel }
        guard let entry = slot?.staff.flatMap({ directory.staff[$0] }),
            entry.lastDay.map({ wall.date <= $0 }) ?? true
        else { throw SettingError.noStaff(name) }
        return entry
    }

    /// Refuses unless another manager who can sign in stays for longer.
    private func keepsManager(without id: StaffID, after day: CivilDate, at snapshot: Snapshot) throws {
        let canSignIn = Set(try snapshot.keySlots().filter { $0.label != Self.recoveryLabel }.compactMap(\.staff))
        let others = directory.staff.values.contains {
            $0.id != id && $0.details.role == .manager && canSignIn.contains($0.id)
                && ($0.lastDay.map { day < $0 } ?? true)
        }
        guard others else { throw SettingError.lastManager }
    }

    private func checked(
        _ details: StaffDetails, _ signIn: NewSignIn?, of entry: Directory.StaffEntry? = nil, at snapshot: Snapshot
    ) throws -> StaffDetails {
        var details = details
        details.name = Text.line(details.name)
        details.position = Text.line(details.position)
        guard !details.name.isEmpty, !details.position.isEmpty else { throw SettingError.nameNeeded }
        guard let signIn else { return details }
        details.signInName = signIn.name
        let slots = try snapshot.keySlots()
        guard !slots.contains(where: { $0.label == signIn.name && $0.staff != entry?.id }),
            signIn.name != Self.recoveryLabel
        else { throw SettingError.nameTaken(signIn.name) }
        return details
    }

    /// Records what became of somebody, and in the same change their key slot.
    private func record(
        _ what: String, of id: StaffID, signIn: NewSignIn?, replacing old: String? = nil,
        decide: (Snapshot) throws -> [StaffEvent]
    ) throws {
        try mayManage(what)
        guard signIn?.name != "" else { throw SettingError.nameNeeded }
        guard let keyring else { throw AccessError.nobodySignedIn }
        // Made before the change: deriving a key takes long, and others wait to write.
        let slot: KeySlot? =
            switch signIn {
            case .passphrase(_, let passphrase)?:
                try keyring.slot(signIn?.name ?? "", passphrase: passphrase, cost: slotCost)
            case .keyFile(let file)?: try keyring.slot(file)
            case nil: nil
            }
        try commit(
            alongside: { tables in
                guard let slot else { return }
                if let old { try tables.removeKeySlot(old) }
                try tables.put(StoredKeySlot(label: slot.label, staff: id, body: slot.bytes))
            },
            decide: { snapshot in
                try mayManage(what)
                return try decide(snapshot).map { NewEvent(.staff(id), .staff($0)) }
            })
    }
}
