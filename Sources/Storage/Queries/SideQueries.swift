import Domain
import EventLog

extension Snapshot {
    /// All key slots, by label.
    public func keySlots() throws -> [StoredKeySlot] {
        try connection.statement("SELECT label, staff, body FROM key_slot ORDER BY label").all(make: { row in
            StoredKeySlot(
                label: row.text(0), staff: row.optional(1).map(StaffID.init(rawValue:)), body: row.bytes(2))
        })
    }

    /// A small secret, sealed; `nil` when there is none of this name.
    public func secret(_ name: String) throws -> [UInt8]? {
        try connection.statement("SELECT sealed FROM secret WHERE name = ?").first {
            $0.add(name)
        } make: {
            $0.bytes(0)
        }
    }

    /// A draft; `nil` when there is none of this name.
    public func draft(_ name: String) throws -> StoredDraft? {
        try connection.statement("SELECT name, sealedKey, sealed, savedAt FROM draft WHERE name = ?").first {
            $0.add(name)
        } make: { row in
            StoredDraft(
                name: row.text(0), key: SealingKey(number: row.int(1)), sealed: row.bytes(2),
                savedAt: Instant(milliseconds: row.int(3)))
        }
    }
}
