import Crypto
import Domain
import EventLog
import Interchange
import Storage

extension Workspace {
    /// Takes a file in: all of it in one commit, or where rows are refused nothing, unless bad rows may be skipped.
    ///
    /// Taking the same file in again changes nothing.
    ///
    /// - Throws: ``AccessError`` for a role that exchanges no files; `ImportFault` for a file that cannot be read.
    public func take(_ request: ImportRequest) throws -> ImportReport {
        try mayTake(request.kind)
        return try take(
            ImportReading(request), request.kind, digest: Array(SHA256.hash(data: request.bytes)),
            ImportManner(
                skipsBadRows: request.skipsBadRows, replaces: request.replaces, isDryRun: request.isDryRun))
    }

    /// Takes rows in that were read, or that never were in a file and have no digest.
    func take(
        _ reading: ImportReading, _ kind: ImportKind, digest: [UInt8]?, _ manner: ImportManner = ImportManner()
    ) throws -> ImportReport {
        let actor = try requirePerson().actor
        var report = ImportReport(kind)
        func plan(_ snapshot: Snapshot) throws -> ImportPlan {
            var context = ImportContext(
                directory: try directory(at: snapshot), snapshot: snapshot, keyring: keyring, now: wall,
                identifiers: identifiers, replaces: manner.replaces,
                takenBefore: try digest.flatMap { try snapshot.imported(kind: kind.rawValue, digest: $0)?.recordedAt })
            var plan = try reading.plan(in: &context)
            plan.report.takenBefore = context.takenBefore.map(LondonTime.init)
            plan.report.refused.sort { $0.line < $1.line }
            plan.report.isDryRun = manner.isDryRun
            plan.report.isStopped = !plan.report.refused.isEmpty && !manner.skipsBadRows
            identifiers = context.identifiers
            report = plan.report
            return plan
        }
        if manner.isDryRun {
            _ = try database.read(plan)
            return report
        }
        let command = identifiers.command()
        let receipt = try database.change(command) { snapshot in
            var plan = try plan(snapshot)
            guard !plan.report.isStopped, !plan.events.isEmpty else { return nil }
            if let digest {
                let mark = SettingEvent.imported(kind: kind.rawValue, digest: digest, rows: plan.report.taken)
                plan.events.append(NewEvent(.setting, .setting(mark)))
            }
            return draft(plan.events, actor: actor, command: command)
        }
        report.commit = receipt?.number
        if receipt != nil { lastSaved = clock.now() }
        try refreshDirectory()
        return report
    }

    /// The directory at the moment of a snapshot.
    private func directory(at snapshot: Snapshot) throws -> Directory {
        guard let keyring, try snapshot.head().commit != directoryHead else { return directory }
        return try DirectoryLoader(snapshot: snapshot, keyring: keyring, today: wall.date).load()
    }

    private func mayTake(_ kind: ImportKind) throws {
        _ = try requirePerson()
        let may = kind == .calendar ? permissions.managesSetting : permissions.exchangesFiles
        guard may else { throw AccessError.notForRole("Taking in a file of \(kind.rawValue)") }
    }
}

/// How rows are taken in.
struct ImportManner {
    var skipsBadRows = false
    var replaces = false
    var isDryRun = false
}

/// What the rows of a file are held against.
struct ImportContext {
    let directory: Directory
    let snapshot: Snapshot
    let keyring: Keyring?
    let now: LondonTime
    var identifiers: IdentifierSource
    let replaces: Bool
    let takenBefore: Instant?
}

/// The rows of a file of one kind or another.
enum ImportReading {
    case children(Imported<ChildRow>)
    case contacts(Imported<ContactRow>)
    case calendar(Imported<CalendarRow>)
    case marks(Imported<MarkRow>)

    init(_ request: ImportRequest) throws(ImportFault) {
        switch request.kind {
        case .children: self = .children(try ChildrenFile.read(request.bytes, mapping: request.mapping))
        case .contacts: self = .contacts(try ContactsFile.read(request.bytes, mapping: request.mapping))
        case .calendar: self = .calendar(try CalendarFile.read(request.bytes, mapping: request.mapping))
        case .marks: self = .marks(try MarksFile.read(request.bytes, mapping: request.mapping))
        }
    }

    func plan(in context: inout ImportContext) throws -> ImportPlan {
        switch self {
        case .children(let rows): ChildrenImport.plan(rows, &context)
        case .contacts(let rows): try ContactsImport.plan(rows, &context)
        case .calendar(let rows): CalendarImport.plan(rows, &context)
        case .marks(let rows): try MarksImport.plan(rows, &context)
        }
    }
}
