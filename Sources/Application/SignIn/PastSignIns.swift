import Domain
import Storage

/// The sign-ins of people whose last day has passed: they open nothing any more, and go with the next change.
struct PastSignIns {
    /// The labels of key slots.
    var labels: [String] = []
    /// The names of sealed PINs.
    var secrets: [String] = []

    /// Takes them out.
    func remove(from tables: SideTables) throws {
        for label in labels { try tables.removeKeySlot(label) }
        for secret in secrets { try tables.removeSecret(secret) }
    }
}

extension Workspace {
    /// The sign-ins that are past today; the paper's slot is nobody's and stays.
    func pastSignIns(at snapshot: Snapshot) throws -> PastSignIns {
        let today = wall.date
        let gone = Set(directory.staff.values.filter { $0.lastDay.map { $0 < today } ?? false }.map(\.id))
        return try signIns(of: gone, at: snapshot)
    }

    /// Every sign-in of some members of staff.
    func signIns(of staff: Set<StaffID>, at snapshot: Snapshot) throws -> PastSignIns {
        guard !staff.isEmpty else { return PastSignIns() }
        let slots = try snapshot.keySlots().filter { slot in
            slot.label != Self.recoveryLabel && slot.staff.map(staff.contains) ?? false
        }
        return PastSignIns(
            labels: slots.map(\.label),
            secrets: try staff.map(Self.secretName).filter { try snapshot.secret($0) != nil })
    }
}
