import Domain
import EventLog
import Storage

extension Workspace {
    /// Brings the directory up to the log's end, where something besides registers changed.
    ///
    /// Somebody who is not expected any more is signed out.
    func refreshDirectory() throws {
        guard keyring != nil else { return }
        try database.read { _ = try loadDirectory(at: $0) }
        renewPerson()
    }

    /// Brings the directory to the moment of a snapshot; true when something besides registers had changed.
    @discardableResult
    func loadDirectory(at snapshot: Snapshot) throws -> Bool {
        guard let keyring else { throw AccessError.nobodySignedIn }
        let head = try snapshot.head().commit
        guard head != directoryHead else { return false }
        let isStale = try directoryHead < 0 || snapshot.hasChangedBesidesRegisters(since: directoryHead)
        if isStale {
            directory = try DirectoryLoader(snapshot: snapshot, keyring: keyring, today: wall.date).load()
            desk = nil
        }
        directoryHead = head
        return isStale
    }

    /// Carries out a change of something else than a register, in one commit.
    ///
    /// What is asked and decided in `decide` holds until the change is on disk: nobody else writes meanwhile, and the
    /// directory is that of the log's end. A manager's change takes past sign-ins away with it.
    ///
    /// - Parameter alongside: what changes beside the log in the same transaction.
    @discardableResult
    func commit(
        alongside: ((SideTables) throws -> Void)? = nil, decide: (Snapshot) throws -> [NewEvent]
    ) throws -> CommitReceipt? {
        _ = try requirePerson()
        let command = identifiers.command()
        var past = PastSignIns()
        let receipt = try database.change(
            command,
            alongside: { tables in
                try past.remove(from: tables)
                try alongside?(tables)
            },
            decide: { snapshot in
                if try loadDirectory(at: snapshot) { renewPerson() }
                let actor = try requirePerson().actor
                let events = try decide(snapshot)
                guard !events.isEmpty else { return nil }
                if permissions.managesSetting { past = try pastSignIns(at: snapshot) }
                return draft(events, actor: actor, command: command)
            })
        if receipt != nil { lastSaved = clock.now() }
        try refreshDirectory()
        return receipt
    }
}
