public import Domain
import EventLog
public import Storage
public import Vault

/// One setting's folder, opened by one program for one person at a time: every use case begins here.
///
/// It asks who may do it, loads the little that a decision needs, lets the domain decide, and keeps the result.
public final class Workspace {
    let database: Database
    let clock: any WallClock
    var identifiers: IdentifierSource
    let terminal: String
    let software: String
    var keyring: Keyring?
    var directory = Directory()
    /// The date on which it was last asked whether this person is expected.
    var personDate: CivilDate?
    /// Whether the setting was opened with the paper that was printed when it was made.
    var isRecovery = false
    /// The log's last commit that the directory reflects.
    var directoryHead: Int64 = -1
    var desk: RegisterDesk?
    var handOverTries = HandOver()
    var undoStack: [UndoEntry] = []
    var redoStack: [UndoEntry] = []
    var lastSaved: Instant?
    var looks: Looks?
    var foundPatterns: FoundPatterns?
    let slotCost: ScryptCost

    /// Who is signed in.
    public internal(set) var person: Person?
    /// The sign-in name of the person who is signed in.
    public internal(set) var signInName: String?
    /// Whether the folder is a rehearsal with invented children, for good.
    public let isRehearsal: Bool
    /// Minutes without a key after which the screen blanks by itself.
    public let idleMinutesUntilLock = 5

    /// A workspace over an opened folder.
    ///
    /// - Throws: `StorageError.unfinished` where the making of the setting was cut short.
    /// - Parameters:
    ///   - database: the folder's file.
    ///   - clock: the one source of time.
    ///   - terminal: how this terminal is named in commits.
    ///   - software: the program's version.
    ///   - slotCost: how dear a new passphrase's slot is to guess; tests take less.
    public init(
        database: Database, clock: any WallClock, terminal: String, software: String,
        slotCost: ScryptCost = .standard
    ) throws {
        self.database = database
        self.clock = clock
        self.terminal = terminal
        self.software = software
        self.slotCost = slotCost
        identifiers = IdentifierSource(clock: clock)
        guard let setting = try database.read({ try $0.setting() }) else {
            throw StorageError.unfinished(path: database.folder.path)
        }
        isRehearsal = setting.isRehearsal
    }

    /// The date and time on a wall in England now.
    public var wall: LondonTime {
        clock.wall()
    }

    /// What the person who is signed in may do.
    public var permissions: Permissions {
        Permissions(of: person)
    }

    /// The setting's name; empty until somebody signed in.
    public var settingName: String {
        directory.settingName
    }

    /// The reasons that the setting lists for amendments, or ours where it lists none.
    public var listedReasons: [String] {
        directory.reasons.isEmpty ? Self.proposedReasons : directory.reasons
    }

    /// Reasons to choose from until a setting lists its own; our proposal.
    static let proposedReasons = [
        "Reason for absence heard from the family", "Arrived after the register was taken",
        "Marked in error", "Evidence of an appointment seen", "Agreed by the head",
    ]

    /// When everything was last saved, as a sentence.
    public var savedSentence: String {
        guard let lastSaved else { return "Everything is saved: each change is on disk before the cursor moves." }
        let wall = LondonTime(lastSaved)
        return "Everything is saved; your last change at \(wall.clock)."
    }

    /// Moves what was written into the main file while nobody is waiting.
    public func tidyWhileIdle() {
        // Tidying is a kindness to the disk; the next idle minute tries again.
        try? database.checkpointIfIdle()
    }

    /// Reads again what others changed; true when something was.
    public func noticeOthers() -> Bool {
        guard keyring != nil, let head = try? database.head().commit, head != directoryHead else { return false }
        do {
            try refreshDirectory()
            return true
        } catch {
            return false
        }
    }

    func draft(_ events: [NewEvent], actor: Actor, command: CommandID) -> CommitDraft {
        CommitDraft(
            commandID: command, actor: actor, terminal: terminal, at: clock.now(), software: software, events: events)
    }
}

extension Workspace {
    /// Milliseconds until the wall clock's next minute.
    public var millisecondsToMinute: Int {
        LondonTime.millisecondsToNextMinute(from: clock.now())
    }

    /// Tells when another process wrote to the log; `nil` where the system cannot.
    public var changes: WriteWatch? {
        try? WriteWatch(database)
    }
}
