public import Domain
import EventLog
import Storage

extension Workspace {
    /// Keeps the unfinished words of a form about a child, sealed with the child's key, outside the log.
    ///
    /// Words about nobody who is here yet are sealed with the setting's key.
    public func keepDraft(_ words: [String], named name: String, about child: ChildID) throws {
        guard let keyring else { throw AccessError.nobodySignedIn }
        let key = child == .notHereYet ? SealingKey.setting : .child(child)
        let plain = Array(words.joined(separator: Self.separator).utf8)
        let now = clock.now()
        try database.write { tables in
            let sealed = try keyring.seal(plain, with: key, context: Self.draftContext)
            try tables.put(StoredDraft(name: draftName(name, child), key: key, sealed: sealed, savedAt: now))
        }
    }

    /// The unfinished words of a form about a child; `nil` when there are none.
    public func draft(named name: String, about child: ChildID) throws -> [String]? {
        guard let keyring else { return nil }
        guard let draft = try database.read({ try $0.draft(draftName(name, child)) }),
            let plain = try keyring.open(draft.sealed, with: draft.key, context: Self.draftContext)
        else { return nil }
        return String(decoding: plain, as: UTF8.self).split(separator: Self.separator, omittingEmptySubsequences: false)
            .map(String.init)
    }

    /// Forgets the unfinished words of a form, once they were kept or are not wanted.
    public func forgetDraft(named name: String, about child: ChildID) throws {
        guard try database.read({ try $0.draft(draftName(name, child)) }) != nil else { return }
        try database.write { try $0.removeDraft(draftName(name, child)) }
    }

    /// Parts the answers of a form: text that was typed never holds a control character, but may have line feeds.
    private static let separator = "\u{1F}"

    private static let draftContext: UInt32 = 0xFFFF_0002

    /// A draft belongs to the person who wrote it.
    private func draftName(_ name: String, _ child: ChildID) -> String {
        "\(person?.id.rawValue ?? 0)/\(name)/\(child.rawValue)"
    }
}

extension ChildID {
    /// Nobody who is here yet: drafts of a form about a new child, or about several, are kept under it.
    public static let notHereYet = ChildID(rawValue: 0)
}
