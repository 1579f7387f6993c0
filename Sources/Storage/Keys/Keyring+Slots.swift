public import Vault

extension Keyring {
    /// A slot by which a passphrase opens this setting.
    public func slot(_ label: String, passphrase: Passphrase, cost: ScryptCost) throws -> KeySlot {
        try KeySlot(label: label, passphrase: passphrase, settingKey: setting, cost: cost)
    }

    /// A slot by which a key file opens this setting; its label is the file's.
    public func slot(_ file: KeyFile) throws -> KeySlot {
        try KeySlot(keyFile: file, settingKey: setting)
    }
}
