public import Crypto
import FoundationEssentials

/// One way to the setting's key: the key itself, wrapped by what one person or script holds.
///
/// A slot may be stored in the open. It holds no passphrase, and its label, kind, salt and cost are bound to the
/// wrapped key, so that none of them can be changed or exchanged without the slot ceasing to open.
public struct KeySlot: Hashable, Sendable {
    /// What opens a slot; stored as a number that never changes.
    public enum Kind: UInt8, CaseIterable, Sendable {
        /// A staff member's passphrase.
        case passphrase = 1
        /// The recovery phrase on paper.
        case recovery = 2
        /// A key file of a script.
        case keyFile = 3
    }

    /// The longest label, in bytes of UTF-8.
    public static let longestLabel = 200

    /// The name to sign in with, or the script's; plain.
    public let label: String
    /// What opens it.
    public let kind: Kind
    /// Random bytes that make equal passphrases different.
    public let salt: [UInt8]
    /// The cost of a guess; `nil` where the secret is random and long, so that none is needed.
    public let cost: ScryptCost?
    /// The setting's key, sealed.
    public let wrapped: [UInt8]

    /// A slot that a passphrase opens.
    public init(
        label: String, passphrase: Passphrase, settingKey: SymmetricKey, cost: ScryptCost = .standard
    ) throws(KeySlotFault) {
        try self.init(
            label: label, kind: .passphrase, cost: cost, secret: passphrase.bytes, settingKey: settingKey)
    }

    /// A slot that the recovery phrase opens.
    public init(label: String, recovery: RecoveryPhrase, settingKey: SymmetricKey) throws(KeySlotFault) {
        try self.init(label: label, kind: .recovery, cost: nil, secret: recovery.secret, settingKey: settingKey)
    }

    /// A slot that a key file opens; the label is the file's.
    public init(keyFile: KeyFile, settingKey: SymmetricKey) throws(KeySlotFault) {
        try self.init(
            label: keyFile.label, kind: .keyFile, cost: nil, secret: keyFile.secret, settingKey: settingKey)
    }

    /// The setting's key, opened with a passphrase; takes about 100 ms.
    public func open(_ passphrase: Passphrase) throws(KeySlotFault) -> SymmetricKey {
        try open(as: .passphrase, with: passphrase.bytes, otherwise: .wrongPassphrase)
    }

    /// The setting's key, opened with the recovery phrase.
    public func open(_ recovery: RecoveryPhrase) throws(KeySlotFault) -> SymmetricKey {
        try open(as: .recovery, with: recovery.secret, otherwise: .wrongRecoveryPhrase)
    }

    /// The setting's key, opened with a key file.
    public func open(_ keyFile: KeyFile) throws(KeySlotFault) -> SymmetricKey {
        try open(as: .keyFile, with: keyFile.secret, otherwise: .wrongKeyFile)
    }

    private init(
        label: String, kind: Kind, cost: ScryptCost?, secret: [UInt8], settingKey: SymmetricKey
    ) throws(KeySlotFault) {
        guard Self.isUsable(label) else { throw .unusableLabel }
        let salt = RandomBytes.make(16)
        let head = Self.head(label: label, kind: kind, salt: salt, cost: cost)
        guard let wrapping = Self.wrappingKey(kind: kind, secret: secret, salt: salt, cost: cost),
            let wrapped = try? Sealing.wrap(settingKey, with: wrapping, context: head)
        else { throw .cannotMake }
        self.init(label: label, kind: kind, salt: salt, cost: cost, wrapped: wrapped)
    }

    init(label: String, kind: Kind, salt: [UInt8], cost: ScryptCost?, wrapped: [UInt8]) {
        self.label = label
        self.kind = kind
        self.salt = salt
        self.cost = cost
        self.wrapped = wrapped
    }

    private func open(
        as asked: Kind, with secret: [UInt8], otherwise fault: KeySlotFault
    ) throws(KeySlotFault) -> SymmetricKey {
        guard kind == asked else { throw .otherKind(kind) }
        let head = Self.head(label: label, kind: kind, salt: salt, cost: cost)
        guard let wrapping = Self.wrappingKey(kind: kind, secret: secret, salt: salt, cost: cost),
            let key = try? Sealing.unwrap(wrapped, with: wrapping, context: head)
        else { throw fault }
        return key
    }

    private static func wrappingKey(
        kind: Kind, secret: [UInt8], salt: [UInt8], cost: ScryptCost?
    ) -> SymmetricKey? {
        if let cost { return cost.derive(from: secret, salt: salt, count: 32) }
        guard kind != .passphrase, !secret.isEmpty else { return nil }
        return HKDF<SHA256>.deriveKey(
            inputKeyMaterial: SymmetricKey(data: secret), salt: salt, info: Array("belong slot".utf8) + [kind.rawValue],
            outputByteCount: 32)
    }

    static func isUsable(_ label: String) -> Bool {
        !label.isEmpty && label.utf8.count <= longestLabel
            && label.unicodeScalars.allSatisfy { $0.properties.generalCategory != .control }
    }
}

/// Why a slot was not made, read or opened.
public enum KeySlotFault: Error, Hashable, Sendable {
    /// The passphrase is another one, or the slot was changed.
    case wrongPassphrase
    /// The recovery phrase is that of another setting, or the slot was changed.
    case wrongRecoveryPhrase
    /// The key file is that of another slot, or the slot was changed.
    case wrongKeyFile
    /// The slot opens with something else.
    case otherKind(KeySlot.Kind)
    /// The label is empty, too long, or holds control characters.
    case unusableLabel
    /// The machine could not make the slot, most likely for want of memory.
    case cannotMake
    /// The stored bytes are no slot.
    case malformed
    /// A newer program stored the slot.
    case unknownVersion(UInt8)
    /// The stored cost is outside the bounds, so that opening was not tried.
    case costOutOfBounds
}

extension KeySlotFault: CustomStringConvertible {
    /// What happened and what to do, for people.
    public var description: String {
        switch self {
        case .wrongPassphrase:
            "That passphrase does not open this name. Nothing was changed; please try again."
        case .wrongRecoveryPhrase:
            "That recovery phrase does not open this setting. Nothing was changed; is the paper from another one?"
        case .wrongKeyFile:
            "That key file does not open this setting. Nothing was changed; make one with `belong key new`."
        case .otherKind(.passphrase):
            "This name signs in with a passphrase."
        case .otherKind(.recovery):
            "This is the recovery slot: it opens with the phrase on paper."
        case .otherKind(.keyFile):
            "This name is a script's: it opens with its key file."
        case .unusableLabel:
            "A name to sign in with has 1 to \(KeySlot.longestLabel) characters and no control characters."
        case .cannotMake:
            "The key could not be wrapped, most likely for want of memory. Nothing was changed."
        case .malformed:
            "A key slot in the file is damaged. The records are safe; sign in with another name or the recovery phrase."
        case .unknownVersion(let version):
            "A key slot was stored by a newer program (form \(version)). Nothing was changed; update Belong."
        case .costOutOfBounds:
            "A key slot asks for more work than any slot of ours, so it was not tried. Sign in with another name."
        }
    }
}
