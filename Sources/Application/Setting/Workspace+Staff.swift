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

    /// A member of staff by the name they sign in with.
    public func staff(signingInAs name: String) throws -> Directory.StaffEntry {
        guard let entry = directory.staff.values.first(where: { $0.details.signInName == name }) else {
            throw SettingError.noStaff(name)
        }
        return entry
    }

    /// Adds somebody with a way to sign in.
    public func addStaff(_ details: StaffDetails, signIn: NewSignIn) throws {
        try mayManage("Adding staff")
        let id: StaffID = identifiers.next()
        try record([.added(id, try checked(details, signIn))], of: id, signIn: signIn)
    }

    /// Gives somebody who is not on the staff a sign-in for one group and one day.
    public func addCover(
        name: String, position: String, signIn: NewSignIn, group: GroupID, on date: CivilDate
    ) throws {
        try mayManage("Giving cover")
        let id: StaffID = identifiers.next()
        let details = StaffDetails(name: name, position: position, role: .practitioner)
        // With the day as the last one, the sign-in opens nothing from the next day on.
        try record(
            [.added(id, try checked(details, signIn)), .covering(id, group, on: date), .retired(id, lastDay: date)],
            of: id, signIn: signIn)
    }

    /// Lets somebody on the staff cover a group for a day.
    public func cover(_ signInName: String, group: GroupID, on date: CivilDate) throws {
        try mayManage("Giving cover")
        let entry = try staff(signingInAs: signInName)
        guard !directory.cover.contains(.init(staff: entry.id, group: group, day: date)) else { return }
        try record([.covering(entry.id, group, on: date)], of: entry.id, signIn: nil)
    }

    /// Changes somebody's details; a new name to sign in with needs a new secret, as each slot is bound to its name.
    public func changeStaff(
        _ signInName: String, signIn: NewSignIn? = nil, _ change: (inout StaffDetails) -> Void
    ) throws {
        try mayManage("Changing staff")
        let entry = try staff(signingInAs: signInName)
        var details = entry.details
        change(&details)
        if let signIn { details.signInName = signIn.name }
        details = try checked(details, signIn, of: entry)
        if entry.details.role == .manager, details.role != .manager { try keepsManager(without: entry.id) }
        let events: [StaffEvent] = details == entry.details ? [] : [.changed(entry.id, details)]
        try record(events, of: entry.id, signIn: signIn, replacing: signIn == nil ? nil : signInName)
    }

    /// Says when somebody's last day is; their sign-in goes with it.
    public func retireStaff(_ signInName: String, lastDay: CivilDate) throws {
        try mayManage("Retiring staff")
        let entry = try staff(signingInAs: signInName)
        if entry.details.role == .manager { try keepsManager(without: entry.id) }
        try record(
            [.retired(entry.id, lastDay: lastDay)], of: entry.id, signIn: nil,
            replacing: lastDay < wall.date ? signInName : nil)
    }

    private func keepsManager(without id: StaffID) throws {
        let others = directory.staff.values.contains {
            $0.id != id && $0.details.role == .manager && ($0.lastDay.map { wall.date <= $0 } ?? true)
        }
        guard others else { throw SettingError.lastManager }
    }

    private func checked(
        _ details: StaffDetails, _ signIn: NewSignIn?, of entry: Directory.StaffEntry? = nil
    ) throws -> StaffDetails {
        var details = details
        details.name = details.name.trimmingBlanks()
        details.position = details.position.trimmingBlanks()
        guard !details.name.isEmpty, !details.position.isEmpty else { throw SettingError.nameNeeded }
        guard let signIn else { return details }
        details.signInName = signIn.name
        let slots = try database.read { try $0.keySlots() }
        guard !slots.contains(where: { $0.label == signIn.name && $0.staff != entry?.id }),
            signIn.name != Self.recoveryLabel
        else { throw SettingError.nameTaken(signIn.name) }
        return details
    }

    /// Records what became of somebody, and in the same change their key slot.
    private func record(
        _ events: [StaffEvent], of id: StaffID, signIn: NewSignIn?, replacing old: String? = nil
    ) throws {
        guard let keyring else { throw AccessError.nobodySignedIn }
        let slot: KeySlot? =
            switch signIn {
            case .passphrase(let name, let passphrase): try keyring.slot(name, passphrase: passphrase, cost: slotCost)
            case .keyFile(let file): try keyring.slot(file)
            case nil: nil
            }
        let put: (SideTables) throws -> Void = { tables in
            if let old { try tables.removeKeySlot(old) }
            if let slot { try tables.put(StoredKeySlot(label: slot.label, staff: id, body: slot.bytes)) }
        }
        guard !events.isEmpty else { return try database.write(put) }
        try commit(events.map { NewEvent(.staff(id), .staff($0)) }, alongside: put)
    }
}
