import Canvas
import Crypto
public import Domain
import EventLog
public import Storage
public import Vault

/// Makes a new setting: its key, its first manager, and the paper that opens it when every passphrase is forgotten.
public struct Founding {
    /// The setting's name.
    public var name: String
    /// Which law and practice its registers follow.
    public var profile: SettingProfile
    /// Whether it is a rehearsal, for good.
    public var isRehearsal: Bool

    /// A setting to be made.
    public init(name: String, profile: SettingProfile, isRehearsal: Bool) {
        self.name = name
        self.profile = profile
        self.isRehearsal = isRehearsal
    }

    /// How the first manager will sign in.
    public enum FirstManager: Sendable {
        /// With a passphrase, under a sign-in name.
        case passphrase(name: String, position: String, signInName: String, Passphrase)
        /// With a key file, whose label and position are the manager's.
        case keyFile(KeyFile)
    }

    /// Makes the setting in an empty folder and gives the recovery phrase, which is shown once and kept nowhere.
    ///
    /// Names are kept as all text from outside is: composed, without controls, without blanks around them. A setting
    /// whose making was cut short in this folder is finished.
    ///
    /// - Throws: ``SettingError/settingNameNeeded``, ``SettingError/nameNeeded``, ``SettingError/nameTaken(_:)``; and
    ///   `StorageError` where the folder has a setting or cannot have one.
    public func make(
        in folder: DataFolder, manager: FirstManager, clock: any WallClock, terminal: String, software: String,
        cost: ScryptCost = .standard
    ) throws -> RecoveryPhrase {
        let name = Text.line(name)
        guard !name.isEmpty else { throw SettingError.settingNameNeeded }
        let key = SymmetricKey(size: .bits256)
        var identifiers = IdentifierSource(clock: clock)
        let staff: StaffID = identifiers.next()
        let recovery = RecoveryPhrase()
        let (details, slot) = try Self.slot(of: manager, key: key, cost: cost)
        let recoverySlot = try KeySlot(
            label: Workspace.recoveryLabel, recovery: recovery, settingKey: key)
        let database = try Database(creating: folder)
        database.sealer = Keyring(key, for: database)
        let draft = CommitDraft(
            commandID: identifiers.command(),
            actor: Actor(id: staff, name: details.name, position: details.position), terminal: terminal,
            at: clock.now(), software: software,
            events: [
                NewEvent(.setting, .setting(.opened(name: name, profile: profile, isRehearsal: isRehearsal))),
                NewEvent(.staff(staff), .staff(.added(staff, details))),
            ])
        _ = try database.change(
            draft.commandID,
            alongside: { tables in
                try tables.put(StoredKeySlot(label: slot.label, staff: staff, body: slot.bytes))
                try tables.put(StoredKeySlot(label: recoverySlot.label, staff: staff, body: recoverySlot.bytes))
            },
            decide: { snapshot in
                // Somebody else may have finished the same folder meanwhile.
                guard try snapshot.head().commit == 0 else { throw StorageError.alreadyThere(path: folder.path) }
                return draft
            })
        return recovery
    }

    private static func slot(
        of manager: FirstManager, key: SymmetricKey, cost: ScryptCost
    ) throws -> (StaffDetails, KeySlot) {
        switch manager {
        case .passphrase(let name, let position, let signInName, let passphrase):
            let signInName = Text.line(signInName)
            let details = StaffDetails(
                name: Text.line(name), position: Text.line(position), role: .manager, signInName: signInName)
            guard !details.name.isEmpty, !details.position.isEmpty, !signInName.isEmpty else {
                throw SettingError.nameNeeded
            }
            guard signInName != Workspace.recoveryLabel else { throw SettingError.nameTaken(signInName) }
            return (details, try KeySlot(label: signInName, passphrase: passphrase, settingKey: key, cost: cost))
        case .keyFile(let file):
            let details = StaffDetails(
                name: Text.line(file.label), position: Text.line(file.position), role: .manager, signInName: file.label)
            return (details, try KeySlot(keyFile: file, settingKey: key))
        }
    }
}
