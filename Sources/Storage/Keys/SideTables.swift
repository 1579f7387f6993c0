public import Domain
public import EventLog

/// What lies beside the log in the same file: key slots, small secrets and drafts.
///
/// None of it is history, so it may change and go. Good only inside ``Database/write(_:)`` or a change.
public struct SideTables {
    private let connection: Connection

    init(_ connection: Connection) {
        self.connection = connection
    }

    /// Puts a key slot, in the place of the one with this label.
    public func put(_ slot: StoredKeySlot) throws {
        try connection.statement("INSERT OR REPLACE INTO key_slot VALUES (?, ?, ?)").run { values in
            values.add(slot.label)
            values.add(slot.staff?.rawValue)
            values.add(slot.body)
        }
    }

    /// Takes a key slot out.
    public func removeKeySlot(_ label: String) throws {
        try connection.statement("DELETE FROM key_slot WHERE label = ?").run { $0.add(label) }
    }

    /// Puts a small secret that is sealed already, in the place of the one with this name.
    public func putSecret(_ name: String, sealed: [UInt8]) throws {
        try connection.statement("INSERT OR REPLACE INTO secret VALUES (?, ?)").run { values in
            values.add(name)
            values.add(sealed)
        }
    }

    /// Takes a secret out.
    public func removeSecret(_ name: String) throws {
        try connection.statement("DELETE FROM secret WHERE name = ?").run { $0.add(name) }
    }

    /// Puts a draft that is sealed already, in the place of the one with this name.
    public func put(_ draft: StoredDraft) throws {
        try connection.statement("INSERT OR REPLACE INTO draft VALUES (?, ?, ?, ?)").run { values in
            values.add(draft.name)
            values.add(draft.key.number)
            values.add(draft.sealed)
            values.add(draft.savedAt.milliseconds)
        }
    }

    /// Takes a draft out.
    public func removeDraft(_ name: String) throws {
        try connection.statement("DELETE FROM draft WHERE name = ?").run { $0.add(name) }
    }
}

/// A key slot as the file holds it.
public struct StoredKeySlot: Hashable, Sendable {
    /// The label: the sign-in name that a staff member chose; plain.
    public var label: String
    /// Whose it is; `nil` for the recovery slot.
    public var staff: StaffID?
    /// The slot itself, as the vault wrote it.
    public var body: [UInt8]

    /// A key slot.
    public init(label: String, staff: StaffID?, body: [UInt8]) {
        self.label = label
        self.staff = staff
        self.body = body
    }
}

/// Words that somebody had typed and not yet recorded, sealed.
public struct StoredDraft: Hashable, Sendable {
    /// What it is a draft of.
    public var name: String
    /// Whose key sealed it.
    public var key: SealingKey
    /// The sealed words.
    public var sealed: [UInt8]
    /// When it was put.
    public var savedAt: Instant

    /// A draft.
    public init(name: String, key: SealingKey, sealed: [UInt8], savedAt: Instant) {
        self.name = name
        self.key = key
        self.sealed = sealed
        self.savedAt = savedAt
    }
}
