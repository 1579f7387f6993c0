extension KeySlot {
    private static let version: UInt8 = 1

    /// The slot as it is stored: version, kind, cost, salt, label, wrapped key.
    public var bytes: [UInt8] {
        var bytes = Self.head(label: label, kind: kind, salt: salt, cost: cost)
        bytes.appendShort(wrapped)
        return bytes
    }

    /// Reads a stored slot; bytes that are left over, or a cost outside the bounds, are refused.
    public init(bytes: [UInt8]) throws(KeySlotFault) {
        var reader = ByteReader(bytes)
        guard let version = reader.byte() else { throw .malformed }
        guard version == Self.version else { throw .unknownVersion(version) }
        guard let kind = reader.byte().flatMap(Kind.init(rawValue:)), let isSlow = reader.byte(), isSlow <= 1,
            (kind == .passphrase) == (isSlow == 1)
        else { throw .malformed }
        var cost: ScryptCost?
        if isSlow == 1 {
            guard let stored = reader.take(3) else { throw .malformed }
            cost = ScryptCost(bytes: stored)
            guard cost != nil else { throw .costOutOfBounds }
        }
        guard let salt = reader.short(), salt.count >= 16, let labelBytes = reader.short(),
            let label = String(validating: labelBytes, as: UTF8.self), Self.isUsable(label),
            let wrapped = reader.short(), wrapped.count >= Sealing.overhead, reader.isAtEnd
        else { throw .malformed }
        self.init(label: label, kind: kind, salt: salt, cost: cost, wrapped: wrapped)
    }

    /// All but the wrapped key; also the context that the wrapped key is bound to.
    static func head(label: String, kind: Kind, salt: [UInt8], cost: ScryptCost?) -> [UInt8] {
        var bytes: [UInt8] = [version, kind.rawValue, cost == nil ? 0 : 1]
        bytes += cost?.bytes ?? []
        bytes.appendShort(salt)
        bytes.appendShort(Array(label.utf8))
        return bytes
    }
}
