public import Crypto
import Domain
public import EventLog
import Vault

/// The keys of a setting that is unlocked: the setting's own, and each child's as it is needed.
///
/// A child's key is made when something of theirs is first sealed; it lies in the file wrapped by the setting's
/// key. Letting the keyring go forgets all of them.
public final class Keyring: TextSealer {
    let setting: SymmetricKey
    private let connection: Connection
    private var children: [Int64: SymmetricKey] = [:]
    /// Keys made in a transaction that has not ended: it may yet be rolled back, and they with it.
    private var fresh: (serial: Int, keys: [Int64: SymmetricKey]) = (0, [:])

    /// The keys of a setting.
    public init(_ settingKey: SymmetricKey, for database: Database) {
        setting = settingKey
        connection = database.connection
    }

    /// Seals bytes under a key; a child's first sealing makes the key, inside a change.
    ///
    /// - Throws: ``StorageError/keyDestroyed`` for a child whose record was erased.
    public func seal(_ plain: [UInt8], with key: SealingKey, context: UInt32) throws -> [UInt8] {
        let symmetric: SymmetricKey
        switch key {
        case .setting: symmetric = setting
        case .child(let child): symmetric = try find(child.rawValue) ?? make(child.rawValue)
        }
        return try Sealing.seal(plain, key: symmetric, context: Self.bound(key.number, context))
    }

    /// Opens sealed bytes; `nil` when the key was destroyed.
    public func open(_ sealed: [UInt8], with key: SealingKey, context: UInt32) throws -> [UInt8]? {
        let symmetric: SymmetricKey
        switch key {
        case .setting: symmetric = setting
        case .child(let child):
            do {
                guard let found = try find(child.rawValue) else { return nil }
                symmetric = found
            } catch StorageError.keyDestroyed {
                return nil
            }
        }
        return try Sealing.open(sealed, key: symmetric, context: Self.bound(key.number, context))
    }

    private func find(_ child: Int64) throws -> SymmetricKey? {
        if let key = children[child] { return key }
        if connection.isInTransaction, fresh.serial == connection.transactionSerial, let key = fresh.keys[child] {
            return key
        }
        return try connection.use {
            let row = try connection.statement("SELECT wrapped FROM child_key WHERE child = ?").first {
                $0.add(child)
            } make: {
                $0.optionalBytes(0)
            }
            guard let row else { return nil }
            guard let wrapped = row else { throw StorageError.keyDestroyed }
            let key = try Sealing.unwrap(wrapped, with: setting, context: Self.wrapping(child))
            children[child] = key
            return key
        }
    }

    private func make(_ child: Int64) throws -> SymmetricKey {
        guard connection.isInTransaction else { throw StorageError.locked }
        let key = SymmetricKey(size: .bits256)
        let wrapped = try Sealing.wrap(key, with: setting, context: Self.wrapping(child))
        try connection.statement("INSERT INTO child_key VALUES (?, ?)").run { values in
            values.add(child)
            values.add(wrapped)
        }
        if fresh.serial != connection.transactionSerial { fresh = (connection.transactionSerial, [:]) }
        fresh.keys[child] = key
        return key
    }

    private static func wrapping(_ child: Int64) -> [UInt8] {
        Array("child key".utf8) + bigEndian(child)
    }

    private static func bound(_ key: Int64, _ context: UInt32) -> [UInt8] {
        bigEndian(key) + withUnsafeBytes(of: context.bigEndian) { Array($0) }
    }

    private static func bigEndian(_ value: Int64) -> [UInt8] {
        withUnsafeBytes(of: value.bigEndian) { Array($0) }
    }
}
